import type {
  DueReading,
  DueReport,
  DueReportItem,
  DueStatus,
} from '../../../src/application/reporting/due-report';
import { DEFAULT_REPORTING_RULES, reportingDays } from '../../../src/domain/calendar/reporting-calendar';
import { toMonth } from '../../../src/domain/shared/month';
import { DEFAULT_TOLERANCE } from '../../../src/domain/tracking/tolerance';
import { milestone } from './examples';

const month = toMonth('2026-10');

export const dueReading = (own: Partial<DueReading> = {}): DueReading => ({
  type: 'reading',
  id: 'bewilligt',
  name: 'Bewilligte Wohnungen',
  goalId: 'wohnungen',
  goalName: 'Mehr Menschen finden eine bezahlbare Wohnung',
  postId: 'fachstelle',
  postName: 'Fachstelle Wohnen',
  month,
  light: 'none',
  unit: 'Wohnungen',
  decimals: 0,
  kind: 'flow',
  direction: 'higher-is-better',
  tolerance: DEFAULT_TOLERANCE,
  trajectory: { type: 'constant', target: 52374 },
  judgement: null,
  plan: { type: 'value', value: 52374 },
  last: { month: toMonth('2026-09'), value: 51000 },
  proposedState: 'provisional',
  farFromLast: false,
  current: null,
  ...own,
});

export const dueStatus = (own: Partial<DueStatus> = {}): DueStatus => ({
  type: 'status',
  id: 'neubau',
  name: 'Neubau Lindenhof',
  goalId: 'wohnungen',
  goalName: 'Mehr Menschen finden eine bezahlbare Wohnung',
  postId: 'fachstelle',
  postName: 'Fachstelle Wohnen',
  month,
  light: 'amber',
  milestones: [
    { ...milestone({ id: 'baugrube', name: 'Baugrube', due: '2026-09-30' }), late: true },
    { ...milestone({ id: 'richtfest', name: 'Richtfest', due: '2027-03-31' }), late: false },
  ],
  current: null,
  ...own,
});

export const dueReport = (items: readonly DueReportItem[]): DueReport => ({
  workspace: { id: 'dezernat-v', name: 'Dezernat V' },
  month,
  phase: 'open',
  days: reportingDays(month, DEFAULT_REPORTING_RULES),
  items,
});
