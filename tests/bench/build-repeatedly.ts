import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildTab, fingerprint } from '../support/browser/tab-build';
import type { Figures } from './main';
import { median } from './median';

/** Builds with an idle machine, and as many again beside two processes that never rest. */
const BUILDS = 20;
const BUSY = 2;

/** Builds the tab again and again and counts how often that gave the same bytes. */
export async function buildRepeatedly(): Promise<Figures> {
  const directory = mkdtempSync(join(tmpdir(), 'zugkraft-builds-'));
  const busy: ChildProcess[] = [];
  try {
    const idle = await builds(directory);
    for (let count = 0; count < BUSY; count += 1)
      busy.push(spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }));
    const pressed = await builds(directory);
    const all = [...idle, ...pressed];
    return {
      builds: all.length,
      'passed, with the bytes of the first': all.filter(({ result }) => result === idle[0]?.result).length,
      'milliseconds, idle': median(idle.map(({ milliseconds }) => milliseconds)),
      [`milliseconds, beside ${String(BUSY)} busy processes`]: median(
        pressed.map(({ milliseconds }) => milliseconds),
      ),
    };
  } finally {
    for (const child of busy) child.kill();
    rmSync(directory, { recursive: true, force: true });
  }
}

interface Build {
  /** Fingerprint of what was built; null when the build failed. */
  readonly result: string | null;
  readonly milliseconds: number;
}

async function builds(directory: string): Promise<readonly Build[]> {
  const made: Build[] = [];
  for (let count = 0; count < BUILDS; count += 1) {
    const begin = performance.now();
    const result = await buildTab(directory).then(
      () => fingerprint(directory),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        return null;
      },
    );
    made.push({ result, milliseconds: performance.now() - begin });
  }
  return made;
}
