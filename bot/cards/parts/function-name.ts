import { ROLES } from '../../../src/domain/masterplan/role';
import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';

/** Leaders without a post of their own sign by their role, which has a word in each language. Plain text. */
export function functionName(postName: string, language: Language): string {
  const role = ROLES.find((candidate) => candidate === postName);
  return role === undefined ? postName : textIn(language).roles[role];
}
