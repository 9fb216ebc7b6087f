import type { GradeReason } from '../../tracking/grade';
import type { GradeFacts } from '../facts/sentence-facts';

const result = ({ actual }: GradeFacts): string =>
  actual === null ? 'das Ergebnis' : `das Ergebnis (${actual})`;

const reasons: Record<GradeReason, (facts: GradeFacts) => string> = {
  'worse-than-lower': (facts) =>
    `weil ${result(facts)} ungünstiger ist als die untere Schwelle (${facts.lower}; Zielwert: ${facts.target})`,
  'up-to-midpoint': (facts) =>
    `weil ${result(facts)} nicht über die Mitte zwischen unterer Schwelle (${facts.lower}) und Zielwert (${facts.target}) hinauskommt`,
  'up-to-target': (facts) =>
    `weil ${result(facts)} günstiger ist als die Mitte zwischen unterer Schwelle (${facts.lower}) und Zielwert (${facts.target}), den Zielwert aber nicht erreicht`,
  'on-target': (facts) => `weil ${result(facts)} dem Zielwert (${facts.target}) entspricht`,
  'better-than-target': (facts) => `weil ${result(facts)} günstiger ist als der Zielwert (${facts.target})`,
  'year-not-complete': ({ month }) =>
    `weil für das Jahr noch nicht alle Werte vorliegen (${month === null ? 'bisher keiner' : `letzter Wert: ${month}`})`,
  'neutral-direction': () => 'weil weder mehr noch weniger besser ist',
  'thresholds-out-of-order': ({ lower, target, upper }) =>
    `weil Schwellen und Zielwert nicht in der richtigen Reihenfolge stehen (untere Schwelle: ${lower}; Zielwert: ${target}; obere Schwelle: ${upper})`,
};

export const grade = {
  reasons,
  graded: (year: number, word: string): string => `Zielerreichung ${year.toFixed()}: ${word}`,
  because: (clause: string, reason: string): string => `${clause}, ${reason}`,
  confirmed: 'der Vorschlag wurde mit Begründung bestätigt',
  overridden: (suggested: string, reason: string): string =>
    `das wurde mit Begründung abweichend vom Vorschlag festgelegt; vorgeschlagen war „${suggested}“, ${reason}`,
  beyondUpper: (upper: string): string =>
    `das Ergebnis ist günstiger als die obere Schwelle (${upper}); der Zielwert war möglicherweise nicht anspruchsvoll genug`,
  countermeasure: 'eine Gegenmaßnahme ist erforderlich',
};
