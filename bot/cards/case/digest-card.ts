import type { CaseSummary } from '../../../src/application/deviations/case-summary';
import type { Digest } from '../../../src/application/deviations/digest';
import type { Language } from '../../../src/domain/shared/language';
import type { BotLinks } from '../../bot-deps';
import type { CaseText } from '../../text/de-case';
import { textIn } from '../../text/text';
import { type AdaptiveCard, card, type Container, heading, openUrl, text } from '../parts/card';
import { largestThatFits } from '../parts/card-size';
import { escapeMarkdown } from '../parts/escape-markdown';
import { caseName, caseStanding } from './case-line';

export interface DigestView {
  readonly digest: Digest;
  readonly language: Language;
  readonly links: Pick<BotLinks, 'toDeviations'>;
}

/** Lines of a section that are read; what comes after them is looked up. */
const MOST_LINES = 8;

const SECTIONS = ['decisions', 'overdue', 'worsened', 'opened', 'closed'] as const;

/** What the leadership should know of the last week, in sections, each case in one of them. */
export function digestCard(view: DigestView): AdaptiveCard {
  return largestThatFits(MOST_LINES, (lines) => build(view, lines));
}

/** The digest in one line, plain text: beside the card in the list of chats. */
export function digestToast(digest: Digest, language: Language): string {
  const { toast, counted } = textIn(language).cases.digest;
  const parts = SECTIONS.filter((section) => digest[section].length > 0).map((section) =>
    counted[section](digest[section].length),
  );
  return toast(digest.workspaceName, parts.join(', '));
}

function build({ digest, language, links }: DigestView, lines: number): AdaptiveCard {
  const { cases } = textIn(language);
  const { decisions, overdue, worsened, opened, closed, workspaceId, workspaceName } = digest;
  const standing = (summary: CaseSummary): string => caseStanding(summary, language);
  const effects = cases.digest.effects;
  const ended = closed.map((one) => ({ summary: one, state: effectWord(one.effective, effects) }));
  const open = (summaries: readonly CaseSummary[]): readonly Line[] =>
    summaries.map((summary) => ({ summary, state: standing(summary) }));
  const section = (title: string, all: readonly Line[]): Container[] =>
    all.length === 0 ? [] : [sectionOf({ title, all, lines, language })];
  return card({
    language,
    fallbackText: digestToast(digest, language),
    body: [
      heading(cases.digest.title(escapeMarkdown(workspaceName))),
      text(cases.digest.since(digest.since, digest.day), { isSubtle: true, spacing: 'none' }),
      ...section(cases.digest.decisions, open(decisions)),
      ...section(cases.digest.overdue, open(overdue)),
      ...section(cases.digest.worsened, open(worsened)),
      ...section(cases.digest.opened, open(opened)),
      ...section(cases.digest.closed, ended),
    ],
    actions: [openUrl(cases.openDeviations, links.toDeviations(workspaceId))],
  });
}

interface Line {
  readonly summary: CaseSummary;
  /** Markdown. */
  readonly state: string;
}

function sectionOf(of: {
  readonly title: string;
  readonly all: readonly Line[];
  readonly lines: number;
  readonly language: Language;
}): Container {
  const { title, all, lines, language } = of;
  const left = all.length - lines;
  return {
    type: 'Container',
    separator: true,
    items: [
      heading(`${title} (${all.length})`, 'medium'),
      ...all
        .slice(0, lines)
        .map(({ summary, state }) => text(`${caseName(summary)}: ${state}`, { spacing: 'small' })),
      ...(left <= 0 ? [] : [text(textIn(language).cases.more(left))]),
    ],
  };
}

const effectWord = (effective: boolean | null, words: CaseText['digest']['effects']): string =>
  effective === null ? words.unchecked : effective ? words.yes : words.no;
