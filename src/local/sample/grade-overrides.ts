import { instantAt } from '../../domain/calendar/local-time';
import { toDay } from '../../domain/shared/day';
import type { GradeOverride } from '../../domain/tracking/grade';
import { STEERING_SUPPORT } from './signatures';

export const GRADE_OVERRIDES: readonly GradeOverride[] = [
  {
    indicatorId: 'barrierefreie-begegnungsstaetten',
    year: 2025,
    grade: 'largely',
    reason:
      'Drei Begegnungsstätten waren im Dezember umgebaut und in Betrieb; nur ihre Abnahme fiel in den Februar. (Beispiel)',
    ...STEERING_SUPPORT,
    at: instantAt(toDay('2026-03-04'), 11),
    withdrawnAt: null,
  },
];
