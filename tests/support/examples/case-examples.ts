import {
  type CaseStep,
  type Countermeasure,
  type Decision,
  type NewTarget,
  type StepContent,
} from '../../../src/domain/deviation/case/case-step';
import { type Cause, LEVEL_OF_CAUSE } from '../../../src/domain/deviation/case/cause';
import type { Deviation } from '../../../src/domain/deviation/deviation';
import type { Instant } from '../../../src/domain/shared/instant';
import { toDay } from '../../../src/domain/shared/day';
import { toMonth } from '../../../src/domain/shared/month';

/** A red indicator of the small plan, opened on Thursday 5 November 2026. */
export const deviation = (own: Partial<Deviation> = {}): Deviation => ({
  id: 'wartezeit|2026-10',
  subject: { type: 'indicator', indicatorId: 'wartezeit' },
  openedFor: toMonth('2026-10'),
  openedAt: '2026-11-05T09:00:00.000Z',
  rule: 'red',
  status: 'open',
  latest: {
    month: toMonth('2026-10'),
    rules: ['red'],
    light: 'red',
    figure: { actual: 12, plan: 8, deviation: -4, relative: -0.5 },
    due: null,
  },
  proposesClosing: false,
  pendingAlert: null,
  alerted: null,
  acknowledgement: null,
  closure: null,
  ...own,
});

export const countermeasure = (own: Partial<Countermeasure> = {}): Countermeasure => ({
  name: 'Zweite Annahmestelle',
  text: 'Im Rathaus, montags und donnerstags',
  due: toDay('2026-12-15'),
  criterion: 'Die Wartezeit liegt zwei Monate unter 8 Wochen',
  checkOn: toDay('2027-01-15'),
  ...own,
});

export const newTarget = (own: Partial<NewTarget> = {}): NewTarget => ({
  value: 10,
  from: toMonth('2026-12'),
  decisionReference: null,
  ...own,
});

export const STATEMENT: StepContent = { type: 'statement', text: 'Zwei Stellen sind nicht besetzt.' };
export const PROPOSAL: StepContent = { type: 'countermeasure', countermeasure: countermeasure() };
export const DONE: StepContent = { type: 'implementation', text: 'Die Annahmestelle ist offen.' };
export const CLOSING: StepContent = { type: 'closing', text: 'Erledigt.' };
export const REOPENING: StepContent = { type: 'reopening', text: 'Es reicht noch nicht.' };
export const WORSENING: StepContent = { type: 'worsening' };
export const NOTE: StepContent = { type: 'note', text: 'Der Personalrat ist einbezogen.' };

export const causeIs = (cause: Cause): StepContent => ({
  type: 'cause',
  cause,
  text: `Es liegt an: ${cause} (${LEVEL_OF_CAUSE[cause]})`,
});

export const effect = (effective: boolean): StepContent => ({
  type: 'effect-check',
  effective,
  text: effective ? 'Die Wartezeit ist gesunken.' : 'Es hat sich nichts getan.',
});

/** A decision with all that it needs. */
export function decision(option: Decision['option']): Decision {
  const reason = 'So wird es gemacht.';
  switch (option) {
    case 'change-conditions':
      return { option, reason, task: countermeasure({ name: 'Stellen einrichten' }) };
    case 'change-target':
      return { option, reason, target: newTarget() };
    case 'approve':
    case 'send-back':
    case 'refer':
    case 'accept':
      return { option, reason };
  }
}

export const decided = (option: Decision['option']): StepContent => ({
  type: 'decision',
  decision: decision(option),
});

/** Steps of a deviation in order, all taken at the same moment. */
export const stepsOf = (
  contents: readonly StepContent[],
  {
    deviationId = 'wartezeit|2026-10',
    at = '2026-11-09T09:00:00.000Z',
  }: {
    deviationId?: string;
    at?: Instant;
  } = {},
): CaseStep[] =>
  contents.map((content, index) => ({
    deviationId,
    position: index + 1,
    content,
    side: 'operating-unit',
    postId: 'fachstelle',
    postName: 'Fachstelle Wohnen',
    at,
  }));
