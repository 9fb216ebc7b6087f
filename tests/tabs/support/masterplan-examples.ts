import type { ChangesView } from '../../../src/contracts/tracking/changes';
import type { WorkspaceStatus } from '../../../src/contracts/administration/workspace-status';
import { toDay } from '../../../src/domain/shared/day';
import { toMonth } from '../../../src/domain/shared/month';

/** A reader for whom nothing waits. */
export const workspaceStatus = (
  me: Partial<WorkspaceStatus['me']> = {},
  revision = 'r1',
): WorkspaceStatus => ({
  workspace: { id: 'dezernat-v', name: 'Dezernat V' },
  departmentName: 'Dezernat V',
  contactEmail: null,
  today: toDay('2026-11-03'),
  currentMonth: toMonth('2026-10'),
  dataStatus: { syncedAt: '2026-11-03T07:12:00.000Z', revision },
  lacks: [],
  me: {
    roles: [],
    offices: [],
    ownGoals: [],
    duties: { all: 0, open: 0, due: toDay('2026-11-13') },
    tasks: { all: 0, overdue: 0 },
    mayAcknowledge: false,
    maySteer: false,
    mayKeepPlan: false,
    dataIssues: null,
    ...me,
  },
});

const ofEmployment = { goalId: 'g2', goalName: 'Ausbildung sichern', fieldId: 'beschaeftigung' };
const ofHousing = { goalId: 'g3', goalName: 'Wohnungslosigkeit vermeiden', fieldId: 'wohnen' };

/** Something of every kind. */
export const changesView = (given: Partial<ChangesView> = {}): ChangesView => ({
  month: toMonth('2026-10'),
  before: toMonth('2026-09'),
  lights: [
    {
      type: 'goal',
      id: 'g2',
      name: 'Ausbildung sichern',
      ...ofEmployment,
      from: 'green',
      to: 'red',
      meaning: 'worse',
    },
    {
      type: 'indicator',
      id: 'i7',
      name: 'Unversorgte Bewerberinnen und Bewerber',
      ...ofEmployment,
      from: 'red',
      to: 'amber',
      meaning: 'better',
    },
    {
      type: 'indicator',
      id: 'i8',
      name: 'Wohnungslose Haushalte',
      ...ofHousing,
      from: 'none',
      to: 'stale',
      meaning: 'neutral',
    },
  ],
  opened: [
    {
      deviationId: 'd7',
      subjectName: 'Ausbildungsplätze',
      ...ofEmployment,
      rules: ['red', 'assurance-fails'],
    },
  ],
  closed: [{ deviationId: 'd3', subjectName: 'Räumungsklagen', ...ofHousing }],
  milestones: [
    {
      id: 'ms1',
      name: 'Räume gefunden',
      measureName: 'Jobbörse im Quartier',
      ...ofEmployment,
      done: toDay('2026-10-20'),
    },
  ],
  targets: [
    {
      indicatorId: 'i9',
      name: 'Sozialwohnungen',
      ...ofHousing,
      from: toMonth('2026-10'),
      reason: 'Ratsbeschluss vom September',
    },
  ],
  ...given,
});
