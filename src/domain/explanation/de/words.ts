import type { DeviationRule } from '../../deviation/deviation';
import type { Grade } from '../../tracking/grade';
import type { Trend } from '../../tracking/trend';
import type { Assurance } from '../../tracking/xmr/assurance';
import type { OutlookCode, VariationCode } from '../facts/signs';

export const trend: Record<Trend['type'], string> = {
  rising: 'gestiegen',
  falling: 'gesunken',
  steady: 'unverändert',
  none: 'kein Vergleich',
};

export const variation: Record<VariationCode, string> = {
  improvement: 'auffällig verbessert',
  concern: 'auffällig verschlechtert',
  neutral: 'auffällig, ohne Wertung',
  'common-cause': 'übliche Streuung',
  undetermined: 'nicht bestimmbar',
};

export const assurance: Record<Assurance['type'], string> = {
  passes: 'zuverlässig',
  'hit-or-miss': 'mal ja, mal nein',
  fails: 'so wie es läuft nicht',
  none: 'nicht bestimmbar',
};

export const outlook: Record<OutlookCode, string> = {
  sun: 'voraussichtlich erreicht',
  'partly-cloudy': 'knapp verfehlt',
  cloud: 'deutlich verfehlt',
  storm: 'falsche Richtung',
  'reached-but-worsening': 'erreicht, aber mit ungünstiger Entwicklung',
  none: 'keine Vorausschau',
};

export const grade: Record<Grade, string> = {
  exceeded: 'überplanmäßig erreicht',
  fully: 'zur Gänze erreicht',
  largely: 'überwiegend erreicht',
  partly: 'teilweise erreicht',
  not: 'nicht erreicht',
  none: 'keine Bewertung',
};

export const rule: Record<DeviationRule, string> = {
  red: 'rot',
  'amber-twice': 'zweimal in Folge gelb',
  concern: 'auffällige Verschlechterung',
  'assurance-fails': 'Verfahren erreicht den Plan so nicht',
  'forecast-storm': 'Vorausschau: falsche Richtung',
  'milestone-late': 'Meilenstein verspätet',
  'report-missing': 'Meldung fehlt',
  'over-achievement': 'Übererfüllung',
};
