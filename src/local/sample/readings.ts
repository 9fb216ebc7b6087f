import type { Instant } from '../../domain/shared/instant';
import { addMonths } from '../../domain/shared/month';
import type { Indicator } from '../../domain/tracking/indicator';
import { type Reading, readingKey } from '../../domain/tracking/reading';
import { CORRECTIONS } from './corrections';
import { breakdownCourse } from './breakdowns';
import { COURSES } from './courses';
import { inventedReadings } from './invented-readings';
import { SAMPLE_MASTERPLAN } from './masterplan';
import { REAL_FIGURES, type RealFigure } from './real-figures';
import { reportedAt } from './reporting';
import { SAMPLE_NOW } from './time';

/** All readings of the sample, by indicator and month: published figures and around them invented ones. */
export const sampleReadings = (): readonly Reading[] => readingsKnownAt(reportedReadings(), SAMPLE_NOW);

/**
 * All that was ever reported, by indicator and month: a figure that was corrected comes as it was first and then as it
 * became.
 */
export function reportedReadings(): readonly Reading[] {
  return SAMPLE_MASTERPLAN.indicators.flatMap((indicator) => {
    const real = REAL_FIGURES[indicator.id] ?? [];
    const course = COURSES[indicator.id] ?? breakdownCourse(indicator);
    const published = new Set(real.map(({ month }) => month));
    const invented = course === undefined ? [] : inventedReadings(indicator, course, real);
    return [
      ...real.map((figure) => realReading(indicator, figure)),
      ...invented.filter(({ month }) => !published.has(month)),
    ]
      .sort((a, b) => a.month.localeCompare(b.month))
      .flatMap(withWhatWasFirst);
  });
}

/** What stood in the list at a moment. */
export function readingsKnownAt(reported: readonly Reading[], moment: Instant): readonly Reading[] {
  const known = new Map<string, Reading>();
  for (const reading of reported) {
    if (reading.reportedAt <= moment) known.set(readingKey(reading.indicatorId, reading.month), reading);
  }
  return [...known.values()];
}

function withWhatWasFirst(reading: Reading): Reading[] {
  const correction = CORRECTIONS.find(
    ({ indicatorId, month }) => indicatorId === reading.indicatorId && month === reading.month,
  );
  if (correction === undefined) return [reading];
  return [
    { ...reading, ...correction.first },
    { ...reading, reportedAt: correction.at },
  ];
}

function realReading(indicator: Indicator, figure: RealFigure): Reading {
  return {
    indicatorId: indicator.id,
    month: figure.month,
    value: figure.value,
    noDataReason: figure.noDataReason ?? null,
    state: figure.state ?? 'final',
    comment: figure.comment ?? '',
    source: figure.source,
    reportedByPostId: indicator.ownerPostId,
    reportedAs: 'import',
    reportedAt: reportedAt(addMonths(figure.month, 1 + indicator.publicationLag), 0.5),
  };
}
