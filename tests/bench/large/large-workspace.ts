import type { Deviation } from '../../../src/domain/deviation/deviation';
import { deviationId } from '../../../src/domain/deviation/deviation';
import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import { addMonths, type Month, monthRange } from '../../../src/domain/shared/month';
import { type Plan, planAt } from '../../../src/domain/tracking/trajectory';
import type { Indicator } from '../../../src/domain/tracking/indicator';
import type { Reading } from '../../../src/domain/tracking/reading';
import type { StatusReport } from '../../../src/domain/tracking/status-report';
import { makeRandom } from '../../../src/local/sample/seeded-random';
import { SAMPLE_END } from '../../../src/local/sample/time';
import { LARGE_PLAN } from './large-plan';

const LARGE_MONTHS = 36;

/** All rows of a department far larger than any city has. The same on every machine. */
export interface LargeWorkspace {
  readonly plan: Masterplan;
  readonly readings: readonly Reading[];
  readonly statusReports: readonly StatusReport[];
  readonly deviations: readonly Deviation[];
}

const MONTHS = monthRange(addMonths(SAMPLE_END, 1 - LARGE_MONTHS), SAMPLE_END);

/** 500 goals with 1,000 indicators and 36 months of figures, 200 projects, 100 open deviations. */
export function largeWorkspace(): LargeWorkspace {
  const plan = LARGE_PLAN;
  return {
    plan,
    readings: plan.indicators.flatMap(readingsOf),
    statusReports: plan.measures
      .filter(({ kind }) => kind === 'project')
      .flatMap(({ id, ownerPostId }) =>
        MONTHS.slice(-3).map((month) => statusReport(id, ownerPostId, month)),
      ),
    deviations: plan.indicators.filter((_, at) => at % 10 === 0).map(({ id }) => openDeviation(id)),
  };
}

function readingsOf(indicator: Indicator, at: number): Reading[] {
  const random = makeRandom(indicator.id);
  // From well below plan to well above it, so that all lights and signs are seen.
  const bias = ((at % 7) - 2) * 0.025;
  return MONTHS.map((month, index) => {
    const plan = middleOf(planAt(indicator.trajectory, month));
    const drift =
      1 + bias + (random() - 0.5) * 0.08 + (index === LARGE_MONTHS - 1 && at % 11 === 0 ? -0.2 : 0);
    const isMissing = random() < 0.02;
    return {
      indicatorId: indicator.id,
      month,
      value: isMissing ? null : Number((plan * drift).toFixed(indicator.decimals)),
      noDataReason: isMissing ? 'Die Erhebung fiel in diesem Monat aus.' : null,
      state: index === LARGE_MONTHS - 1 ? 'provisional' : 'final',
      comment: index % 6 === 0 ? 'Die Entwicklung entspricht dem, was im Vormonat zu erwarten war.' : '',
      source: 'Beispiel',
      reportedByPostId: indicator.ownerPostId,
      reportedAs: 'holder',
      reportedAt: `${addMonths(month, 1)}-04T08:00:00.000Z`,
    };
  });
}

function middleOf(plan: Plan): number {
  if (plan.type === 'none') return 100;
  return plan.type === 'value' ? plan.value : (plan.low + plan.high) / 2;
}

const statusReport = (measureId: string, postId: string, month: Month): StatusReport => ({
  measureId,
  month,
  status: 'on-track',
  progress: 'Die Arbeiten gehen voran wie geplant.',
  supportNeeded: '',
  milestonesDone: [],
  reportedByPostId: postId,
  reportedAs: 'holder',
  reportedAt: `${addMonths(month, 1)}-04T08:00:00.000Z`,
});

function openDeviation(indicatorId: string): Deviation {
  const subject = { type: 'indicator', indicatorId } as const;
  const latest = { month: SAMPLE_END, rules: ['red'], light: 'red', figure: null, due: null } as const;
  const openedAt = '2026-11-04T08:00:00.000Z';
  return {
    id: deviationId(subject, SAMPLE_END),
    subject,
    openedFor: SAMPLE_END,
    openedAt,
    rule: 'red',
    status: 'open',
    latest,
    proposesClosing: false,
    pendingAlert: null,
    alerted: { ...latest, at: openedAt },
    acknowledgement: null,
    closure: null,
  };
}
