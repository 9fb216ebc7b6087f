import type { Indicator } from '../domain/tracking/indicator';
import type { Judgement } from '../domain/tracking/judgement';
import { isSmallCount } from '../domain/tracking/small-count';

/** Read like the other reasons for which there is no figure. */
const FEWER_THAN_FIVE = '< 5';

/** What may be told of a judgement: nothing from which a count of a few people could be worked out. */
export function concealed(indicator: Indicator, judgement: Judgement): Judgement {
  const { reading } = judgement;
  if (reading?.value == null || !isSmallCount(indicator, reading.value)) return judgement;
  return {
    light: 'none',
    lightReason: { type: 'no-data', month: reading.month },
    month: reading.month,
    reading: { ...reading, value: null, noDataReason: FEWER_THAN_FIVE, comment: '' },
    assessment: { type: 'none' },
    achievement: null,
    trend: { type: 'none' },
    variation: { type: 'undetermined', because: 'no-figures' },
    assurance: { type: 'none', because: 'undetermined' },
    forecast: { type: 'none', because: 'no-figures' },
  };
}
