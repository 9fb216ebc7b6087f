import { formatFigure, formatNumber, formatPercent } from '../../../../src/domain/shared/format';
import { formatPlan } from '../../../shared/figures/figure';
import type { SessionTools } from '../../../shared/service/session';
import { withheldInWords } from '../../../shared/figures/withheld-in-words';
import type { AreaFigure, AreaFigures } from './area-figures';
import type { Compared } from '../compared/compared';
import { differenceInWords } from '../compared/figure-in-words';

type Words = Pick<SessionTools, 'text' | 'language'>;
type Measured = Compared['indicator'];

/** An area's figure as it may be shown, with its unit. */
export function areaFigureInWords({ point }: AreaFigure, indicator: Measured, words: Words): string {
  if (point?.withheld != null) return withheldInWords(point.withheld, words);
  if (point?.value == null) return words.text.compare.area.noValue;
  return formatFigure(point.value, indicator, words.language);
}

/** As above, without the unit: for a map. */
export function shortFigure({ point }: AreaFigure, indicator: Measured, words: Words): string {
  if (point?.withheld != null) return withheldInWords(point.withheld, words);
  return point?.value == null ? '–' : formatNumber(point.value, indicator.decimals, words.language);
}

/** How an area stands to the whole city: its share of a count, the difference of a rate. Empty where neither is known. */
export function toWhole({ difference, share }: AreaFigure, indicator: Measured, words: Words): string {
  const { text, language } = words;
  if (share !== null) return text.compare.area.share(formatPercent(share, language));
  if (difference === null) return '';
  return text.compare.area.difference(differenceInWords(difference, indicator, words));
}

/** An area in one line: figure, plan, light, and how it stands to the whole. */
export function areaInWords(figure: AreaFigure, indicator: Measured, words: Words): string {
  const { text, language } = words;
  const { point } = figure;
  const parts = [areaFigureInWords(figure, indicator, words)];
  if (point !== null && point.plan.type !== 'none') {
    parts.push(`${text.goal.plan} ${formatPlan(point.plan, text.goal, { ...indicator, language })}`);
  }
  if (point?.value != null) parts.push(text.lights[point.light], toWhole(figure, indicator, words));
  return `${figure.name}: ${parts.filter((part) => part !== '').join(', ')}`;
}

/** The whole city, and what the bars are held against, in a sentence. */
export function wholeInWords({ whole, reference }: AreaFigures, indicator: Measured, words: Words): string {
  const { text, language } = words;
  const parts = [
    whole === null
      ? text.compare.area.noWhole
      : text.compare.area.whole(formatFigure(whole, indicator, language)),
  ];
  if (indicator.kind !== 'rate' && reference !== null) {
    parts.push(text.compare.area.mean(formatFigure(reference, indicator, language)));
  }
  return parts.join(' · ');
}
