import type { ProcessChart } from '../../../src/contracts/tracking/judgement';
import { VARIATION_WORDS } from '../../../src/domain/explanation/wording/words';
import { useSession } from '../service/session';
import { Legend, LegendLine } from '../chart/legend';
import { BASE, LIMIT, MEAN, NEAR_LIMIT, TARGET } from './process-lines';
import { SignalMark } from './signal-mark';
import type { PlacedStretch } from './stretch-range';

const MEANINGS = ['concern', 'improvement', 'neutral'] as const;

export interface ProcessLegendProps {
  readonly process: ProcessChart;
  readonly stretches: readonly PlacedStretch[];
  readonly near: boolean;
}

export function ProcessLegend({ process, stretches, near }: ProcessLegendProps) {
  const { text, language } = useSession();
  const words = text.process;
  const { points } = process;
  const limited = process.stretches.some(({ limits }) => limits !== null);
  return (
    <Legend
      entries={[
        { sign: <SignalMark x={9} y={7} meaning={null} />, name: words.bases[process.basis], shown: true },
        ...MEANINGS.map((meaning) => ({
          sign: <SignalMark x={9} y={7} meaning={meaning} />,
          name: VARIATION_WORDS[language][meaning],
          shown: points.some(({ signal }) => signal?.meaning === meaning),
        })),
        { sign: <LegendLine {...MEAN} />, name: words.mean, shown: limited },
        { sign: <LegendLine {...LIMIT} />, name: words.limits, shown: limited },
        { sign: <LegendLine {...NEAR_LIMIT} />, name: words.nearLimits, shown: limited && near },
        {
          sign: <LegendLine {...BASE} />,
          name: words.baseMonths,
          shown: stretches.some(({ base }) => base !== null),
        },
        {
          sign: <LegendLine {...TARGET} />,
          name: words.target[process.basis],
          shown: points.some(({ target }) => target.type !== 'none'),
        },
      ]}
    />
  );
}
