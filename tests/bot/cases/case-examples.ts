import type { CaseSummary } from '../../../src/application/deviations/case-summary';
import type { CaseView } from '../../../src/application/deviations/case-view';
import type { CaseStep, Countermeasure, StepContent } from '../../../src/domain/deviation/case/case-step';
import { demandsAnswer } from '../../../src/domain/deviation/case/deviation-case';
import type { Deviation } from '../../../src/domain/deviation/deviation';
import { toDay } from '../../../src/domain/shared/day';

/** The first step of a case is the owner's. */
export function summaryOf(deviation: Deviation, own: Partial<CaseSummary> = {}): CaseSummary {
  const demanded = demandsAnswer(deviation);
  return {
    id: deviation.id,
    deviation,
    subjectName: 'Wartezeit',
    indicator: null,
    goalId: 'wohnungen',
    goalName: 'Mehr Menschen finden eine bezahlbare Wohnung',
    fieldId: 'wohnen',
    fieldName: 'Wohnen',
    officeId: 'amt-56',
    officeName: 'Amt für Wohnungswesen',
    ownerPostName: 'Fachstelle Wohnen',
    demanded,
    stage: deviation.status === 'open' ? 'statement' : deviation.status,
    level: 'office',
    cause: null,
    countermeasureName: null,
    reopened: 0,
    due: demanded ? toDay('2026-11-12') : null,
    overdue: false,
    waitsFor: demanded ? 'operating-unit' : null,
    waitsForName: demanded ? 'Fachstelle Wohnen' : '',
    decidedBy: null,
    waitsForMe: demanded,
    agenda: null,
    changedAt: deviation.openedAt,
    ...own,
  };
}

/** As whoever must act next sees it, unless told otherwise. */
export const caseView = (summary: CaseSummary, own: Partial<CaseView> = {}): CaseView => ({
  workspaceId: 'dezernat-v',
  summary,
  steps: [],
  countermeasure: null,
  next: summary.waitsForMe ? ['statement', 'note'] : [],
  options: [],
  plan: { type: 'none' },
  target: null,
  trajectory: null,
  isDecidedGoal: false,
  closingNeedsReason: false,
  decisionReference: null,
  ...own,
});

export const countermeasure = (own: Partial<Countermeasure> = {}): Countermeasure => ({
  name: 'Zweite Annahmestelle',
  text: 'Am Ebertplatz',
  due: toDay('2026-12-15'),
  criterion: 'Wartezeit höchstens 9 Wochen',
  checkOn: toDay('2027-02-01'),
  ...own,
});

export const step = (position: number, content: StepContent, own: Partial<CaseStep> = {}): CaseStep => ({
  deviationId: 'wartezeit|2026-10',
  position,
  content,
  side: 'operating-unit',
  postId: 'fachstelle',
  postName: 'Fachstelle Wohnen',
  at: '2026-11-05T10:00:00.000Z',
  ...own,
});
