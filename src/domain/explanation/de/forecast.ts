import type { Forecast } from '../../tracking/forecast/forecast';
import type {
  GapFacts,
  MovementFacts,
  PositionFacts,
  ProjectionFacts,
  SpanFacts,
} from '../facts/sentence-facts';

type Missing = Exclude<Extract<Forecast, { because: string }>['because'], 'too-few-years'>;

const missing: Record<Missing, string> = {
  'no-figures': 'ohne Werte ist keine Vorausschau möglich',
  'no-target': 'ohne Zielwert ist keine Vorausschau möglich',
  'neutral-direction': 'keine Vorausschau, weil weder mehr noch weniger besser ist',
};

const subjects: Record<MovementFacts['measured'], { readonly noun: string; readonly pronoun: string }> = {
  figure: { noun: 'der Wert', pronoun: 'er' },
  deseasonalised: { noun: 'der saisonbereinigte Wert', pronoun: 'er' },
  'twelve-month-sum': { noun: 'die Summe über zwölf Monate', pronoun: 'sie' },
};

const latest: Record<MovementFacts['measured'], (figure: string) => string> = {
  figure: (figure) => figure,
  deseasonalised: (figure) => `saisonbereinigt ${figure}`,
  'twelve-month-sum': (figure) => `${figure} in zwölf Monaten`,
};

function left(gap: GapFacts): string {
  switch (gap.type) {
    case 'closed':
      return ', das Ziel wäre also erreicht';
    case 'smaller':
      return `, es fehlten also ${gap.share} des noch offenen Wegs`;
    case 'negligible':
      return `, es fehlten also nur ${gap.share} des noch offenen Wegs, und das gilt als erreicht`;
    case 'same':
      return ', der Abstand bliebe also gleich groß';
    case 'larger':
      return `, der Abstand wüchse also auf ${gap.share} des heutigen`;
    case 'unknown':
      return '';
  }
}

function heading({ case: standing, favourable }: PositionFacts): string {
  if (standing === 'reached') {
    return favourable
      ? ', und die Entwicklung gefährdet es nicht'
      : ', die Entwicklung geht aber in die ungünstige Richtung';
  }
  return favourable
    ? ', die Entwicklung geht aber in die richtige Richtung'
    : ', und die Entwicklung führt nicht zum Ziel';
}

export const forecast = {
  outlook: (word: string): string => `Vorausschau: ${word}`,
  movement: ({ from, to, type, amount, measured }: MovementFacts): string => {
    const { noun } = subjects[measured];
    const span = `von ${from} bis ${to}`;
    if (type === 'steady') return `${span} hat sich ${noun} im Mittel nicht verändert`;
    return `${span} ist ${noun} im Mittel um ${amount} je Jahr ${type === 'rising' ? 'gestiegen' : 'gesunken'}`;
  },
  projection: ({ measured, expected, targetMonth, target, gap }: ProjectionFacts): string =>
    `in diesem Tempo stünde ${subjects[measured].pronoun} im ${targetMonth} bei ${expected} (Ziel: ${target})${left(gap)}`,
  position: (facts: PositionFacts): string => {
    const of = facts.targetMonth === null ? 'das Ziel' : `das Ziel für ${facts.targetMonth}`;
    const met = facts.case === 'reached' ? 'erreicht' : 'nicht erreicht';
    return `${of} ist mit ${latest[facts.measured](facts.latest)} ${met} (Ziel: ${facts.target})${heading(facts)}`;
  },
  span: ({ earliest, latest: end }: SpanFacts): string => {
    if (end === null) {
      return `das Ziel wäre nach dem bisherigen Tempo frühestens im ${earliest} erreicht, ein spätester Zeitpunkt ist nicht absehbar; das ist keine Zusage`;
    }
    return earliest === end
      ? `das Ziel wäre nach dem bisherigen Tempo im ${end} erreicht; das ist keine Zusage`
      : `das Ziel wäre nach dem bisherigen Tempo zwischen ${earliest} und ${end} erreicht; das ist eine Spanne, keine Zusage`;
  },
  noSpan: 'wann das Ziel nach dem bisherigen Tempo erreicht wäre, ist nicht absehbar',
  tooFewYears: (years: number): string => {
    const there =
      years === 0
        ? 'schon der jüngste ist nicht vollständig'
        : `es gibt ${years === 1 ? 'einen' : years.toFixed()}`;
    return `für eine Vorausschau braucht es vier Jahreswerte, ${there}`;
  },
  missing,
};
