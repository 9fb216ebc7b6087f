import type { Month } from '../../../src/domain/shared/month';

const SPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Of the name, in characters: some systems refuse long paths. */
const LONGEST = 60;

/** `arbeitslose-in-koeln-2026-10.png`: letters and digits that every file system takes. */
export function fileNameOf(name: string, month: Month, extension: 'png' | 'csv'): string {
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => SPELLED[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  return `${[plain, month].filter((part) => part !== '').join('-')}.${extension}`;
}
