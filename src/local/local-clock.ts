import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Clock } from '../application/ports/clock';
import type { Instant } from '../domain/shared/instant';

/** A Friday in the sample year: October is closed, the cards for November come with the next working day 1. */
const SAMPLE_TIME = '2026-11-20T09:00:00+01:00';

/** The clock showed `shown` when the computer's own clock showed `at`. */
const SetPoint = z.object({ shown: z.iso.datetime({ offset: true }), at: z.iso.datetime() });
type SetPoint = z.infer<typeof SetPoint>;

/**
 * The time of the local Microsoft 365. It runs at real speed from the point it was last set to, which may lie before
 * what it showed then, and it goes on while nothing runs, as a clock on the wall does.
 */
export class LocalClock implements Clock {
  private constructor(
    private readonly file: string,
    private setPoint: SetPoint,
  ) {}

  /**
   * Goes on from the directory's `clock.json`, or begins at the sample time.
   *
   * @throws Error that names the file when it holds something else
   */
  static open(dataDir: string): LocalClock {
    mkdirSync(dataDir, { recursive: true });
    const file = join(dataDir, 'clock.json');
    const kept = readKept(file);
    if (kept !== null) return new LocalClock(file, kept);
    const clock = new LocalClock(file, setPointOf(SAMPLE_TIME));
    clock.keep();
    return clock;
  }

  now(): Instant {
    const elapsed = Date.now() - Date.parse(this.setPoint.at);
    return new Date(Date.parse(this.setPoint.shown) + elapsed).toISOString();
  }

  /**
   * Kept before it returns, so that a process killed right after still goes on from here.
   *
   * @param moment ISO 8601 with offset or `Z`
   */
  set(moment: string): void {
    this.setPoint = setPointOf(moment);
    this.keep();
  }

  /** Written beside and renamed: a killed process leaves the old file or the new one, never half of one. */
  private keep(): void {
    const draft = `${this.file}.${String(process.pid)}.draft`;
    writeFileSync(draft, JSON.stringify(this.setPoint));
    renameSync(draft, this.file);
  }
}

function setPointOf(moment: string): SetPoint {
  return { shown: new Date(moment).toISOString(), at: new Date().toISOString() };
}

function readKept(file: string): SetPoint | null {
  if (!existsSync(file)) return null;
  try {
    return SetPoint.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch (cause) {
    throw new Error(`${file} is no clock. Delete it to begin at ${SAMPLE_TIME}.`, { cause });
  }
}
