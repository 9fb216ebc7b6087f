import type { DueReport } from '../../../src/application/reporting/due-report';
import type { Language } from '../../../src/domain/shared/language';
import type { BotLinks } from '../../bot-deps';
import type { AdaptiveCard } from '../parts/card';
import { filledReportCard } from './filled-report-card';
import { statusCard } from './status-card';

export interface MonthView {
  readonly report: DueReport;
  /** A deputy is told for whom they are asked. */
  readonly as: 'holder' | 'deputy';
  readonly language: Language;
  readonly links: Pick<BotLinks, 'toReports'>;
}

/** A person's card of a month: the form while it can be reported, else how it stands and where to go. */
export function monthCard({ report, as, language, links }: MonthView): AdaptiveCard {
  if (report.phase !== 'open') return statusCard({ report, language, links });
  const deputyFor = as === 'deputy' ? [...new Set(report.items.map(({ postName }) => postName))] : [];
  return filledReportCard({ report, deputyFor, language, links });
}
