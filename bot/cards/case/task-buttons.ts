import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';
import { execute, type ExecuteAction } from '../parts/card';
import type { Verb } from '../parts/verbs';

/** From an opened case to everything that waits for whoever presses it. */
export function backToList(workspaceId: string, language: Language): ExecuteAction {
  const verb: Verb = 'list-case-tasks';
  return execute({ verb, title: textIn(language).cases.backToList }, { workspaceId, language });
}
