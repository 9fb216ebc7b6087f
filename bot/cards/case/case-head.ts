import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';
import { type CardElement, heading, text } from '../parts/card';
import { shortened } from '../parts/card-size';
import { escapeMarkdown } from '../parts/escape-markdown';
import { lightLine } from '../parts/light-line';
import type { StepForm } from './step-form';

/** What a card about a case begins with: what is to be done, about what, for which goal, and how it stands. */
export const caseHead = (
  of: Pick<StepForm, 'heading' | 'subjectName' | 'goalName' | 'light'>,
  language: Language,
): CardElement[] => [
  heading(escapeMarkdown(of.heading)),
  heading(escapeMarkdown(shortened(of.subjectName)), 'medium'),
  text(`${textIn(language).cases.goal}: ${escapeMarkdown(shortened(of.goalName))}`, {
    isSubtle: true,
    spacing: 'none',
  }),
  lightLine(of.light, language),
];
