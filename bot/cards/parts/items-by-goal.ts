import { groupBy } from '../../../src/domain/shared/group-by';
import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';
import { type CardElement, text } from './card';
import { shortened } from './card-size';
import { escapeMarkdown } from './escape-markdown';

interface NamedItem {
  readonly name: string;
  /** Empty for what belongs to none. */
  readonly goalName: string;
}

/** A list for each goal. Two columns would leave either of the names three words wide on a phone. */
export function itemsByGoal(items: readonly NamedItem[], language: Language): CardElement[] {
  const byGoal = groupBy(items, ({ goalName }) => goalName);
  return [...byGoal].flatMap(([goalName, ofGoal]) => [
    ...(goalName === '' ? [] : [text(`${textIn(language).goal}: ${named(goalName)}`, { isSubtle: true })]),
    text(ofGoal.map(({ name }) => `- ${named(name)}`).join('\n'), {
      spacing: goalName === '' ? 'default' : 'small',
    }),
  ]);
}

const named = (name: string): string => escapeMarkdown(shortened(name, 120));
