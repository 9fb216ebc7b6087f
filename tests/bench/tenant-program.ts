import { spawn } from 'node:child_process';
import { join } from 'node:path';

const PROJECT = join(__dirname, '../..');

export interface TenantProgram {
  readonly origin: string;
  readonly end: () => Promise<void>;
}

/** The local tenant in a process of its own, as Microsoft's is; `TENANT_NODE_OPTIONS` holds options for its Node. */
export async function startTenantProgram(dataDir: string): Promise<TenantProgram> {
  const profile = process.env['TENANT_NODE_OPTIONS']?.split(' ') ?? [];
  const child = spawn(
    process.execPath,
    [...profile, '--import', 'tsx', 'src/local/tenant/main.ts', '--port', '0', '--data', dataDir],
    { cwd: PROJECT, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const origin = await new Promise<string>((resolve, reject) => {
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      const [, found] = /Identity server\s+(https:\S+)/.exec(output) ?? [];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error('The tenant did not start')));
  });
  return {
    origin,
    async end() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
