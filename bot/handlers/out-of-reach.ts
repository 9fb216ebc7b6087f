import type { StorageUnavailable } from '../../src/application/ports/repository';
import { WorkspaceIncomplete } from '../../src/application/ports/standing';
import type { Language } from '../../src/domain/shared/language';
import { sayLacks } from '../../src/domain/workspace/lack-words';
import { escapeMarkdown } from '../cards/parts/escape-markdown';

/** @returns the sentence for data that cannot be reached, after what the workspace lacks where that is why */
export function sayOutOfReach(error: StorageUnavailable, sentence: string, language: Language): string {
  const why = error instanceof WorkspaceIncomplete ? sayLacks(error.lacks, language).map(escapeMarkdown) : [];
  return [...why, sentence].join(' ');
}
