import { parseArgs } from 'node:util';
import { seedSampleWorkspace } from '../sample/seed';
import { startTenant } from './tenant';

const USAGE = 'npm run tenant -- [--port 3443] [--data .local] [--seed none|sample]';

interface Arguments {
  readonly port: number;
  readonly dataDir: string;
  readonly seed: 'none' | 'sample';
}

function readArguments(): Arguments {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '3443' },
      data: { type: 'string', default: '.local' },
      seed: { type: 'string', default: 'none' },
    },
  });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port takes a number up to 65535, not '${values.port}'.`);
  if (values.seed !== 'none' && values.seed !== 'sample')
    throw new Error(`--seed takes none or sample, not '${values.seed}'.`);
  return { port, dataDir: values.data, seed: values.seed };
}

async function main(): Promise<void> {
  const { port, dataDir, seed } = readArguments();
  const tenant = await startTenant({
    port,
    dataDir,
    logger: {
      error: (details, message) =>
        void process.stderr.write(`${message}: ${String(Object.values(details)[0])}\n`),
    },
  });
  const end = () => void tenant.close().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  if (seed === 'sample') {
    await seedSampleWorkspace({
      graphOrigin: tenant.origin,
      loginOrigin: tenant.origin,
      caPem: tenant.caPem,
    });
  }
  process.stdout.write(
    [
      `Microsoft Graph   ${tenant.origin}/v1.0`,
      `Identity server   ${tenant.origin}`,
      `Lists to look at  ${tenant.origin}/_local/lists`,
      `Authority         ${tenant.caFile} (for NODE_EXTRA_CA_CERTS)`,
      '',
    ].join('\n'),
  );
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\nUse: ${USAGE}\n`);
  process.exit(1);
});
