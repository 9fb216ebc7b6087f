import type { DueReportItem } from '../../../src/application/reporting/due-report';
import type { Language } from '../../../src/domain/shared/language';
import { type Container, heading } from '../parts/card';
import { shortened } from '../parts/card-size';
import { escapeMarkdown } from '../parts/escape-markdown';
import { lightWords } from '../parts/light-line';

/** Items with their lights, a line each. */
export function lightFacts(title: string, items: readonly DueReportItem[], language: Language): Container {
  const facts = items.map(({ name, light }) => ({
    title: escapeMarkdown(shortened(name, 80)),
    value: lightWords(light, language),
  }));
  return {
    type: 'Container',
    separator: true,
    items: [heading(title, 'default'), { type: 'FactSet', facts }],
  };
}
