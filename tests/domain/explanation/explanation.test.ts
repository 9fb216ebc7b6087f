import fc from 'fast-check';
import { DEVIATION_RULES, type Trigger, type DeviationRule } from '../../../src/domain/deviation/deviation';
import { explain } from '../../../src/domain/explanation/explain';
import { explainTrigger, explainRule } from '../../../src/domain/explanation/explain-deviation';
import { explainGrade } from '../../../src/domain/explanation/explain-grade';
import type { ExplainedIndicator } from '../../../src/domain/explanation/facts/explanation';
import { outlookCode, variationCode } from '../../../src/domain/explanation/facts/signs';
import {
  ASSURANCE_WORDS,
  GRADE_WORDS,
  OUTLOOK_WORDS,
  RULE_WORDS,
  TREND_WORDS,
  VARIATION_WORDS,
} from '../../../src/domain/explanation/wording/words';
import { toDay } from '../../../src/domain/shared/day';
import { LANGUAGES, type Language } from '../../../src/domain/shared/language';
import { addMonths, monthRange, toMonth } from '../../../src/domain/shared/month';
import { type Forecast, OUTLOOKS } from '../../../src/domain/tracking/forecast/forecast';
import {
  GRADES,
  type GradeOverride,
  type GradeReason,
  type YearGrade,
} from '../../../src/domain/tracking/grade';
import { DIRECTIONS, INDICATOR_KINDS } from '../../../src/domain/tracking/indicator';
import { type Judgement, judgeOrSayWhyNot, type LightReason } from '../../../src/domain/tracking/judgement';
import { LIGHTS } from '../../../src/domain/tracking/light';
import { READING_STATES } from '../../../src/domain/tracking/reading';
import { TRAJECTORY_TYPES, type Plan } from '../../../src/domain/tracking/trajectory';
import type { Trend } from '../../../src/domain/tracking/trend';
import { ANY_VALUE } from '../../../src/domain/tracking/value-range';
import type { Assurance } from '../../../src/domain/tracking/xmr/assurance';
import type { ProcessLimits } from '../../../src/domain/tracking/xmr/limits';
import { SIGNAL_RULES } from '../../../src/domain/tracking/xmr/signals';
import type { SeriesBasis } from '../../../src/domain/tracking/xmr/process-series';
import type { Variation } from '../../../src/domain/tracking/xmr/variation';
import { indicator, reading } from '../../support/examples/examples';

const october = toMonth('2026-10');
const september = toMonth('2026-09');

const persons: ExplainedIndicator = {
  unit: 'Personen',
  decimals: 0,
  direction: 'higher-is-better',
  kind: 'flow',
  tolerance: { in: 'percent' },
  trajectory: { type: 'constant' },
};

const limits = (own: Partial<ProcessLimits> = {}): ProcessLimits => ({
  mean: 1515,
  lower: 1310,
  upper: 1720,
  nearLower: 1378,
  nearUpper: 1652,
  movingRange: 77,
  points: 24,
  provisional: false,
  screened: 0,
  base: null,
  range: ANY_VALUE,
  ...own,
});

const usual = {
  type: 'common-cause',
  month: october,
  value: 1454,
  limits: limits(),
} as const satisfies Variation;

const signal = (own: Partial<Extract<Variation, { type: 'special-cause' }>> = {}): Variation => ({
  type: 'special-cause',
  meaning: 'improvement',
  rule: 'trend',
  side: 'high',
  month: october,
  value: 1800,
  months: monthRange(toMonth('2026-04'), october),
  limits: limits(),
  ...own,
});

const judgement = (own: Partial<Judgement> = {}): Judgement => ({
  light: 'none',
  lightReason: { type: 'no-reading' },
  month: null,
  reading: null,
  assessment: { type: 'none' },
  achievement: null,
  trend: { type: 'none' },
  variation: { type: 'undetermined', because: 'no-figures' },
  assurance: { type: 'none', because: 'no-target' },
  forecast: { type: 'none', because: 'no-figures' },
  ...own,
});

interface Held {
  readonly light: Judgement['light'];
  readonly actual: number;
  readonly plan: number;
  /** Oriented by goodness; higher is better unless told. */
  readonly deviation?: number;
}

/** A figure of October 2026 held against a planned value, with tolerances of 5 and 10 per cent. */
const held = ({ light, actual, plan, deviation = actual - plan }: Held, own: Partial<Judgement> = {}) => {
  const scale = plan === 0 ? null : Math.abs(plan);
  return judgement({
    light,
    lightReason: {
      type: 'against-plan',
      bounds: { green: 0.05 * (scale ?? 1), red: 0.1 * (scale ?? 1), over: null },
    },
    month: october,
    reading: reading({ month: october, value: actual }),
    assessment: {
      type: 'judged',
      plan: { type: 'value', value: plan },
      actual,
      deviation,
      relative: scale === null ? null : deviation / scale,
      scale,
    },
    ...own,
  });
};

const red = { light: 'red', actual: 1454, plan: 1650 } as const;

const spaced = (text: string): string => text.replaceAll('\u00a0', ' ');

const read = (of: Judgement, language: Language = 'de', indicator: ExplainedIndicator = persons) => {
  const { summary, light, trend, variation, assurance, forecast } = explain(of, indicator, language);
  return {
    summary: spaced(summary),
    light: spaced(light),
    trend: spaced(trend),
    variation: spaced(variation),
    assurance: spaced(assurance),
    forecast: spaced(forecast),
  };
};

describe('the summary', () => {
  test('says how far a red figure is from plan, and that usual variation is no matter of one figure', () => {
    const judged = held(red, { variation: usual });
    expect(read(judged).summary).toBe(
      'Rot, weil 1.454 um 11,9 % unter dem Plan von 1.650 liegt; zugleich übliche Streuung (Grenzen 1.310–1.720): am Verfahren ansetzen, nicht am Einzelwert.',
    );
    expect(read(judged, 'en').summary).toBe(
      'Red because 1,454 is 11.9% below the plan of 1,650; at the same time usual variation (limits 1,310–1,720): work on the process, not on the single figure.',
    );
  });

  test('writes whole per cents without a decimal', () => {
    expect(read(held({ light: 'red', actual: 1452, plan: 1650 })).summary).toBe(
      'Rot, weil 1.452 um 12 % unter dem Plan von 1.650 liegt.',
    );
  });

  test('where less is better, worse is above plan', () => {
    const lower = { ...persons, direction: 'lower-is-better' } as const;
    const judged = held({ light: 'red', actual: 116, plan: 100, deviation: -16 });
    expect(read(judged, 'de', lower).summary).toBe('Rot, weil 116 um 16 % über dem Plan von 100 liegt.');
    expect(read(judged, 'en', lower).summary).toBe('Red because 116 is 16% above the plan of 100.');
    expect(read(judged, 'de', lower).light).toContain('Weniger ist besser; Toleranz: bis 5 % grün');
  });

  test.each([
    { actual: 1650, text: 'Grün, weil 1.650 genau im Plan liegt.' },
    { actual: 1700, text: 'Grün, weil 1.700 um 3 % über dem Plan von 1.650 liegt.' },
    { actual: 1600, text: 'Grün, weil 1.600 nur um 3 % unter dem Plan von 1.650 liegt.' },
  ])('green at $actual: $text', ({ actual, text }) => {
    expect(read(held({ light: 'green', actual, plan: 1650 }, { variation: usual })).summary).toBe(text);
  });

  test.each([
    {
      state: 'provisional',
      text: 'Rot, weil der vorläufige Wert 1.454 um 11,9 % unter dem Plan von 1.650 liegt.',
    },
    {
      state: 'estimated',
      text: 'Rot, weil der geschätzte Wert 1.454 um 11,9 % unter dem Plan von 1.650 liegt.',
    },
  ] as const)('names a figure that is $state', ({ state, text }) => {
    expect(read(held(red, { reading: reading({ value: 1454, state }) })).summary).toBe(text);
  });

  test('measures in the unit where the tolerance is in the unit or the plan is zero', () => {
    const days = {
      ...persons,
      unit: 'Tage',
      direction: 'lower-is-better',
      tolerance: { in: 'unit' },
    } as const;
    expect(read(held({ light: 'red', actual: 18, plan: 14, deviation: -4 }), 'de', days).summary).toBe(
      'Rot, weil 18 um 4 Tage über dem Plan von 14 liegt.',
    );
    const lower = { ...persons, direction: 'lower-is-better' } as const;
    expect(read(held({ light: 'red', actual: 3, plan: 0, deviation: -3 }), 'de', lower).summary).toBe(
      'Rot, weil 3 um 3 Personen über dem Plan von 0 liegt.',
    );
  });

  test('keeps signs at every figure, and counts percentages in points', () => {
    const share = { ...persons, unit: '%', decimals: 1 };
    const judged = held({ light: 'red', actual: 53, plan: 60 }, { variation: usual });
    expect(read(judged, 'de', share).light).toBe(
      'Rot, weil 53,0 % um 7,0 Prozentpunkte unter dem Plan von 60,0 % liegt (Oktober 2026). Toleranz: bis 3,0 Prozentpunkte grün, bis 6,0 Prozentpunkte gelb, darüber rot.',
    );
    expect(read(judged, 'en', share).summary).toBe(
      'Red because 53.0% is 7.0 percentage points below the plan of 60.0%; at the same time usual variation (limits 1,310.0–1,720.0%): work on the process, not on the single figure.',
    );
  });

  test('does not let rounding show a red figure on the bound, or a distance as nothing', () => {
    const nearly = { light: 'red', actual: 899.8, plan: 1000 } as const;
    expect(read(held(nearly)).summary).toBe('Rot, weil 900 um gut 10 % unter dem Plan von 1.000 liegt.');
    const hardly = { light: 'green', actual: 999.9, plan: 1000 } as const;
    expect(read(held(hardly)).summary).toBe(
      'Grün, weil 999,9 nur um weniger als 0,1 % unter dem Plan von 1.000,0 liegt.',
    );
  });

  test('a distance of one is singular; of a noun nobody knows the singular of, the number stands alone', () => {
    const by = (unit: string) =>
      read(held({ light: 'amber', actual: 4, plan: 5 }), 'de', {
        ...persons,
        unit,
        tolerance: { in: 'unit' },
      }).summary;
    expect(by('Gebiete')).toBe('Gelb, weil 4 um 1 Gebiet unter dem Plan von 5 liegt.');
    expect(by('Parkhäuser')).toBe('Gelb, weil 4 um 1 unter dem Plan von 5 liegt.');
  });

  test('figures that differ are never written alike, and the distance is of the same digits', () => {
    const inUnit = { ...persons, tolerance: { in: 'unit' } } as const;
    const bounds = { green: 0.2, red: 0.3, over: null };
    const judged = held(
      { light: 'red', actual: 9.6, plan: 10 },
      { lightReason: { type: 'against-plan', bounds } },
    );
    expect(read(judged, 'de', inUnit).summary).toBe(
      'Rot, weil 9,6 um 0,4 Personen unter dem Plan von 10,0 liegt.',
    );
  });

  test.each([
    { actual: 1, light: 'red', text: 'Rot, weil 1 um 50 % unter dem Korridor von 2 bis 5 liegt.' },
    { actual: 6, light: 'red', text: 'Rot, weil 6 um 20 % über dem Korridor von 2 bis 5 liegt.' },
    { actual: 3, light: 'green', text: 'Grün, weil 3 im Korridor von 2 bis 5 liegt.' },
  ] as const)('a corridor: $text', ({ actual, light, text }) => {
    const bound = actual < 2 ? 2 : 5;
    const deviation = actual === 3 ? 0 : -Math.abs(actual - bound);
    const held = judgement({
      light,
      lightReason: { type: 'against-plan', bounds: { green: 0.05 * bound, red: 0.1 * bound, over: null } },
      month: october,
      reading: reading({ month: october, value: actual }),
      assessment: {
        type: 'judged',
        plan: { type: 'range', low: 2, high: 5 },
        actual,
        deviation,
        relative: deviation / bound,
        scale: bound,
      },
    });
    const band = { ...persons, trajectory: { type: 'band' } } as const;
    expect(read(held, 'de', band).summary).toBe(text);
    expect(read(held, 'de', band).light).not.toContain('besser');
  });

  test('a signal in the good direction is set against a red light, one in the bad direction beside it', () => {
    expect(read(held(red, { variation: signal() })).summary).toMatch(
      /liegt; aber auffällige Verbesserung: sieben Monate in Folge gestiegen \(April bis Oktober 2026\)\.$/,
    );
    const concern = signal({ meaning: 'concern', side: 'low' });
    expect(read(held(red, { variation: concern })).summary).toMatch(
      /liegt; zugleich auffällige Verschlechterung: sieben Monate in Folge gesunken \(April bis Oktober 2026\)\.$/,
    );
    expect(
      read(held({ light: 'green', actual: 1700, plan: 1650 }, { variation: concern }), 'en').summary,
    ).toBe(
      'Green because 1,700 is 3% above the plan of 1,650; but unusual deterioration: falling seven months in a row (April to October 2026).',
    );
  });

  test('leaves out the variation of another month than the light speaks of', () => {
    const older = signal({ month: september, months: [september] });
    expect(read(held(red, { variation: older })).summary).toBe(
      'Rot, weil 1.454 um 11,9 % unter dem Plan von 1.650 liegt.',
    );
  });

  test('says of few figures that limits are provisional', () => {
    const few: Variation = { ...usual, limits: limits({ points: 8, provisional: true }) };
    expect(read(held(red, { variation: few })).summary).toContain(
      '(1.310–1.720; vorläufige Grenzen, erst 8 Werte)',
    );
  });
});

describe('not reported, no data and zero are three different things', () => {
  test('nothing was ever reported', () => {
    expect(read(judgement()).summary).toBe('Keine Ampel, weil bisher kein Wert gemeldet ist.');
  });

  test('it was reported that there are no data', () => {
    const silent = judgement({ lightReason: { type: 'no-data', month: october }, month: october });
    expect(read(silent).summary).toBe(
      'Keine Ampel, weil für Oktober 2026 gemeldet ist, dass es keine Daten gibt.',
    );
    expect(read(silent, 'en').summary).toBe(
      'No light because it was reported that there are no data for October 2026.',
    );
  });

  test('a zero is a figure somebody reported', () => {
    expect(read(held({ light: 'red', actual: 0, plan: 1650 })).summary).toBe(
      'Rot, weil der gemeldete Wert 0 um 100 % unter dem Plan von 1.650 liegt.',
    );
  });

  test('an outstanding figure is named, and what is shown in its place', () => {
    const stale = held(red, {
      light: 'stale',
      lightReason: { type: 'overdue', expected: october },
      month: september,
    });
    expect(read(stale).summary).toBe(
      'Der Wert für Oktober 2026 steht aus; gezeigt wird September 2026. Damals lag 1.454 um 11,9 % unter dem Plan von 1.650.',
    );
  });

  test('an outstanding figure after a month without data invents none', () => {
    const stale = judgement({
      light: 'stale',
      lightReason: { type: 'overdue', expected: october },
      month: september,
      reading: reading({ month: september, value: null, noDataReason: 'Umstellung' }),
    });
    expect(read(stale).light).toBe(
      'Der Wert für Oktober 2026 steht aus; gezeigt wird September 2026. Für September 2026 ist gemeldet, dass es keine Daten gibt.',
    );
  });
});

test('without a plan the figure is shown and a signal still told', () => {
  const unplanned = judgement({
    lightReason: { type: 'no-plan', month: october },
    month: october,
    reading: reading({ month: october, value: 1454 }),
    variation: signal({ meaning: 'neutral', rule: 'one-side' }),
  });
  expect(read(unplanned).summary).toBe(
    'Keine Ampel, weil es für Oktober 2026 keinen Planwert gibt (Istwert: 1.454 Personen); zugleich auffällig, ohne Wertung: sieben Monate in Folge über dem Mittel von 1.515 (April bis Oktober 2026).',
  );
});

test('a figure that cannot be judged withholds every part instead of passing for no figures', () => {
  const bad = judgement({ lightReason: { type: 'bad-figure', month: october, fault: 'not-finite' } });
  const withheld = 'Nicht bestimmbar, solange der Ist- oder Planwert für Oktober 2026 nicht berichtigt ist.';
  expect(read(bad)).toMatchObject({
    summary:
      'Keine Ampel: Der Ist- oder Planwert für Oktober 2026 ist keine gültige Zahl und muss berichtigt werden.',
    trend: withheld,
    variation: withheld,
    assurance: withheld,
    forecast: withheld,
  });
});

describe('the variation', () => {
  const told = (variation: Variation, language: Language = 'de') =>
    read(held(red, { variation }), language).variation;

  test.each([
    {
      rule: 'outside-limit',
      months: [october],
      text: 'Auffällige Verbesserung: nach oben außerhalb der üblichen Grenzen (Oktober 2026; Grenzen 1.310–1.720).',
    },
    {
      rule: 'near-limit',
      months: [toMonth('2026-08'), october],
      text: 'Auffällige Verbesserung: zwei von drei Monaten nahe der oberen Grenze von 1.720 (August und Oktober 2026).',
    },
    {
      rule: 'one-side',
      months: monthRange(toMonth('2025-11'), october),
      text: 'Auffällige Verbesserung: zwölf Monate in Folge über dem Mittel von 1.515 (November 2025 bis Oktober 2026).',
    },
    {
      rule: 'trend',
      months: monthRange(toMonth('2025-10'), october),
      text: 'Auffällige Verbesserung: 13 Monate in Folge gestiegen (Oktober 2025 bis Oktober 2026).',
    },
  ] as const)('names rule and months: $rule', ({ rule, months, text }) => {
    expect(told(signal({ rule, months }))).toBe(text);
  });

  test('a green month in usual variation asks for nothing', () => {
    const green = held({ light: 'green', actual: 1650, plan: 1650 }, { variation: usual });
    expect(read(green).variation).toBe(
      'Übliche Streuung: Der Wert für Oktober 2026 liegt in den üblichen Grenzen (1.310–1.720).',
    );
  });

  test('limits that coincide are one figure, limits below zero keep their minus', () => {
    expect(told({ ...usual, limits: limits({ lower: 100, upper: 100 }) })).toContain('Grenzen (bei 100)');
    expect(told({ ...usual, limits: limits({ lower: -12, upper: 34 }) })).toContain('(−12 bis 34)');
  });

  test.each([
    {
      kind: 'cumulative',
      trajectory: { type: 'linear' },
      text: 'Zuwachs 1.454; Grenzen des Zuwachses je Monat 1.310–1.720',
    },
    {
      kind: 'flow',
      trajectory: { type: 'seasonal-flow' },
      text: 'saisonbereinigt 1.454; saisonbereinigte Grenzen 1.310–1.720',
    },
    {
      kind: 'cumulative',
      trajectory: { type: 'seasonal-flow' },
      text: 'Zuwachs saisonbereinigt 1.454; saisonbereinigte Grenzen des Zuwachses je Monat 1.310–1.720',
    },
  ] as const)('limits of another series than the figures say so: $text', ({ kind, trajectory, text }) => {
    const of = { ...persons, kind, trajectory };
    expect(read(held(red, { variation: usual }), 'de', of).summary).toContain(`(${text})`);
  });

  const seasonal: ExplainedIndicator = {
    ...persons,
    kind: 'stock',
    direction: 'lower-is-better',
    trajectory: { type: 'seasonal-stock' },
  };

  test('names the quantity that is held against the limits, where it is not the figure reported', () => {
    const outside = signal({ rule: 'outside-limit', meaning: 'concern', value: 1790, months: [october] });
    expect(read(held(red, { variation: outside }), 'de', seasonal).variation).toBe(
      'Auffällige Verschlechterung: saisonbereinigt 1.790 nach oben außerhalb der üblichen Grenzen (Oktober 2026; saisonbereinigte Grenzen 1.310–1.720).',
    );
    expect(read(held(red, { variation: outside }), 'en', seasonal).variation).toBe(
      'Unusual deterioration: seasonally adjusted 1,790 above the usual limits (October 2026; seasonally adjusted limits 1,310–1,720).',
    );
    const near = signal({ rule: 'near-limit', value: 1690, months: [september, october] });
    expect(read(held(red, { variation: near }), 'de', seasonal).variation).toContain(
      'saisonbereinigt zwei von drei Monaten nahe der oberen Grenze von 1.720, zuletzt 1.690 (',
    );
    expect(read(held(red, { variation: usual }), 'de', seasonal).variation).toContain(
      'Der saisonbereinigte Wert für Oktober 2026 (1.454) liegt in den üblichen Grenzen (1.310–1.720)',
    );
  });

  test('writes a figure and the limit it passes with as many digits as tell them apart', () => {
    const cumulative: ExplainedIndicator = { ...persons, kind: 'cumulative' };
    const hardly = signal({
      rule: 'outside-limit',
      side: 'low',
      meaning: 'concern',
      value: 232,
      months: [october],
      limits: limits({ lower: 232.11, upper: 330.4 }),
    });
    expect(read(held(red, { variation: hardly }), 'de', cumulative).variation).toContain(
      'Zuwachs 232,0 nach unten außerhalb der üblichen Grenzen (Oktober 2026; Grenzen des Zuwachses je Monat 232,1–330,4)',
    );
  });

  test('of months whose judged value was not kept, none is named', () => {
    const old = signal({ rule: 'outside-limit', value: null, months: [october] });
    expect(read(held(red, { variation: old }), 'de', seasonal).variation).toContain(
      ': saisonbereinigt nach oben außerhalb der üblichen Grenzen (Oktober 2026; ',
    );
  });

  test('that it cannot be determined comes with the reason', () => {
    expect(told({ type: 'undetermined', because: 'no-width' }, 'en')).toBe(
      'Variation cannot be determined: the limits coincide although the figures are not all the same.',
    );
  });
});

describe('the trend', () => {
  const rise: Trend = {
    type: 'rising',
    meaning: 'better',
    change: 120,
    from: september,
    to: october,
    basis: 'figures',
  };
  const told = (trend: Trend, language: Language = 'de') => read(held(red, { trend }), language).trend;

  test.each([
    { trend: rise, text: 'Gegenüber September 2026 um 120 Personen gestiegen (besser).' },
    {
      trend: { ...rise, type: 'falling', change: -120, meaning: 'worse', basis: 'increments' },
      text: 'Gegenüber September 2026 ist der Zuwachs um 120 Personen gesunken (schlechter).',
    },
    {
      trend: { ...rise, basis: 'deseasonalised', meaning: 'neutral' },
      text: 'Gegenüber September 2026 saisonbereinigt um 120 Personen gestiegen (ohne Wertung).',
    },
    { trend: { ...rise, type: 'steady', change: 0 }, text: 'Gegenüber September 2026 unverändert.' },
    {
      trend: { ...rise, from: toMonth('2026-07'), to: toMonth('2026-08') },
      text: 'Gegenüber Juli 2026 um 120 Personen gestiegen (besser, Stand August 2026).',
    },
  ] as const)('$text', ({ trend, text }) => {
    expect(told(trend)).toBe(text);
  });

  test('reads the same in English', () => {
    expect(told({ ...rise, basis: 'deseasonalised-increments' }, 'en')).toBe(
      'Compared with September 2026 the seasonally adjusted increase is up by 120 Personen (better).',
    );
  });
});

describe('the assurance', () => {
  const told = (assurance: Assurance, language: Language = 'de', of = persons) =>
    read(held(red, { assurance }), language, of).assurance;
  const against = (type: 'passes' | 'fails' | 'hit-or-miss', value: number): Assurance => ({
    type,
    target: { type: 'value', value },
    limits: limits(),
  });

  test.each([
    {
      assurance: against('passes', 1200),
      text: 'Das Verfahren schafft den Plan zuverlässig (Plan 1.200 Personen; Grenzen 1.310–1.720).',
    },
    {
      assurance: against('hit-or-miss', 1650),
      text: 'Das Verfahren schafft den Plan mal ja, mal nein (Plan 1.650 Personen; Grenzen 1.310–1.720).',
    },
    {
      assurance: against('fails', 1900),
      text: 'Das Verfahren schafft den Plan, so wie es läuft, nicht (Plan 1.900 Personen; Grenzen 1.310–1.720).',
    },
  ])('$text', ({ assurance, text }) => {
    expect(told(assurance)).toBe(text);
  });

  test('compares increments with the planned increase', () => {
    expect(told(against('passes', 1200), 'en', { ...persons, kind: 'cumulative' })).toBe(
      'The process meets the plan reliably (planned increase 1,200 Personen; limits of the monthly increase 1,310–1,720).',
    );
  });

  test('is withheld with its reason', () => {
    expect(told({ type: 'none', because: 'undetermined' })).toBe(
      'Ob das Verfahren den Plan schafft, lässt sich nicht sagen, solange die Streuung nicht bestimmbar ist.',
    );
  });
});

describe('the forecast', () => {
  // Yearly means of nitrogen dioxide at Köln-Rodenkirchen 2006 to 2011 against 30 µg/m³ in 2015.
  const air: ExplainedIndicator = {
    ...persons,
    unit: 'µg/m³',
    decimals: 1,
    direction: 'lower-is-better',
    kind: 'rate',
    trajectory: { type: 'linear' },
  };
  const cloud: Extract<Forecast, { type: 'judged' }> = {
    type: 'judged',
    outlook: 'cloud',
    case: 'on-the-way',
    basis: 'same-month',
    latest: 31.862,
    target: 30,
    targetMonth: toMonth('2015-12'),
    yearlyChange: -0.3486,
    expected: 30.4676,
    spread: null,
    shortfall: 0.2511,
    from: toMonth('2006-12'),
    to: toMonth('2011-12'),
    span: { earliest: toMonth('2012-06'), expected: toMonth('2017-05'), latest: null },
  };
  const told = (forecast: Forecast, language: Language = 'de') =>
    read(judgement({ forecast }), language, air).forecast;

  test('says where the pace leads, how much is missing, and when at the earliest the target would be met', () => {
    expect(told(cloud)).toBe(
      'Vorausschau: deutlich verfehlt. Von Dezember 2006 bis Dezember 2011 ist der Wert im Mittel um 0,3 µg/m³ je Jahr gesunken; in diesem Tempo stünde er im Dezember 2015 bei 30,5 µg/m³ (Ziel: 30,0 µg/m³), es fehlten also 25,1 % des noch offenen Wegs. Das Ziel wäre nach dem bisherigen Tempo frühestens im Juni 2012 erreicht, ein spätester Zeitpunkt ist nicht absehbar; das ist keine Zusage.',
    );
    expect(told(cloud, 'en')).toContain(
      'Forecast: clearly missed. From December 2006 to December 2011 the figure fell by 0.3 µg/m³ a year on average; at this pace it would stand at 30.5 µg/m³ in December 2015 (target: 30.0 µg/m³), so 25.1% of the remaining way would be missing.',
    );
  });

  test.each([
    {
      span: { earliest: toMonth('2028-03'), expected: toMonth('2029-05'), latest: toMonth('2031-06') },
      text: 'Das Ziel wäre nach dem bisherigen Tempo zwischen März 2028 und Juni 2031 erreicht; das ist eine Spanne, keine Zusage.',
    },
    {
      span: { earliest: null, expected: null, latest: null },
      text: 'Wann das Ziel nach dem bisherigen Tempo erreicht wäre, ist nicht absehbar.',
    },
    {
      span: { earliest: toMonth('2028-03'), expected: toMonth('2028-03'), latest: toMonth('2028-03') },
      text: 'Das Ziel wäre nach dem bisherigen Tempo im März 2028 erreicht; das ist keine Zusage.',
    },
  ])('a date is never a promise: $text', ({ span, text }) => {
    expect(told({ ...cloud, span }).endsWith(`. ${text}`)).toBe(true);
  });

  test.each([
    { shortfall: 0, text: 'das Ziel wäre also erreicht' },
    { shortfall: 1, text: 'der Abstand bliebe also gleich groß' },
    { shortfall: 1.4, text: 'der Abstand wüchse also auf 140 % des heutigen' },
  ])('a shortfall of $shortfall: $text', ({ shortfall, text }) => {
    expect(told({ ...cloud, shortfall })).toContain(`, ${text}. `);
  });

  test('a target that is met but moves away does not read as missed', () => {
    const drifting: Forecast = {
      ...cloud,
      outlook: 'partly-cloudy',
      case: 'reached',
      latest: 28.1,
      targetMonth: null,
      expected: null,
      spread: null,
      shortfall: null,
      yearlyChange: 0.3,
      span: null,
    };
    expect(told(drifting)).toBe(
      'Vorausschau: erreicht, aber mit ungünstiger Entwicklung. Das Ziel ist mit 28,1 µg/m³ erreicht (Ziel: 30,0 µg/m³), die Entwicklung geht aber in die ungünstige Richtung. Von Dezember 2006 bis Dezember 2011 ist der Wert im Mittel um 0,3 µg/m³ je Jahr gestiegen.',
    );
    for (const language of LANGUAGES) {
      expect(OUTLOOK_WORDS[language][outlookCode(drifting)]).not.toMatch(/verfehlt|missed/);
      expect(told(drifting, language)).not.toMatch(/verfehlt|missed/);
    }
  });

  test('a gap too small to matter does not read as missed', () => {
    expect(told({ ...cloud, outlook: 'sun', shortfall: 0.03 })).toContain(
      'es fehlten also nur 3 % des noch offenen Wegs, und das gilt als erreicht.',
    );
  });

  test('a target that is missed and not approached goes the wrong direction', () => {
    const missed: Forecast = { ...cloud, outlook: 'storm', case: 'missed', yearlyChange: 0, span: null };
    expect(told(missed)).toBe(
      'Vorausschau: falsche Richtung. Das Ziel für Dezember 2015 ist mit 31,9 µg/m³ nicht erreicht (Ziel: 30,0 µg/m³), und die Entwicklung führt nicht zum Ziel. Von Dezember 2006 bis Dezember 2011 hat sich der Wert im Mittel nicht verändert.',
    );
  });

  test('names no month in which a target would be met while things move the wrong way', () => {
    expect(told({ ...cloud, outlook: 'storm', shortfall: 1.4 })).toMatch(
      / Wann das Ziel nach dem bisherigen Tempo erreicht wäre, ist nicht absehbar\.$/,
    );
  });

  test('a target missed by less than the last digit is not written like the figure that misses it', () => {
    const hardly: Forecast = { ...cloud, outlook: 'cloud', case: 'missed', latest: 30.04, span: null };
    expect(told(hardly)).toContain('ist mit 30,04 µg/m³ nicht erreicht (Ziel: 30,00 µg/m³)');
  });

  test('names sums of twelve months as such', () => {
    expect(told({ ...cloud, basis: 'twelve-month-sum' })).toContain(
      'ist die Summe über zwölf Monate im Mittel um 0,3 µg/m³ je Jahr gesunken; in diesem Tempo stünde sie',
    );
    const missed = { ...cloud, basis: 'twelve-month-sum', case: 'missed', span: null } as const;
    expect(told(missed)).toContain('ist mit 31,9 µg/m³ in zwölf Monaten nicht erreicht (Ziel: 30,0 µg/m³)');
  });

  test.each([
    {
      years: 0,
      text: 'Für eine Vorausschau braucht es vier Jahreswerte, schon der jüngste ist nicht vollständig.',
    },
    { years: 1, text: 'Für eine Vorausschau braucht es vier Jahreswerte, es gibt einen.' },
    { years: 2, text: 'Für eine Vorausschau braucht es vier Jahreswerte, es gibt 2.' },
  ])('too few years: $text', ({ years, text }) => {
    expect(told({ type: 'none', because: 'too-few-years', years })).toBe(text);
  });
});

const override: GradeOverride = {
  indicatorId: 'beratungen',
  year: 2026,
  grade: 'largely',
  reason: 'Sondereffekt',
  postId: 'leitung',
  postName: 'Leitung',
  at: '2027-01-15T08:00:00.000Z',
  withdrawnAt: null,
};

const yearGrade = (own: Partial<YearGrade> = {}): YearGrade => ({
  year: 2026,
  target: 1650,
  lower: 1200,
  upper: 1900,
  actual: 1300,
  month: toMonth('2026-12'),
  suggested: 'partly',
  suggestedBecause: 'up-to-midpoint',
  grade: 'partly',
  override: null,
  beyondUpper: false,
  needsCountermeasure: true,
  ...own,
});

describe('the grade of a year', () => {
  const told = (of: YearGrade, language: Language = 'de') => spaced(explainGrade(of, persons, language));

  test('comes with its thresholds and the duty to act', () => {
    expect(told(yearGrade())).toBe(
      'Zielerreichung 2026: teilweise erreicht, weil das Ergebnis (1.300 Personen) nicht über die Mitte zwischen unterer Schwelle (1.200 Personen) und Zielwert (1.650 Personen) hinauskommt. Eine Gegenmaßnahme ist erforderlich.',
    );
  });

  test('shows an override beside the suggestion, without what people typed', () => {
    const graded = told(yearGrade({ override, grade: 'largely', needsCountermeasure: false }), 'en');
    expect(graded).toBe(
      'Achievement 2026: largely achieved. This was decided with a reason and departs from the suggestion; suggested was “partly achieved” because the result (1,300 Personen) does not get past the midpoint of lower threshold (1,200 Personen) and target (1,650 Personen).',
    );
    expect(graded).not.toContain(override.reason);
  });

  test('an override that confirms says so', () => {
    expect(told(yearGrade({ override: { ...override, grade: 'partly' } }))).toContain(
      'Der Vorschlag wurde mit Begründung bestätigt.',
    );
  });

  test('a target far surpassed is questioned', () => {
    const far = yearGrade({
      actual: 2000,
      suggested: 'exceeded',
      suggestedBecause: 'better-than-target',
      grade: 'exceeded',
      beyondUpper: true,
      needsCountermeasure: false,
    });
    expect(told(far)).toBe(
      'Zielerreichung 2026: überplanmäßig erreicht, weil das Ergebnis (2.000 Personen) günstiger ist als der Zielwert (1.650 Personen). Das Ergebnis ist günstiger als die obere Schwelle (1.900 Personen); der Zielwert war möglicherweise nicht anspruchsvoll genug.',
    );
  });

  test('a year that is not complete names its last figure', () => {
    const open = yearGrade({
      actual: null,
      month: october,
      suggested: 'none',
      suggestedBecause: 'year-not-complete',
      grade: 'none',
      needsCountermeasure: false,
    });
    expect(told(open)).toBe(
      'Zielerreichung 2026: keine Bewertung, weil für das Jahr noch nicht alle Werte vorliegen (letzter Wert: Oktober 2026).',
    );
  });
});

const trigger = (rules: readonly DeviationRule[], own: Partial<Trigger> = {}): Trigger => ({
  month: october,
  rules,
  light: 'red',
  figure: { actual: 1454, plan: 1650, deviation: -196, relative: -196 / 1650 },
  due: null,
  ...own,
});

describe('why a deviation is open', () => {
  const told = (of: Trigger, language: Language = 'de', indicator: ExplainedIndicator | null = persons) =>
    spaced(explainTrigger(of, indicator, language));

  test('the worst rule in a sentence, the others in short words', () => {
    expect(told(trigger(['red', 'concern', 'forecast-storm']))).toBe(
      'Rot: 1.454 liegt um 11,9 % unter dem Plan von 1.650 (Oktober 2026). Außerdem: auffällige Verschlechterung; Vorausschau: falsche Richtung.',
    );
  });

  test('a process that cannot meet the plan is always put to the leadership', () => {
    const text =
      'Das Verfahren kann den Plan so, wie es läuft, nicht erreichen; das kann nur die Leitung ändern.';
    expect(told(trigger(['assurance-fails']))).toBe(text);
    expect(told(trigger(['red', 'concern', 'assurance-fails']))).toBe(
      `Rot: 1.454 liegt um 11,9 % unter dem Plan von 1.650 (Oktober 2026). Außerdem: auffällige Verschlechterung. ${text}`,
    );
  });

  test('a milestone names the day it was due', () => {
    const late = trigger(['milestone-late'], { figure: null, due: toDay('2026-09-30') });
    expect(told(late, 'de', null)).toBe(
      'Der Meilenstein war am 30.09.2026 fällig und ist nicht als erledigt gemeldet.',
    );
    expect(told(late, 'en', null)).toBe('The milestone was due on 30/09/2026 and is not reported as done.');
  });

  test('a corridor names the end that was left', () => {
    const left = { actual: 6, plan: 5, deviation: -1, relative: -0.2 };
    const band = { ...persons, trajectory: { type: 'band' } } as const;
    expect(told(trigger(['red'], { figure: left }), 'de', band)).toBe(
      'Rot: 6 liegt um 20 % über der Obergrenze 5 des Korridors (Oktober 2026).',
    );
  });

  test('when no rule speaks for it any more, it says so', () => {
    expect(told(trigger([]))).toBe(
      'Nach dem Stand von Oktober 2026 spricht keine Regel mehr für die Abweichung.',
    );
  });
});

test('the variation of a special cause goes by its meaning', () => {
  expect(VARIATION_WORDS.de[variationCode(signal({ meaning: 'concern' }))]).toBe('auffällig verschlechtert');
  expect(VARIATION_WORDS.de[variationCode(usual)]).toBe('übliche Streuung');
});

test('no short word is empty or says the same as another of its kind', () => {
  const kinds = [TREND_WORDS, VARIATION_WORDS, ASSURANCE_WORDS, OUTLOOK_WORDS, GRADE_WORDS, RULE_WORDS];
  for (const kind of kinds) {
    for (const language of LANGUAGES) {
      const words = Object.values(kind[language]);
      expect(words).not.toContain('');
      expect(new Set(words).size).toBe(words.length);
    }
  }
});

describe('of judgements as they are made', () => {
  const judged = (values: readonly number[]) => {
    const of = indicator({ direction: 'lower-is-better', trajectory: { type: 'constant', target: 100 } });
    const readings = values.map((value, index) =>
      reading({ month: addMonths(toMonth('2026-01'), index), value }),
    );
    const reportingMonth = addMonths(toMonth('2026-01'), values.length - 1);
    const made = judgeOrSayWhyNot({
      indicator: of,
      readings,
      rebases: [],
      reportingMonth,
      dueMonth: reportingMonth,
    });
    return { ...read(made, 'de', of), color: made.light };
  };

  test('a figure exactly on the bound is amber, and its distance is the bound', () => {
    const { color, summary } = judged([110]);
    expect(color).toBe('amber');
    expect(summary).toBe('Gelb, weil 110 um 10 % über dem Plan von 100 liegt.');
  });

  test('a rise of seven months is told with its months', () => {
    expect(judged([118, 80, 118, 80, 118, 80, 84, 90, 96, 102, 107, 112]).summary).toBe(
      'Rot, weil 112 um 12 % über dem Plan von 100 liegt; zugleich auffällige Verschlechterung: sieben Monate in Folge gestiegen (Juni bis Dezember 2026).',
    );
  });

  test('one figure gone wrong withholds the rest', () => {
    expect(judged([90, NaN, 100]).forecast).toBe(
      'Nicht bestimmbar, solange der Ist- oder Planwert für Februar 2026 nicht berichtigt ist.',
    );
  });
});

describe('in every variant', () => {
  const indicators: readonly ExplainedIndicator[] = [
    persons,
    { ...persons, unit: '', decimals: 2, tolerance: { in: 'unit' } },
    { ...persons, unit: '%', decimals: 1, kind: 'rate', direction: 'lower-is-better' },
    { ...persons, unit: 'Std.', kind: 'cumulative', direction: 'neutral' },
    { ...persons, unit: ' Tsd.  Euro ', kind: 'cumulative', trajectory: { type: 'seasonal-flow' } },
    { ...persons, unit: '1', trajectory: { type: 'band' } },
    { ...persons, kind: 'stock', trajectory: { type: 'seasonal-stock' } },
  ];

  const plans: readonly Exclude<Plan, { type: 'none' }>[] = [
    { type: 'value', value: 1650 },
    { type: 'value', value: 0 },
    { type: 'range', low: -2, high: 5 },
  ];

  const againstPlan: readonly Judgement[] = LIGHTS.flatMap((light) =>
    plans.flatMap((plan) =>
      [-40, 0, 3, 1650, 2000.004].flatMap((actual) =>
        READING_STATES.map((state) => {
          const bound = plan.type === 'value' ? plan.value : Math.min(Math.max(actual, plan.low), plan.high);
          const scale = bound === 0 ? null : Math.abs(bound);
          const deviation = -Math.abs(actual - bound);
          return judgement({
            light,
            lightReason: {
              type: 'against-plan',
              bounds: { green: 1, red: light === 'red' ? 1 : 2, over: 3 },
            },
            month: october,
            reading: reading({ month: october, value: actual, state }),
            assessment: {
              type: 'judged',
              plan,
              actual,
              deviation,
              relative: scale === null ? null : deviation / scale,
              scale,
            },
          });
        }),
      ),
    ),
  );

  const otherReasons: readonly LightReason[] = [
    { type: 'no-reading' },
    { type: 'no-data', month: october },
    { type: 'no-plan', month: october },
    { type: 'overdue', expected: october },
    { type: 'against-plan', bounds: { green: 1, red: 2, over: null } },
    ...(['not-finite', 'too-large', 'negative-zero'] as const).map((fault): LightReason => {
      return { type: 'bad-figure', month: october, fault };
    }),
  ];

  const variations: readonly Variation[] = [
    ...(['no-figures', 'too-few-figures', 'no-width'] as const).map((because): Variation => {
      return { type: 'undetermined', because };
    }),
    ...[limits(), limits({ provisional: true, points: 2 }), limits({ lower: 0.1, upper: 0.1 })].flatMap(
      (of): Variation[] => [
        { type: 'common-cause', month: october, value: 1454, limits: of },
        ...SIGNAL_RULES.flatMap((rule) =>
          (['high', 'low'] as const).flatMap((side) =>
            (['improvement', 'concern', 'neutral'] as const).flatMap((meaning) =>
              [1, 2, 3, 7, 40].map((count) =>
                signal({
                  rule,
                  side,
                  meaning,
                  limits: of,
                  months: monthRange(toMonth('2023-07'), october).slice(-count),
                }),
              ),
            ),
          ),
        ),
      ],
    ),
  ];

  const trends: readonly Trend[] = [
    { type: 'none' },
    ...(['rising', 'falling', 'steady'] as const).flatMap((type) =>
      (['better', 'worse', 'neutral'] as const).flatMap((meaning) =>
        (['figures', 'increments', 'deseasonalised', 'deseasonalised-increments'] as const).flatMap(
          (basis: SeriesBasis): Trend[] => [
            { type, meaning, basis, change: -0.001, from: september, to: october },
            { type, meaning, basis, change: 1, from: toMonth('2025-12'), to: september },
          ],
        ),
      ),
    ),
  ];

  const assurances: readonly Assurance[] = [
    ...(['no-target', 'neutral-direction', 'undetermined'] as const).map((because): Assurance => {
      return { type: 'none', because };
    }),
    ...(['passes', 'fails', 'hit-or-miss'] as const).flatMap((type) =>
      plans.flatMap((target): Assurance[] => [
        { type, target, limits: limits() },
        { type, target, limits: limits({ provisional: true, points: 8, lower: -5 }) },
      ]),
    ),
  ];

  const december = toMonth('2030-12');
  const forecasts: readonly Forecast[] = [
    ...(['no-figures', 'no-target', 'neutral-direction'] as const).map((because): Forecast => {
      return { type: 'none', because };
    }),
    ...[0, 1, 2, 3].map((years): Forecast => {
      return { type: 'none', because: 'too-few-years', years };
    }),
    ...OUTLOOKS.flatMap((outlook) =>
      (['on-the-way', 'reached', 'missed'] as const).flatMap((standing) =>
        (['same-month', 'twelve-month-sum'] as const).flatMap((basis) =>
          [-3, 0, 0.0001].flatMap((yearlyChange) =>
            [null, 0, 0.0001, 0.2, 1, 2.5].flatMap((shortfall) =>
              [null, december].map((month): Forecast => ({
                type: 'judged',
                outlook,
                case: standing,
                basis,
                latest: 28.1,
                target: 30,
                targetMonth: month,
                yearlyChange,
                expected: shortfall === null ? null : 29,
                spread: null,
                shortfall,
                from: september,
                to: october,
                span:
                  shortfall === 0
                    ? null
                    : { earliest: month, expected: month, latest: shortfall === null ? null : month },
              })),
            ),
          ),
        ),
      ),
    ),
  ];

  /** Anything in a text that should have become words, or that a sentence does not look like. */
  const BLEMISH =
    /undefined|NaN|null|Infinity|∞|object| {2}|\u00a0 | \u00a0|\.\.|\(\)|\( | [,;.)]|[<>*_`#]|Controlling/;
  const WHOLE = /^[\p{Lu}\d−][^]*\.$/u;

  const blemished = (texts: readonly string[]): readonly string[] =>
    texts.filter((text) => BLEMISH.test(text) || !WHOLE.test(text));

  const figuresIn = (text: string): readonly string[] =>
    (text.match(/\d[\d.,]*/g) ?? []).map((figure) => figure.replace(/[.,]/g, '')).sort();

  const explained = (of: Judgement, indicator: ExplainedIndicator) =>
    LANGUAGES.map((language) => Object.values<string>({ ...explain(of, indicator, language) }));

  /** Every text that is no whole sentence, and every part whose languages tell different figures. */
  const faultsOf = (of: Judgement, indicator: ExplainedIndicator): readonly string[] => {
    const [german = [], english = []] = explained(of, indicator);
    const different = german.filter(
      (text, part) => figuresIn(text).join() !== figuresIn(english[part] ?? '').join(),
    );
    return [...blemished([...german, ...english]), ...different];
  };

  const cases: readonly { readonly part: string; readonly judgements: readonly Judgement[] }[] = [
    { part: 'light', judgements: againstPlan },
    {
      part: 'light without a figure to judge',
      judgements: otherReasons.flatMap((lightReason) =>
        [null, 0, 1454].flatMap((value) =>
          [null, september].map((month) =>
            judgement({ lightReason, month, reading: month && reading({ month, value }) }),
          ),
        ),
      ),
    },
    {
      part: 'variation',
      judgements: variations.flatMap((variation) => [
        held(red, { variation }),
        held({ light: 'green', actual: 1700, plan: 1650 }, { variation }),
      ]),
    },
    { part: 'trend', judgements: trends.map((trend) => held(red, { trend })) },
    { part: 'assurance', judgements: assurances.map((assurance) => held(red, { assurance })) },
    { part: 'forecast', judgements: forecasts.map((forecast) => held(red, { forecast })) },
  ];

  test.each(cases)('the $part reads as whole sentences, with the same figures in both languages', (given) => {
    // In turn where there are many: seven indicators share no divisor with the lists that make the judgements.
    const described = (position: number): readonly ExplainedIndicator[] =>
      given.judgements.length < 300 ? indicators : [indicators[position % indicators.length] ?? persons];
    const faults = given.judgements.flatMap((each, position) =>
      described(position).flatMap((indicator) => faultsOf(each, indicator)),
    );
    expect(faults).toEqual([]);
  });

  test('so it does for any figures, however far apart', () => {
    const figure = fc
      .double({ min: -1e15, max: 1e15, noNaN: true })
      .map((value) => (value === 0 ? 0 : value));
    const described = fc.record({
      unit: fc.constantFrom('', '%', 'Personen', '€', 'Std.'),
      decimals: fc.integer({ min: 0, max: 4 }),
      direction: fc.constantFrom(...DIRECTIONS),
      kind: fc.constantFrom(...INDICATOR_KINDS),
      tolerance: fc.record({ in: fc.constantFrom('percent' as const, 'unit' as const) }),
      trajectory: fc.record({ type: fc.constantFrom(...TRAJECTORY_TYPES) }),
    });
    const light = fc.constantFrom('green' as const, 'amber' as const, 'red' as const);
    fc.assert(
      fc.property(described, light, figure, figure, (indicator, color, actual, plan) => {
        expect(faultsOf(held({ light: color, actual, plan }), indicator)).toEqual([]);
      }),
    );
  });

  test('a grade reads as whole sentences, with the same figures in both languages', () => {
    const reasons: readonly GradeReason[] = [
      'worse-than-lower',
      'up-to-midpoint',
      'up-to-target',
      'on-target',
      'better-than-target',
      'year-not-complete',
      'neutral-direction',
      'thresholds-out-of-order',
    ];
    for (const suggestedBecause of reasons) {
      for (const grade of GRADES) {
        for (const decided of [null, { ...override, grade }]) {
          for (const actual of [null, 0, 1300]) {
            const month = actual === null ? null : october;
            const graded = yearGrade({
              suggestedBecause,
              grade,
              override: decided,
              actual,
              month,
              beyondUpper: true,
            });
            const [german = '', english = ''] = LANGUAGES.map((each) => explainGrade(graded, persons, each));
            expect(blemished([german, english])).toEqual([]);
            expect(figuresIn(english)).toEqual(figuresIn(german));
          }
        }
      }
    }
  });

  test('a trigger reads as whole sentences, and its rules have short words without a full stop', () => {
    for (const language of LANGUAGES) {
      for (const rule of DEVIATION_RULES) {
        expect(explainRule(rule, language)).toMatch(/^\p{L}[^.]*$/u);
        for (const rules of [[], [rule], ['red', rule, 'assurance-fails']] as const) {
          for (const figure of [null, { actual: 0, plan: 0, deviation: 0, relative: null }]) {
            for (const due of [null, toDay('2026-09-30')]) {
              for (const indicator of [null, ...indicators]) {
                const text = explainTrigger(trigger(rules, { figure, due }), indicator, language);
                expect(blemished([text])).toEqual([]);
              }
            }
          }
        }
      }
    }
  });
});

describe('limits that do not move, and ends of a unit', () => {
  const fixed = limits({
    points: 12,
    base: { from: toMonth('2024-01'), to: toMonth('2024-12') },
    lower: -40,
    range: { least: 0, most: null },
  });
  const said = (language: Language) =>
    explain(
      judgement({ variation: { type: 'common-cause', month: october, value: 1454, limits: fixed } }),
      persons,
      language,
    ).variation;

  test('name the figures they come from, and go no further than a count can', () => {
    expect(said('de')).toMatch(
      /\(0–1\.720\)\. Grenzen aus den ersten 12 Werten \(Januar bis Dezember 2024\)\.$/,
    );
    expect(said('en')).toMatch(
      /\(0–1,720\)\. Limits from the first 12 figures \(January to December 2024\)\.$/,
    );
  });
});
