import { isQuestion } from '../../../../src/domain/explanation/explain-entry-fault';
import type { DueReport, DueReportItem } from '../../../../src/application/reporting/due-report';
import { isStored } from '../../../../src/application/reporting/save-with-history';
import type { Submitted } from '../../../../src/application/reporting/submit-monthly-report';
import type { Language } from '../../../../src/domain/shared/language';
import { textIn } from '../../../text/text';
import type { AdaptiveCard, CardElement } from '../../parts/card';
import { escapeMarkdown } from '../../parts/escape-markdown';
import { lightFacts } from '../light-facts';
import { lostEntries } from './lost-entries';
import { monthlyReportCard, type MonthlyReportView } from '../monthly-report-card';
import { itemsWith } from './outcome-of-entry';
import { outcomeInWords } from './outcome-words';
import type { PostedReport } from '../posted-form';
import { itemsIn } from './refused-report-card';
import { type Entries, entriesFrom, entriesOf, type FormItem, toReportForm } from '../report-form';
import { typedEntry } from '../typed-entry';

export interface MendingView extends Pick<MonthlyReportView, 'language' | 'links'> {
  readonly submitted: Submitted;
  readonly posted: PostedReport;
}

/**
 * What of a report could not be stored: the form of those items alone, with what was typed and what is wrong with it, and
 * what became of the others beside it. It is up to date: what is no longer asked for has no field.
 */
export function mendingCard(view: MendingView): AdaptiveCard {
  const { submitted, posted, language, links } = view;
  const { report, problems } = submitted;
  const invalid = itemsWith(submitted, 'invalid');
  const remarks = lostRemarks(submitted, posted.entries, language);
  const again = (item: DueReportItem): boolean =>
    isIn(posted, item) && (invalid.has(item.id) || remarks.has(item.id));
  const mended: DueReport = { ...report, items: report.items.filter(again) };
  const overtaken = mended.items.filter(({ id }) => !invalid.has(id));
  const form = toReportForm(mended, language, posted.form?.deputyFor ?? []);
  const standing = entriesFrom({ ...report, items: overtaken }, language);
  return monthlyReportCard({
    form: {
      ...form,
      items: form.items.map((item) => withQuestion(item, problems)),
      whole: posted.form?.whole ?? false,
      paging: posted.form?.paging ?? null,
    },
    entries: {
      readings: [
        ...standing.readings,
        ...posted.entries.readings.filter(({ indicatorId }) => invalid.has(indicatorId)),
      ],
      statuses: [
        ...standing.statuses,
        ...posted.entries.statuses.filter(({ measureId }) => invalid.has(measureId)),
      ],
    },
    problems,
    remarks,
    notice: notice(submitted, language),
    before: [...stored(submitted, language), ...notTheirs(submitted, posted, language)],
    language,
    links,
  });
}

/** What is asked back with the form is meant when it is sent again. */
function withQuestion(item: FormItem, problems: Submitted['problems']): FormItem {
  const asked = problems.find(({ itemId, fault }) => itemId === item.id && isQuestion(fault));
  return item.type === 'reading' ? { ...item, asked: asked?.figures?.[0] ?? null } : item;
}

const isIn = ({ entries }: PostedReport, item: DueReportItem): boolean => {
  const { readings, statuses } = entriesOf(entries, [item]);
  return readings.length + statuses.length > 0;
};

/** What was typed for items that somebody else saved first, or that SharePoint does not take; as Markdown, by item. */
export function lostRemarks(
  { outcomes, report }: Submitted,
  entries: Entries,
  language: Language,
): ReadonlyMap<string, string> {
  const { receipt } = textIn(language);
  return new Map(
    outcomes.flatMap(({ itemId, outcome, column }): [string, string][] => {
      const item = report.items.find(({ id }) => id === itemId);
      if (item === undefined || (outcome !== 'changed-meanwhile' && outcome !== 'refused')) return [];
      const typed = typedEntry(entries, item, language);
      const own = typed === null ? '' : `. ${receipt.yourEntry}: ${escapeMarkdown(typed)}`;
      return [[itemId, `${outcomeInWords({ outcome, column }, language)}${own}`]];
    }),
  );
}

function notice({ outcomes }: Submitted, language: Language): string {
  const words = textIn(language);
  const count = outcomes.filter(({ outcome }) => isStored(outcome)).length;
  return count === 0
    ? words.submitErrors['invalid-entries']({ month: '', day: '' })
    : words.report.mend(count);
}

/** What is safe already, each with its light. */
function stored({ outcomes, report }: Submitted, language: Language): CardElement[] {
  const ids = new Set(outcomes.filter(({ outcome }) => isStored(outcome)).map(({ itemId }) => itemId));
  const items = report.items.filter(({ id }) => ids.has(id));
  return items.length === 0 ? [] : [lightFacts(textIn(language).report.stored, items, language)];
}

/** What was typed for items that went to another post while the card was out. */
export function notTheirs(submitted: Submitted, { entries, form }: PostedReport, language: Language) {
  const why = textIn(language).outcomes['not-responsible'];
  const gone = itemsWith(submitted, 'not-responsible');
  const items = itemsIn(entries, form).filter(({ id }) => gone.has(id));
  return lostEntries(
    entries,
    items.map((item) => ({ ...item, why })),
    language,
  );
}
