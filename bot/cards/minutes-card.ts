import type { Minutes, MinutesItem, MinutesTask } from '../../src/application/meetings/minutes';
import { dayOf } from '../../src/domain/calendar/local-time';
import type { CaseStep, StepContent } from '../../src/domain/deviation/case/case-step';
import {
  CAUSE_WORDS,
  DECIDED_WORDS,
  SIDE_WORDS,
  STAGE_WORDS,
  STEP_WORDS,
} from '../../src/domain/deviation/case/words';
import { formatDay, formatTime } from '../../src/domain/shared/format';
import type { Language } from '../../src/domain/shared/language';
import type { BotLinks } from '../bot-deps';
import { MINUTES_TEXT } from '../text/minutes';
import { textIn } from '../text/text';
import {
  type AdaptiveCard,
  card,
  type CardElement,
  type Container,
  heading,
  openUrl,
  text,
} from './parts/card';
import { largestThatFits, shortened } from './parts/card-size';
import { escapeMarkdown } from './parts/escape-markdown';

export interface MinutesCardView {
  readonly minutes: Minutes;
  readonly language: Language;
  readonly links: Pick<BotLinks, 'toDeviations'>;
}

/** Lines of what was discussed, and of tasks, that are read; the rest stands in the document and on the board. */
const MOST_LINES = 30;
/** Steps of one case that are read. */
const MOST_STEPS = 6;
const LONGEST_NAME = 120;
const LONGEST_SAID = 160;
/** Functions that are named; many would push everything else out of sight. */
const MOST_PRESENT = 20;

/** What a review meeting talked about, decided and left to be done. */
export function minutesCard(view: MinutesCardView): AdaptiveCard {
  const { items, tasks } = view.minutes;
  const most = Math.min(MOST_LINES, Math.max(items.length, tasks.length));
  return largestThatFits(most, (lines) => build(view, lines));
}

/** The minutes in one line, plain text: beside the card in the list of chats. */
export const minutesToast = ({ workspaceName, items, tasks }: Minutes, language: Language): string =>
  MINUTES_TEXT[language].toast(workspaceName, items.length, tasks.length);

function build({ minutes, language, links }: MinutesCardView, lines: number): AdaptiveCard {
  const words = MINUTES_TEXT[language];
  const { cases } = textIn(language);
  const { workspaceId, workspaceName, began, ended, present, items, tasks } = minutes;
  const day = formatDay(dayOf(began), language);
  return card({
    language,
    fallbackText: minutesToast(minutes, language),
    body: [
      heading(words.title(escapeMarkdown(shortened(workspaceName, LONGEST_NAME)))),
      text(words.held(day, formatTime(began, language), formatTime(ended, language)), {
        isSubtle: true,
        spacing: 'none',
      }),
      ...(present.length === 0 ? [] : [text(`**${words.present}:** ${listed(present)}`)]),
      section(
        words.discussed(items.length),
        items.slice(0, lines).flatMap((item) => itemLines(item, language)),
        items.length > lines ? cases.more(items.length - lines) : null,
      ),
      section(
        words.tasks,
        tasks.length === 0
          ? [text(words.noTasks)]
          : tasks.slice(0, lines).map((task) => taskLine(task, language)),
        tasks.length > lines ? cases.more(tasks.length - lines) : null,
      ),
    ],
    actions: [openUrl(cases.openDeviations, links.toDeviations(workspaceId))],
  });
}

function section(title: string, lines: readonly CardElement[], more: string | null): Container {
  return {
    type: 'Container',
    separator: true,
    items: [heading(title, 'medium'), ...lines, ...(more === null ? [] : [text(more)])],
  };
}

function listed(present: readonly string[]): string {
  const named = present.slice(0, MOST_PRESENT).map((name) => inOneLine(name, LONGEST_NAME));
  return [...named, ...(present.length > MOST_PRESENT ? ['…'] : [])].join(', ');
}

function itemLines({ summary, steps }: MinutesItem, language: Language): CardElement[] {
  const name = `**${inOneLine(summary.subjectName, LONGEST_NAME)}** (${inOneLine(summary.goalName, LONGEST_NAME)})`;
  if (steps.length === 0) {
    return [text(`${name}: ${MINUTES_TEXT[language].nothingNoted}`, { spacing: 'small' })];
  }
  return [
    text(name, { spacing: 'small' }),
    ...steps.slice(0, MOST_STEPS).map((step) => text(stepLine(step, language), { spacing: 'none' })),
    ...(steps.length > MOST_STEPS
      ? [text(textIn(language).cases.more(steps.length - MOST_STEPS), { spacing: 'none' })]
      : []),
  ];
}

function stepLine({ content, side, postName }: CaseStep, language: Language): string {
  const who = inOneLine(postName === '' ? SIDE_WORDS[language][side] : postName, LONGEST_NAME);
  const said = saidIn(content, language);
  const title = `${STEP_WORDS[language][content.type]} (${who})`;
  return said === '' ? title : `${title}: ${inOneLine(said, LONGEST_SAID)}`;
}

/** Plain text. */
function saidIn(content: StepContent, language: Language): string {
  const words = MINUTES_TEXT[language];
  switch (content.type) {
    case 'worsening':
      return '';
    case 'cause':
      return `${CAUSE_WORDS[language][content.cause]}. ${content.text}`;
    case 'countermeasure':
      return words.until(content.countermeasure.name, formatDay(content.countermeasure.due, language));
    case 'decision': {
      const { decision } = content;
      const task =
        decision.option === 'change-conditions'
          ? words.until(decision.task.name, formatDay(decision.task.due, language))
          : '';
      return [DECIDED_WORDS[language][decision.option], task, decision.reason]
        .filter((part) => part !== '')
        .join('. ');
    }
    case 'effect-check':
      return `${content.effective ? words.effective : words.ineffective}. ${content.text}`;
    case 'statement':
    case 'implementation':
    case 'closing':
    case 'reopening':
    case 'note':
      return content.text;
  }
}

/** Who does what until when, in one line: a table would not fit a phone. Markdown. */
function taskLine(
  { subjectName, stage, countermeasure, waitsForName, due }: MinutesTask,
  language: Language,
) {
  const { cases } = textIn(language);
  const what = countermeasure === null ? '' : `: ${inOneLine(countermeasure.name, LONGEST_NAME)}`;
  return text(
    [
      `**${inOneLine(subjectName, LONGEST_NAME)}**`,
      `${STAGE_WORDS[language][stage]}${what}`,
      inOneLine(waitsForName, LONGEST_NAME),
      due === null ? '' : cases.until(due),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    { spacing: 'small' },
  );
}

/** Bold does not reach across lines, nor does it begin or end at a space. */
const inOneLine = (typed: string, length: number): string =>
  escapeMarkdown(shortened(typed.replace(/\s+/g, ' ').trim(), length));
