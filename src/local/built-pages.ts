import { execFile } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

interface Page {
  readonly root: string;
  readonly output: string;
  /** What it is made from. */
  readonly sources: readonly string[];
}

const pages = (project: string): readonly Page[] => [
  {
    root: join(project, 'tabs'),
    output: join(project, 'dist/tab/index.html'),
    sources: ['tabs', 'src/contracts', 'src/domain', 'package-lock.json'].map((path) => join(project, path)),
  },
  {
    root: join(project, 'src/local/host'),
    output: join(project, 'dist/host/index.html'),
    sources: [join(project, 'src/local/host'), join(project, 'src/domain')],
  },
];

const run = promisify(execFile);

/** In a process of its own: Vite does not bear the loader that runs these sources. */
async function build(config: string, project: string): Promise<void> {
  const vite = join(dirname(require.resolve('vite/package.json')), 'bin/vite.js');
  await run(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'error'], { cwd: project });
}

/** Builds the tab and the host page when they are missing or older than what they are made from. */
export async function buildStalePages(project: string, tell: (line: string) => void): Promise<void> {
  for (const { root, output, sources } of pages(project)) {
    if (existsSync(output) && statSync(output).mtimeMs >= Math.max(...sources.map(newest))) continue;
    tell(`Baue ${root.slice(project.length + 1)} …`);
    await build(join(root, 'vite.config.ts'), project);
  }
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
