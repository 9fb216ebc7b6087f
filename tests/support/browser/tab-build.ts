import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '../../..');

/** Builds the tab as `npm run build` does, to a place of the caller's own. @returns what the build had to say */
export async function buildTab(
  outDir: string,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<string> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [vite, 'build', 'tabs', '--logLevel', 'warn', '--outDir', outDir, '--emptyOutDir'],
    { cwd: ROOT, env: environment },
  );
  return stdout + stderr;
}

/** The same for two directories when names and bytes of all their files are. */
export function fingerprint(directory: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  for (const path of files.map((file) => join(file.parentPath, file.name)).sort())
    hash.update(path.slice(directory.length)).update('\0').update(readFileSync(path)).update('\0');
  return hash.digest('hex');
}
