import type { IndicatorView } from '../../../src/contracts/tracking/goal';
import type { ProcessChart } from '../../../src/contracts/tracking/judgement';
import { VARIATION_WORDS } from '../../../src/domain/explanation/wording/words';
import { reachableLimits } from '../../../src/domain/tracking/xmr/series-range';
import { formatFigure, formatMonth, formatNumber } from '../../../src/domain/shared/format';
import type { SessionTools } from '../service/session';
import { formatPlan } from '../figures/figure';
import type { PlacedStretch } from './stretch-range';

type Words = Pick<SessionTools, 'text' | 'language'>;

type Point = ProcessChart['points'][number];

/** `Auffällig: außerhalb der Grenzen, nach oben`; empty without a signal. */
export function signalInWords({ signal }: Pick<Point, 'signal'>, { text, language }: Words): string {
  if (signal === null) return '';
  const { meaning, rule, side } = signal;
  return `${VARIATION_WORDS[language][meaning]}: ${text.process.rules[rule][side]}`;
}

/** A month of a process in one line. */
export function pointInWords(
  point: Point,
  { indicator, stretch }: { indicator: IndicatorView['indicator']; stretch: PlacedStretch | null },
  session: Words,
): string {
  const { text, language } = session;
  const words = text.process;
  const limits = stretch?.limits == null ? null : reachableLimits(stretch.limits);
  const parts = [
    point.value === null ? words.noFigure : formatFigure(point.value, indicator, language),
    limits === null
      ? words.noLimits
      : words.within(
          formatNumber(limits.mean, indicator.decimals, language),
          formatNumber(limits.lower, indicator.decimals, language),
          formatFigure(limits.upper, indicator, language),
        ),
    point.target.type === 'none'
      ? ''
      : `${text.goal.plan} ${formatPlan(point.target, text.goal, { ...indicator, language })}`,
    signalInWords(point, session),
  ];
  return `${formatMonth(point.month, language)}: ${parts.filter((part) => part !== '').join(', ')}`;
}
