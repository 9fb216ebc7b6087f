import fc from 'fast-check';
import {
  type CaseStep,
  type Countermeasure,
  SIDES,
  type StepContent,
} from '../../../src/domain/deviation/case/case-step';
import { CAUSES } from '../../../src/domain/deviation/case/cause';
import { toDay } from '../../../src/domain/shared/day';
import { monthAt } from '../../../src/domain/shared/month';
import { READING_STATES, type Reading, REPORTER_KINDS } from '../../../src/domain/tracking/reading';

/** Texts that somebody else's quoting or parsing could trip over. */
const NASTY = [
  'Größe „ÄÖÜß“',
  "it's",
  '"',
  '\\',
  'a\nb',
  '<b>x</b>',
  '&amp;',
  '=1+1',
  '👩‍👩‍👧‍👦',
  '{"a":1}',
  '%27',
  "' or 1 eq 1",
  '1.0',
  'null',
  ' x ',
  '\t',
  'Zeile\r\nZeile',
  '𝔊',
  '|',
  ';#',
  '*',
];

export const anyText = fc.oneof(
  fc.constantFrom(...NASTY),
  fc.string({ unit: 'grapheme' }),
  fc.constant(''),
  fc.constant('x'.repeat(2000)),
);
export const someText = anyText.filter((text) => text !== '');

export const anyFigure = fc.oneof(
  fc.constantFrom(0, 1, -1, 0.1, 1 / 3, 1e15, -1e15, 1e-7, 52374, 1234.567),
  fc.double({ min: -1e15, max: 1e15, noNaN: true }).map((value) => (value === 0 ? 0 : value)),
);

/** Worked out from figures, so that it may be larger than they are. */
export const anyResult = fc.oneof(anyFigure, fc.constantFrom(2e15, -2e15, 1e22));

export const anyMonth = fc.integer({ min: 2000 * 12, max: 2099 * 12 + 11 }).map(monthAt);

export const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((at) => toDay(at.toISOString().slice(0, 10)));

export const anyInstant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((at) => at.toISOString());

export const anyId = fc.stringMatching(/^[a-z0-9äöüß'"&-]{1,20}$/);

export const anyReading: fc.Arbitrary<Reading> = fc
  .record({
    indicatorId: anyId,
    month: anyMonth,
    figures: fc.oneof(
      anyFigure.map((value) => ({ value, noDataReason: null })),
      someText.map((noDataReason) => ({ value: null, noDataReason })),
    ),
    state: fc.constantFrom(...READING_STATES),
    comment: anyText,
    source: anyText,
    reportedByPostId: anyId,
    reportedAs: fc.constantFrom(...REPORTER_KINDS),
    reportedAt: anyInstant,
  })
  .map(({ figures, ...rest }) => ({ ...rest, ...figures }));

const anyCountermeasure: fc.Arbitrary<Countermeasure> = fc.record({
  name: anyId,
  text: anyText,
  due: anyDay,
  criterion: anyText,
  checkOn: anyDay,
});

const anyTextStep: fc.Arbitrary<StepContent> = fc.record({
  type: fc.constantFrom('statement', 'implementation', 'closing', 'reopening', 'note'),
  text: anyText,
});

/** Every type of step, and every option of a decision. */
const anyStepContent: fc.Arbitrary<StepContent> = fc.oneof(
  anyTextStep,
  fc.constant<StepContent>({ type: 'worsening' }),
  fc.record({ type: fc.constant('cause' as const), cause: fc.constantFrom(...CAUSES), text: anyText }),
  fc.record({ type: fc.constant('countermeasure' as const), countermeasure: anyCountermeasure }),
  fc.record({ type: fc.constant('effect-check' as const), effective: fc.boolean(), text: anyText }),
  fc.record({
    type: fc.constant('decision' as const),
    decision: fc.oneof(
      fc.record({
        option: fc.constantFrom(
          'approve' as const,
          'send-back' as const,
          'refer' as const,
          'accept' as const,
        ),
        reason: anyText,
      }),
      fc.record({
        option: fc.constant('change-conditions' as const),
        reason: anyText,
        task: anyCountermeasure,
      }),
      fc.record({
        option: fc.constant('change-target' as const),
        reason: anyText,
        target: fc.record({ value: anyFigure, from: anyMonth, decisionReference: fc.option(anyId) }),
      }),
    ),
  }),
);

export const anyCaseStep: fc.Arbitrary<CaseStep> = fc.record({
  deviationId: fc.tuple(anyId, anyMonth).map(([id, month]) => `${id}|${month}`),
  position: fc.integer({ min: 1, max: 1000 }),
  content: anyStepContent,
  side: fc.constantFrom(...SIDES),
  postId: fc.oneof(anyId, fc.constant('')),
  postName: fc.oneof(anyId, fc.constant('')),
  at: anyInstant,
});
