import { instantAt } from '../../domain/calendar/local-time';
import { toDay } from '../../domain/shared/day';
import { toMonth } from '../../domain/shared/month';
import type { Rebase } from '../../domain/tracking/xmr/rebase';
import { STEERING_SUPPORT } from './signatures';

/** Processes that visibly run differently since they were changed. */
export const REBASES: readonly Rebase[] = [
  {
    indicatorId: 'grundsicherung-vier-wochen',
    from: toMonth('2024-07'),
    reason:
      'Seit Juli 2024 prüft ein Team den Eingang, bevor Anträge verteilt werden. Das Verfahren ist ein anderes. (Beispiel)',
    limitsBase: 12,
    ...STEERING_SUPPORT,
    at: instantAt(toDay('2025-03-18'), 10),
    withdrawnAt: null,
  },
  {
    indicatorId: 'no2-clevischer-ring',
    from: toMonth('2022-01'),
    reason: 'Vor 2022 liegen nur einzelne Jahreswerte vor, seitdem gleitende Mittel je Monat. (Beispiel)',
    limitsBase: null,
    ...STEERING_SUPPORT,
    at: instantAt(toDay('2025-11-11'), 9),
    withdrawnAt: null,
  },
  {
    indicatorId: 'wohngeld-bearbeitungszeit',
    from: toMonth('2026-06'),
    reason:
      'Seit Juni 2026 arbeiten alle Teams mit dem neuen Fachverfahren; frühere Werte beschreiben das alte. (Beispiel)',
    limitsBase: null,
    ...STEERING_SUPPORT,
    at: instantAt(toDay('2026-10-14'), 15),
    withdrawnAt: null,
  },
];
