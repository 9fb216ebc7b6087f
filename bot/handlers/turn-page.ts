import { z } from 'zod';
import { openUrl } from '../cards/parts/card';
import { filledReportCard } from '../cards/report/filled-report-card';
import { mendingCard, lostRemarks, notTheirs } from '../cards/report/answer/mending-card';
import { itemsWith } from '../cards/report/answer/outcome-of-entry';
import { parsePostedReport } from '../cards/report/posted-form';
import { refusedReportCard } from '../cards/report/answer/refused-report-card';
import { itemKey } from '../cards/report/report-form';
import { textIn } from '../text/text';
import { withCard, withSentence } from './answer';
import type { VerbHandler } from './pressed';
import { itemsOfCard, keepingWhatWasTyped, standing, storeReport } from './store-report';

/** An item of the page to turn to. */
const TurnButton = z.object({ to: z.string().min(1).max(300) });

/**
 * Stores what was entered on a page and shows another. A page that was left empty is just turned; where something has
 * mistakes, or was changed by others meanwhile, that stays.
 */
export const turnReportPage: VerbHandler = async (chat, pressed) => {
  const { language, data } = pressed;
  const { links } = chat;
  const words = textIn(language);
  const posted = parsePostedReport(data);
  const button = TurnButton.safeParse(data);
  if (posted === null || !button.success) return withSentence(words.brokenCard);
  const { workspaceId, month, form, entries } = posted;
  return keepingWhatWasTyped(chat, pressed, posted, async () => {
    const stored = await storeReport(chat, pressed, posted);
    if (!stored.ok) return stored.error;
    const submitted = stored.value;
    if (submitted !== null && itemsWith(submitted, 'invalid').size > 0)
      return withCard(mendingCard({ submitted, posted, language, links }));
    const viewed = submitted === null ? await standing(chat, pressed, posted) : null;
    if (viewed?.ok === false) return viewed.error;
    const report = submitted?.report ?? viewed?.value;
    const shown = report === undefined ? [] : itemsOfCard(report, posted);
    const gone = submitted === null ? [] : notTheirs(submitted, posted, language);
    if (report === undefined || shown.length === 0) {
      const way = openUrl(words.report.openReports, links.toReports(workspaceId));
      const sentence =
        gone.length === 0
          ? words.report.nothing(month)
          : words.submitErrors['not-responsible']({ month, day: '' });
      return withCard(refusedReportCard({ sentence, entries, form, language, way }));
    }
    const remarks = submitted === null ? new Map() : lostRemarks(submitted, entries, language);
    const lost = shown.filter(({ id }) => remarks.has(id));
    const [first] = lost;
    const overtaken = submitted !== null && itemsWith(submitted, 'refused').size < lost.length + gone.length;
    return withCard(
      filledReportCard({
        report: { ...report, items: shown },
        deputyFor: form?.deputyFor ?? [],
        whole: form?.whole ?? false,
        turn: {
          keys: form?.paging?.keys ?? null,
          to: first === undefined ? button.data.to : itemKey(first),
        },
        remarks,
        before: gone,
        notice:
          lost.length + gone.length === 0
            ? undefined
            : overtaken
              ? words.report.changedMeanwhile
              : words.report.refused,
        language,
        links,
      }),
    );
  });
};
