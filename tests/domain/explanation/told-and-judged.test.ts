import fc from 'fast-check';
import { explain } from '../../../src/domain/explanation/explain';
import type { ExplainedIndicator, Explanation } from '../../../src/domain/explanation/facts/explanation';
import { LANGUAGES, type Language } from '../../../src/domain/shared/language';
import { type Judgement, judge } from '../../../src/domain/tracking/judgement';
import { reachableLimits } from '../../../src/domain/tracking/xmr/series-range';
import { indicator } from '../../support/examples/examples';
import { addMonths, toMonth } from '../../../src/domain/shared/month';
import { reading } from '../../support/examples/examples';
import { anyCase } from '../xmr/any-case';

/** A sentence read back: which figures it names and how it says they lie. */
interface Claim {
  readonly figure: number;
  readonly side: 'above' | 'below';
  readonly bound: number;
}

const NUMBER = String.raw`−?\d[\d.,]*`;

const numberOf = (text: string, language: Language): number => {
  const plain = language === 'de' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  return Number(plain.replace('−', '-').replace(/\.$/, ''));
};

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

const AGAINST_PLAN: Record<Language, RegExp> = {
  de: new RegExp(
    `weil (?:der \\p{L}+ Wert )?(?<figure>${NUMBER})[^;]*? (?<side>über|unter) (?:dem Plan von|der Obergrenze|der Untergrenze|dem Korridor von) (?<bound>${NUMBER})(?: %)?(?: bis (?<high>${NUMBER}))?`,
    'u',
  ),
  en: new RegExp(
    `because (?:the \\p{L}+ (?:value|figure)(?: of)? )?(?<figure>${NUMBER})[^;]*? (?<side>above|below) (?:the plan of|the range’s (?:upper|lower) end of|the range of) (?<bound>${NUMBER})%?(?: to (?<high>${NUMBER}))?`,
    'u',
  ),
};

const OUTSIDE_LIMITS: Record<Language, RegExp> = {
  de: new RegExp(
    `(?<figure>${NUMBER})?(?: %)? ?nach (?<side>oben|unten) außerhalb der üblichen Grenzen \\([^)]*?(?<low>${NUMBER})(?: bis |–)(?<high>${NUMBER})`,
    'u',
  ),
  en: new RegExp(
    `(?<figure>${NUMBER})?%? ?(?<side>above|below) the usual limits \\([^)]*?(?<low>${NUMBER})(?: to |–)(?<high>${NUMBER})`,
    'u',
  ),
};

const isAbove = (side: string | undefined): boolean => side === 'über' || side === 'above' || side === 'oben';

/** What a pattern names in a text. */
const named = (
  pattern: RegExp,
  text: string,
): Partial<Record<'figure' | 'side' | 'bound' | 'low' | 'high' | 'not', string>> | undefined =>
  pattern.exec(plain(text))?.groups;

function claimIn(text: string, pattern: RegExp, language: Language): Claim | null {
  const groups = named(pattern, text);
  if (groups?.figure === undefined) return null;
  const above = isAbove(groups.side);
  const bound = groups.bound ?? (above ? groups.high : groups.low) ?? '';
  return {
    figure: numberOf(groups.figure, language),
    side: above ? 'above' : 'below',
    bound: numberOf(above && groups.high !== undefined ? groups.high : bound, language),
  };
}

const holds = ({ figure, side, bound }: Claim): boolean =>
  side === 'above' ? figure > bound : figure < bound;

const described = fc.record({
  unit: fc.constantFrom('', '%', 'Personen'),
  decimals: fc.integer({ min: 0, max: 1 }),
});

/** What people meet most: some months, one way or the other away from a plan that was set with more digits. */
const judged = fc
  .record({ of: anyCase, as: described })
  .map(({ of, as }): { judgement: Judgement; subject: ExplainedIndicator } | null => {
    const subject = indicator({ screening: false, ...of.own, ...as });
    const month = of.readings.at(-1)?.month ?? toMonth('2024-01');
    const made = judge({ ...of, indicator: subject, reportingMonth: month, dueMonth: month });
    return made.ok ? { judgement: made.value, subject } : null;
  })
  .filter((made) => made !== null);

/** Every sentence that contradicts the judgement it was made of. */
function contradictions(judgement: Judgement, subject: ExplainedIndicator): readonly string[] {
  return LANGUAGES.flatMap((language) => {
    const said = explain(judgement, subject, language);
    return [
      ...againstPlan(judgement, said, language),
      ...againstLimits(judgement, said, language),
      ...trend(judgement, said),
      ...forecast(judgement, said, language),
    ];
  });
}

function againstPlan(
  { assessment, lightReason }: Judgement,
  said: Explanation,
  language: Language,
): string[] {
  if (assessment.type === 'none' || lightReason.type !== 'against-plan') return [];
  const { actual, plan } = assessment;
  const [low, high] = plan.type === 'value' ? [plan.value, plan.value] : [plan.low, plan.high];
  const claim = claimIn(said.summary, AGAINST_PLAN[language], language);
  const right = actual > high ? 'above' : actual < low ? 'below' : null;
  // Figures that differ by less than three more digits show are on plan for whoever reads it.
  const tooFine = Math.abs(actual - (actual > high ? high : low)) < 1e-3;
  if (tooFine) return [];
  if (right === null) return claim === null ? [] : [`on plan, yet: ${said.summary}`];
  return claim?.side === right && holds(claim) ? [] : [`${right} plan, yet: ${said.summary}`];
}

function againstLimits({ variation, month }: Judgement, said: Explanation, language: Language): string[] {
  if (variation.type !== 'special-cause' || variation.rule !== 'outside-limit') return [];
  const { lower, upper } = reachableLimits(variation.limits);
  const passed = variation.side === 'high' ? upper : lower;
  if (Math.abs((variation.value ?? passed) - passed) < 1e-3) return [];
  const pattern = OUTSIDE_LIMITS[language];
  if (!pattern.test(plain(said.variation))) return [`outside, yet: ${said.variation}`];
  const claim = claimIn(said.variation, pattern, language);
  if (claim !== null) return holds(claim) ? [] : [`not outside: ${said.variation}`];
  // Without a figure of its own the sentence speaks of the one reported.
  if (variation.month !== month) return [];
  const groups = named(pattern, said.variation);
  const bound = numberOf((variation.side === 'high' ? groups?.high : groups?.low) ?? '', language);
  const value = variation.value ?? NaN;
  return (variation.side === 'high') === value > bound ? [] : [`not outside: ${said.variation}`];
}

function trend({ trend: moved }: Judgement, said: Explanation): string[] {
  if (moved.type === 'none') return [];
  const up = / gestiegen| up by /.test(said.trend);
  const down = / gesunken| down by /.test(said.trend);
  const right = { rising: up && !down, falling: down && !up, steady: !up && !down }[moved.type];
  return right ? [] : [said.trend];
}

const TARGET: Record<Language, RegExp> = {
  de: new RegExp(
    `ist mit (?:saisonbereinigt )?(?<figure>${NUMBER})[^(]*?(?<not>nicht )?erreicht \\(Ziel: (?<bound>${NUMBER})`,
    'u',
  ),
  en: new RegExp(
    `is (?<not>not )?met with (?:seasonally adjusted )?(?<figure>${NUMBER})[^(]*\\(target: (?<bound>${NUMBER})`,
    'u',
  ),
};

function forecast({ forecast: outlook }: Judgement, said: Explanation, language: Language): string[] {
  if (outlook.type === 'none') return [];
  const promised = /frühestens im|zwischen|würde|at the earliest|between/.test(said.forecast);
  if (outlook.outlook === 'storm' && promised) return [`wrong direction, yet: ${said.forecast}`];
  if (outlook.case === 'on-the-way') return [];
  const groups = named(TARGET[language], said.forecast);
  if (groups === undefined) return [`no target: ${said.forecast}`];
  const missed = outlook.case === 'missed';
  if ((groups.not !== undefined) !== missed) return [`${outlook.case}, yet: ${said.forecast}`];
  const apart = Math.abs(outlook.latest - outlook.target) > 1e-3;
  const same = groups.figure === groups.bound;
  return missed && apart && same ? [`missed by nothing: ${said.forecast}`] : [];
}

test('what is said never contradicts what was judged, in either language', () => {
  fc.assert(
    fc.property(judged, ({ judgement, subject }) => {
      expect(contradictions(judgement, subject)).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});

test('a sentence that says the contrary is found', () => {
  const subject = indicator({ trajectory: { type: 'constant', target: 10 }, unit: '', decimals: 0 });
  const month = toMonth('2024-03');
  const readings = [1, 2, 3].map((value, step) =>
    reading({ month: addMonths(toMonth('2024-01'), step), value }),
  );
  const made = judge({ indicator: subject, readings, rebases: [], reportingMonth: month, dueMonth: month });
  if (!made.ok || made.value.assessment.type === 'none' || made.value.trend.type === 'none') {
    throw new Error('Not judged');
  }
  const turned: Judgement = {
    ...made.value,
    assessment: { ...made.value.assessment, actual: 30 },
    trend: { ...made.value.trend, type: 'falling' },
  };
  expect(contradictions(made.value, subject)).toEqual([]);
  const said = explain(made.value, subject, 'de');
  expect(againstPlan(turned, said, 'de')).toHaveLength(1);
  expect(trend(turned, said)).toHaveLength(1);
});
