import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { errorCode } from './error-code';

/** @returns null when there is no such file yet; any other failure is thrown */
export function readKept(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Written beside and renamed, so that a killed process never leaves half a file. Readable by the owner only. */
export function keep(file: string, text: string): void {
  const draft = `${file}.${String(process.pid)}.draft`;
  writeFileSync(draft, text, { mode: 0o600 });
  renameSync(draft, file);
}
