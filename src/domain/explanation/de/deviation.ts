import type { DeviationRule } from '../../deviation/deviation';
import { light } from './light';
import type { DistanceFacts, TriggerFacts } from '../facts/sentence-facts';

const figure = ({ standing, month }: TriggerFacts, otherwise: string): string =>
  standing === null ? `${otherwise} (${month})` : `${light.lies(standing)} (${month})`;

const triggers: Record<DeviationRule, (facts: TriggerFacts) => string> = {
  red: (facts) => `rot: ${figure(facts, 'der Wert liegt außerhalb der roten Toleranz')}`,
  'amber-twice': (facts) =>
    `zwei Monate in Folge außerhalb der grünen Toleranz: ${figure(facts, 'der Wert ist gelb')}`,
  concern: ({ month }) =>
    `auffällige Verschlechterung: Die Werte bis ${month} lassen sich nicht mehr mit der üblichen Streuung erklären`,
  'assurance-fails': () =>
    'das Verfahren kann den Plan so, wie es läuft, nicht erreichen; das kann nur die Leitung ändern',
  'forecast-storm': ({ month }) =>
    `Vorausschau: Nach den Werten bis ${month} verringert sich der Abstand zum Ziel nicht`,
  'milestone-late': ({ due }) =>
    due === null
      ? 'der Meilenstein ist verspätet und nicht als erledigt gemeldet'
      : `der Meilenstein war am ${due} fällig und ist nicht als erledigt gemeldet`,
  'report-missing': ({ month }) => `die Meldung für ${month} fehlt, obwohl die Frist abgelaufen ist`,
  'over-achievement': (facts) =>
    `Übererfüllung: ${figure(facts, 'der Wert ist weit günstiger als geplant')}; zu klären ist, ob der Plan noch passt`,
};

const asked: Record<DistanceFacts['from'], string> = { plan: 'Plan', corridor: 'dem Korridor' };

export const deviation = {
  triggers,
  distance: ({ side, from, amount, share }: DistanceFacts): string => {
    if (side === 'on') return 'keine';
    const where = `${side === 'above' ? 'über' : 'unter'} ${asked[from]}`;
    return `${amount} ${where}${share === null ? '' : ` (${share})`}`;
  },
  /** @param rules short words, at least one */
  besides: (rules: readonly string[]): string => `außerdem: ${rules.join('; ')}`,
  settled: (month: string): string =>
    `nach dem Stand von ${month} spricht keine Regel mehr für die Abweichung`,
};
