import { execFile } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

interface Page {
  readonly config: string;
  readonly directory: string;
  /** What it is made from. */
  readonly sources: readonly string[];
}

const pages = (project: string): readonly Page[] => [
  {
    config: join(project, 'tabs/vite.config.mts'),
    directory: join(project, 'dist/tab'),
    sources: ['tabs', 'src/contracts', 'src/domain', 'package-lock.json'].map((path) => join(project, path)),
  },
  {
    config: join(project, 'src/local/host/vite.config.mts'),
    directory: join(project, 'dist/host'),
    sources: ['src/local/host', 'src/domain', 'package-lock.json'].map((path) => join(project, path)),
  },
];

/** Builds the tab and the host page when they are missing or older than what they are made from. */
export async function buildStalePages(project: string, tell: (line: string) => void): Promise<void> {
  for (const page of pages(project)) {
    const output = join(page.directory, 'index.html');
    if (existsSync(output) && statSync(output).mtimeMs >= Math.max(...page.sources.map(newest))) continue;
    tell(`Baue ${page.directory.slice(project.length + 1)} …`);
    await build(page, project);
  }
}

const run = promisify(execFile);

/** Beside its place first, so that a build that was broken off is never taken for a page; as old as what it was made from. */
async function build({ config, directory }: Page, project: string): Promise<void> {
  const begun = new Date();
  const beside = `${directory}-${String(process.pid)}`;
  // In a process of its own: Vite does not bear the loader that runs these sources.
  const vite = join(dirname(require.resolve('vite/package.json')), 'bin/vite.js');
  const options = ['--config', config, '--outDir', beside, '--emptyOutDir', '--logLevel', 'error'];
  try {
    await run(process.execPath, [vite, 'build', ...options], { cwd: project });
    utimesSync(join(beside, 'index.html'), begun, begun);
    rmSync(directory, { recursive: true, force: true });
    renameSync(beside, directory);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function newest(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}
