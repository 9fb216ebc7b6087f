import type { CardElement } from '../parts/card';
import { escapeMarkdown } from '../parts/escape-markdown';
import type { Fact } from './stage-facts';

/** Facts as people read them; nothing when there are none. */
export const factSet = (facts: readonly Fact[]): CardElement[] =>
  facts.length === 0
    ? []
    : [
        {
          type: 'FactSet',
          facts: facts.map(({ title, value }) => ({
            title: escapeMarkdown(title),
            value: escapeMarkdown(value),
          })),
        },
      ];
