import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';
import { text, type TextBlock } from '../parts/card';
import { escapeMarkdown } from '../parts/escape-markdown';
import type { FormItem } from './report-form';

/** Which goal an item serves. */
export const goalLine = ({ goalName }: Pick<FormItem, 'goalName'>, language: Language): TextBlock[] =>
  goalName === ''
    ? []
    : [text(`${textIn(language).goal}: ${escapeMarkdown(goalName)}`, { isSubtle: true, spacing: 'none' })];
