import { join } from 'node:path';
import { startChild, untilItAnswers, type Child } from './child-process';
import { untilPortIsFree } from './free-port';

export interface AzuriteOptions {
  /** Where it keeps its data. */
  readonly dir: string;
  readonly blobPort: number;
  readonly queuePort: number;
  readonly tablePort: number;
}

export interface Azurite {
  readonly connectionString: string;
  readonly ended: Child['ended'];
  readonly stop: () => Promise<void>;
}

/** The account and key every Azurite has, published by Microsoft; no secret. */
const ACCOUNT = 'devstoreaccount1';
const KEY = 'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

/** @throws PortTaken naming AZURITE_BLOB_PORT, AZURITE_QUEUE_PORT or AZURITE_TABLE_PORT */
export async function startAzurite({
  dir,
  blobPort,
  queuePort,
  tablePort,
}: AzuriteOptions): Promise<Azurite> {
  const services = [
    { kind: 'blob', port: blobPort, setting: 'AZURITE_BLOB_PORT' },
    { kind: 'queue', port: queuePort, setting: 'AZURITE_QUEUE_PORT' },
    { kind: 'table', port: tablePort, setting: 'AZURITE_TABLE_PORT' },
  ] as const;
  await Promise.all(
    services.map(({ kind, ...use }) => untilPortIsFree({ ...use, name: `Azurite (${kind})` })),
  );

  const child = startChild({
    name: 'Azurite',
    script: require.resolve('azurite/dist/src/azurite.js'),
    args: [
      ...['--location', dir],
      ...services.flatMap(({ kind, port }) => [`--${kind}Host`, '127.0.0.1', `--${kind}Port`, String(port)]),
      ...['--silent', '--skipApiVersionCheck', '--disableTelemetry'],
    ],
    logFile: join(dir, 'azurite.log'),
  });
  await untilItAnswers({ name: 'Azurite', child, seconds: 30 }, async () => {
    // Any answer will do: without a signature it is a refusal.
    await Promise.all(services.map(({ port }) => fetch(`http://127.0.0.1:${port}/${ACCOUNT}?comp=list`)));
    return true;
  });

  const endpoint = (kind: string, port: number) => `${kind}Endpoint=http://127.0.0.1:${port}/${ACCOUNT}`;
  return {
    connectionString: [
      'DefaultEndpointsProtocol=http',
      `AccountName=${ACCOUNT}`,
      `AccountKey=${KEY}`,
      endpoint('Blob', blobPort),
      endpoint('Queue', queuePort),
      endpoint('Table', tablePort),
    ].join(';'),
    ended: child.ended,
    stop: child.stop,
  };
}
