import { textIn } from '../text/text';
import { openUrl } from '../cards/parts/card';
import { errorCard } from '../cards/parts/error-card';
import { filledReportCard } from '../cards/report/filled-report-card';
import { ReportButton } from '../cards/report/posted-form';
import { withCard } from './answer';
import type { VerbHandler } from './pressed';

/** Gives the month's form filled with what is reported so far, until the month closes. */
export const correctMonthlyReport: VerbHandler = async (chat, { actor, data, language }) => {
  const words = textIn(language);
  const button = ReportButton.safeParse(data);
  if (!button.success) return withCard(errorCard(words.brokenCard, language));
  const { workspaceId, month } = button.data;
  const report = await chat.useCases.viewDueReport(actor, workspaceId, month);
  if (!report.ok)
    return withCard(errorCard(words.submitErrors[report.error.kind]({ month, day: '' }), language));
  const { phase, days, items } = report.value;
  const way = openUrl(words.report.openReports, chat.links.toReports(workspaceId));
  switch (phase) {
    case 'future':
      return withCard(errorCard(words.submitErrors['month-in-future']({ month, day: '' }), language, way));
    case 'before-card':
      return withCard(
        errorCard(words.submitErrors['month-not-open']({ month, day: days.card }), language, way),
      );
    case 'closed':
      return withCard(
        errorCard(words.submitErrors['month-closed']({ month, day: days.close }), language, way),
      );
    case 'open':
      if (items.length === 0) return withCard(errorCard(words.report.nothing(month), language, way));
      return withCard(filledReportCard({ report: report.value, language, links: chat.links }));
  }
};
