import type { CaseSummary } from '../../../src/application/deviations/case-summary';
import type { Minutes, MinutesItem, MinutesTask } from '../../../src/application/meetings/minutes';
import type { CaseStep, StepContent } from '../../../src/domain/deviation/case/case-step';
import { toDay } from '../../../src/domain/shared/day';
import { deviation } from './case-examples';
import { indicator } from './examples';

/** A meeting on 5 November 2026, from 10:00 to 11:30 in Berlin. */
export const minutesOf = (own: Partial<Minutes> = {}): Minutes => ({
  workspaceId: 'dezernat-v',
  workspaceName: 'Dezernat V',
  began: '2026-11-05T09:00:00.000Z',
  ended: '2026-11-05T10:30:00.000Z',
  present: ['Dezernatsleitung', 'Amtsleitung Wohnen'],
  items: [],
  tasks: [],
  ...own,
});

const minutesSummary = (own: Partial<CaseSummary> = {}): CaseSummary => ({
  id: 'wartezeit|2026-10',
  deviation: deviation(),
  subjectName: 'Wartezeit',
  indicator: indicator({ id: 'wartezeit', unit: 'Wochen' }),
  goalId: 'wohnungen',
  goalName: 'Mehr Menschen finden eine bezahlbare Wohnung',
  fieldId: 'wohnen',
  fieldName: 'Wohnen',
  officeId: 'amt-56',
  officeName: 'Amt für Wohnungswesen',
  ownerPostName: 'Fachstelle Wohnen',
  demanded: true,
  stage: 'implementation',
  level: 'department',
  cause: 'framework-conditions',
  countermeasureName: 'Zweite Annahmestelle',
  reopened: 0,
  due: toDay('2026-12-15'),
  overdue: false,
  waitsFor: 'operating-unit',
  waitsForName: 'Fachstelle Wohnen',
  decidedBy: null,
  waitsForMe: false,
  agenda: 'decision',
  changedAt: '2026-11-05T09:20:00.000Z',
  ...own,
});

/** Taken in the meeting by the head of department. */
export const stepInMeeting = (content: StepContent, own: Partial<CaseStep> = {}): CaseStep => ({
  deviationId: 'wartezeit|2026-10',
  position: 4,
  content,
  side: 'department',
  postId: 'dezernat',
  postName: 'Dezernatsleitung',
  at: '2026-11-05T09:20:00.000Z',
  ...own,
});

export const minutesItem = (
  contents: readonly StepContent[] = [],
  own: Partial<CaseSummary> = {},
): MinutesItem => ({
  summary: minutesSummary(own),
  steps: contents.map((content, index) => stepInMeeting(content, { position: 4 + index })),
});

export const minutesTask = (own: Partial<MinutesTask> = {}): MinutesTask => ({
  subjectName: 'Wartezeit',
  stage: 'implementation',
  countermeasure: { name: 'Zweite Annahmestelle', due: toDay('2026-12-15') },
  waitsForName: 'Fachstelle Wohnen',
  due: toDay('2026-12-15'),
  ...own,
});
