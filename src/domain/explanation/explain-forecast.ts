import type { Forecast } from '../tracking/forecast/forecast';
import { outlookCode } from './facts/signs';
import { asSentence, joined } from './facts/sentence';
import type { GapFacts, MovementFacts } from './facts/sentence-facts';
import type { Wording } from './wording/wording';
import { OUTLOOK_WORDS } from './wording/words';

type Judged = Extract<Forecast, { type: 'judged' }>;

/** The outlook in its word, the yearly change it rests on, and between when the target would be met. */
export function explainForecast(forecast: Forecast, wording: Wording): string {
  const say = wording.say.forecast;
  if (forecast.type === 'none') {
    return asSentence(
      forecast.because === 'too-few-years' ? say.tooFewYears(forecast.years) : say.missing[forecast.because],
    );
  }
  const word = OUTLOOK_WORDS[wording.language][outlookCode(forecast)];
  return joined(
    [
      asSentence(say.outlook(word)),
      forecast.case === 'on-the-way' ? onTheWay(forecast, wording) : atItsTarget(forecast, wording),
      asSpan(forecast, wording),
    ],
    ' ',
  );
}

const asSpan = (forecast: Judged, wording: Wording): string => {
  const clause = spanClause(forecast, wording);
  return clause === '' ? '' : asSentence(clause);
};

function onTheWay(forecast: Judged, wording: Wording): string {
  const { expected, targetMonth, target } = forecast;
  const { say } = wording;
  const movement = movementFacts(forecast, wording);
  const moved = say.forecast.movement(movement);
  if (expected === null || targetMonth === null) return asSentence(moved);
  const gap = gapFacts(forecast, wording);
  const figures = gap.type === 'closed' ? wording.figures : wording.figures.apart(expected, target);
  const projected = say.forecast.projection({
    measured: movement.measured,
    expected: figures.inline(expected),
    targetMonth: wording.month(targetMonth),
    target: figures.figure(target),
    gap,
  });
  return asSentence(`${moved}; ${projected}`);
}

function atItsTarget(forecast: Judged, wording: Wording): string {
  const { case: standing, outlook, latest, target, targetMonth } = forecast;
  const { say } = wording;
  const figures = wording.figures.apart(latest, target);
  const movement = movementFacts(forecast, wording);
  const position = say.forecast.position({
    measured: movement.measured,
    case: standing === 'reached' ? 'reached' : 'missed',
    favourable: standing === 'reached' ? outlook === 'sun' : outlook !== 'storm',
    latest: figures.inline(latest),
    target: figures.figure(target),
    targetMonth: targetMonth === null ? null : wording.month(targetMonth),
  });
  return `${asSentence(position)} ${asSentence(say.forecast.movement(movement))}`;
}

function movementFacts({ from, to, yearlyChange, basis }: Judged, wording: Wording): MovementFacts {
  const isSeasonal = wording.indicator.trajectory.type === 'seasonal-stock';
  return {
    from: wording.month(from),
    to: wording.month(to),
    type: yearlyChange === 0 ? 'steady' : yearlyChange > 0 ? 'rising' : 'falling',
    amount: wording.figures.difference(yearlyChange),
    measured: basis === 'twelve-month-sum' ? basis : isSeasonal ? 'deseasonalised' : 'figure',
  };
}

function gapFacts({ shortfall, outlook }: Judged, { figures }: Wording): GapFacts {
  if (shortfall === null || !Number.isFinite(shortfall)) return { type: 'unknown' };
  if (shortfall <= 0) return { type: 'closed' };
  if (figures.percent(shortfall) === figures.percent(1)) return { type: 'same' };
  const smaller = outlook === 'sun' ? 'negligible' : 'smaller';
  return { type: shortfall < 1 ? smaller : 'larger', share: figures.share(shortfall) };
}

/** What moves the wrong way reaches nothing: a best single year is no pace so far. */
function spanClause({ span, outlook }: Judged, wording: Wording): string {
  const say = wording.say.forecast;
  if (span === null) return '';
  const { earliest, latest } = span;
  if (earliest === null || outlook === 'storm') return say.noSpan;
  return say.span({
    earliest: wording.month(earliest),
    latest: latest === null ? null : wording.month(latest),
  });
}
