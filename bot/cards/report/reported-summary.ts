import type { DueReportItem } from '../../../src/application/reporting/due-report';
import { explain } from '../../../src/domain/explanation/explain';
import type { Language } from '../../../src/domain/shared/language';

/** Why a reported figure has its light, plain text; null for projects and for what is not reported yet. */
export function reportedSummary(item: DueReportItem, language: Language): string | null {
  if (item.type !== 'reading' || item.judgement === null) return null;
  return explain(item.judgement, item, language).summary;
}
