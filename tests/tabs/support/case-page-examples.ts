import type { CasePage, CaseStep, CaseView } from '../../../src/contracts/tracking/case';
import { toDay } from '../../../src/domain/shared/day';
import { toMonth } from '../../../src/domain/shared/month';
import { caseSummary } from './case-examples';
import { indicator } from './examples';

/** The page of a case as the service would give it; today is 17 November 2026. */
const TODAY = toDay('2026-11-17');

type Content = CaseStep['content'];

export const COUNTERMEASURE = {
  name: 'Beratung am Abend',
  text: 'Zwei Abende je Woche',
  due: toDay('2026-12-01'),
  criterion: 'Unter 55.000 im Januar',
  checkOn: toDay('2027-02-10'),
};

const OWNER = { side: 'operating-unit', postId: 'post-1', postName: 'Leitung Jobcenter' } as const;
export const HEAD = { side: 'office', postId: 'post-2', postName: 'Leitung Amt für Soziales' } as const;

/** The step of a position; each is taken a day after the one before. */
export const caseStep = (
  position: number,
  content: Content,
  by: Pick<CaseStep, 'side' | 'postId' | 'postName'> = OWNER,
): CaseStep => ({
  position,
  content,
  ...by,
  at: `2026-11-${String(3 + position).padStart(2, '0')}T09:00:00.000Z`,
});

export const STATEMENT: CaseStep = caseStep(1, { type: 'statement', text: 'Mehr Zuzug als erwartet.' });
export const CAUSE: CaseStep = caseStep(2, {
  type: 'cause',
  cause: 'process-design',
  text: 'Termine erst nach Wochen.',
});
export const PROPOSAL: CaseStep = caseStep(3, { type: 'countermeasure', countermeasure: COUNTERMEASURE });
export const APPROVAL: CaseStep = caseStep(
  4,
  { type: 'decision', decision: { option: 'approve', reason: 'Überzeugt.' } },
  HEAD,
);
export const DONE: CaseStep = caseStep(5, { type: 'implementation', text: 'Läuft seit heute.' });

type Given = Partial<Omit<CaseView, 'summary'>> & { readonly summary?: Partial<CaseView['summary']> };

const caseView = ({ summary, ...given }: Given = {}): CaseView => ({
  workspaceId: 'dezernat-v',
  summary: { ...caseSummary(), ...summary },
  steps: [],
  countermeasure: null,
  next: [],
  options: [],
  plan: { type: 'value', value: 52_000 },
  target: { value: 49_500, when: 'by', month: toMonth('2030-10') },
  trajectory: {
    type: 'linear',
    baseline: { month: toMonth('2025-10'), value: 54_500 },
    target: { month: toMonth('2030-10'), value: 49_500 },
  },
  isDecidedGoal: true,
  closingNeedsReason: false,
  decisionReference: '1234/2025',
  ...given,
});

export const casePage = (view: Given = {}, given: Partial<Omit<CasePage, 'case'>> = {}): CasePage => ({
  workspace: { id: 'dezernat-v', name: 'Dezernat V' },
  today: TODAY,
  case: caseView(view),
  indicator: indicator(),
  similar: [],
  templates: [],
  me: { mayAcknowledge: false },
  ...given,
});

/** Waits for the reader's statement. */
export const toState = (given: Given = {}): Given => ({
  next: ['statement', 'note'],
  ...given,
  summary: { waitsForMe: true, ...given.summary },
});

/** Waits for the reader's countermeasure. */
export const toPropose = (given: Given = {}): Given => ({
  steps: [STATEMENT, CAUSE],
  next: ['countermeasure', 'cause', 'note'],
  ...given,
  summary: { stage: 'countermeasure', cause: 'process-design', waitsForMe: true, ...given.summary },
});

/** Waits for the decision of the reader, who leads the department. */
export const toDecide = (given: Given = {}): Given => ({
  steps: [STATEMENT, CAUSE, PROPOSAL],
  countermeasure: COUNTERMEASURE,
  next: ['decision', 'note'],
  options: ['approve', 'change-conditions', 'change-target', 'accept', 'send-back'],
  ...given,
  summary: {
    stage: 'decision',
    level: 'department',
    cause: 'process-design',
    waitsFor: 'department',
    waitsForName: 'Dezernat V',
    waitsForMe: true,
    ...given.summary,
  },
});

export const FORMER_TARGET = {
  until: toMonth('2026-08'),
  target: { value: 50_000, when: 'by' as const, month: toMonth('2030-10') },
  reason: 'Zuzug höher als angenommen',
  decisionReference: '77/2026',
  postName: 'Dezernatsleitung',
  changedAt: '2026-08-20T09:00:00.000Z',
};
