import type { DueReading, DueReportItem, DueStatus } from '../../../../src/application/reporting/due-report';
import type { Language } from '../../../../src/domain/shared/language';
import { textIn } from '../../../text/text';
import type { FactSet } from '../../parts/card';
import { shortened } from '../../parts/card-size';
import { escapeMarkdown } from '../../parts/escape-markdown';
import { planText } from '../../parts/figures';
import { formatFigure } from '../../../../src/domain/shared/format';

type Facts = FactSet['facts'];

/** How an item now stands. */
export function receiptFacts(item: DueReportItem, language: Language): Facts {
  return (item.type === 'reading' ? readingFacts(item, language) : statusFacts(item, language))
    .filter(({ value }) => value !== '')
    .map(({ title, value }) => ({ title, value: escapeMarkdown(shortened(value)) }));
}

function readingFacts(item: DueReading, language: Language): Facts {
  const { receipt, report, plan: planWord, readingStates, to } = textIn(language);
  if (item.current === null) return [];
  const { value, noDataReason, state, comment } = item.current.value;
  return [
    value === null
      ? { title: receipt.noData, value: noDataReason ?? '' }
      : {
          title: receipt.value,
          value: report.ofMonth(formatFigure(value, item, language), item.month, readingStates[state]),
        },
    { title: planWord, value: planText(item.plan, item, { language, to }) ?? report.planNone },
    { title: receipt.comment, value: comment },
  ];
}

function statusFacts(item: DueStatus, language: Language): Facts {
  const { receipt, projectStatuses } = textIn(language);
  if (item.current === null) return [];
  const { status, progress, supportNeeded, milestonesDone } = item.current.value;
  const done = item.milestones.filter(({ id }) => milestonesDone.includes(id)).map(({ name }) => name);
  return [
    { title: receipt.status, value: projectStatuses[status] },
    { title: receipt.progress, value: progress },
    { title: receipt.support, value: supportNeeded },
    { title: receipt.milestones, value: done.join(', ') },
  ];
}
