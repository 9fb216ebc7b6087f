import {
  Document,
  Footer,
  HeadingLevel,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Minutes, MinutesItem, MinutesTask } from '../../application/meetings/minutes';
import type { WriteMinutes } from '../../application/meetings/write-minutes';
import { dayOf } from '../../domain/calendar/local-time';
import type { CaseStep, Countermeasure, Decision } from '../../domain/deviation/case/case-step';
import {
  CAUSE_WORDS,
  DECIDED_WORDS,
  SIDE_WORDS,
  STAGE_WORDS,
  STEP_WORDS,
} from '../../domain/deviation/case/words';
import { explainTrigger } from '../../domain/explanation/explain-deviation';
import { formatDay, formatFigure, formatMonth, formatTime } from '../../domain/shared/format';
import type { Language } from '../../domain/shared/language';
import { MINUTES_WORDS } from './minutes-words';

/** A plain document with Word's own headings, so that its outline, its table and a screen reader work. */
export const writeMinutesDocument: WriteMinutes = async (minutes, language) => {
  const words = MINUTES_WORDS[language];
  const document = new Document({
    title: readable(words.title(minutes.workspaceName)),
    creator: 'Zugkraft',
    styles: {
      default: { document: { run: { font: 'Segoe UI', size: 21, language: { value: LOCALE[language] } } } },
    },
    sections: [
      {
        footers: { default: pageNumbers(language) },
        children: [
          heading(words.title(minutes.workspaceName), HeadingLevel.TITLE),
          ...about(minutes, language),
          ...minutes.items.flatMap((item, index) => itemPart(item, index + 1, language)),
          heading(words.tasks, HeadingLevel.HEADING_1),
          ...(minutes.tasks.length === 0 ? [text(words.noTasks)] : [taskTable(minutes.tasks, language)]),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
};

const LOCALE: Readonly<Record<Language, string>> = { de: 'de-DE', en: 'en-GB' };

type Level = (typeof HeadingLevel)[keyof typeof HeadingLevel];

const heading = (content: string, level: Level): Paragraph =>
  new Paragraph({ text: readable(content), heading: level });

/** Without what no XML may hold and Word takes for damage: control characters pasted along, halves of characters. */
const readable = (typed: string): string =>
  typed.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');

/** Every line people typed becomes one of the document. */
const text = (content: string): Paragraph =>
  new Paragraph({
    children: readable(content)
      .split('\n')
      .map((line, index) => new TextRun({ text: line, ...(index > 0 ? { break: 1 } : {}) })),
    spacing: { after: 80 },
  });

function run(content: string, isStrong: boolean): TextRun {
  const options: IRunOptions = { text: content, bold: isStrong };
  return new TextRun(options);
}

const fact = (name: string, value: string): Paragraph =>
  new Paragraph({
    children: [run(`${readable(name)}: `, true), new TextRun(readable(value).replaceAll('\n', ' '))],
    spacing: { after: 40 },
  });

const pageNumbers = (language: Language): Footer => {
  const words = MINUTES_WORDS[language];
  return new Footer({
    children: [
      new Paragraph({
        children: [
          new TextRun({ children: [words.page, PageNumber.CURRENT, words.of, PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
};

function about({ began, ended, present }: Minutes, language: Language): Paragraph[] {
  const words = MINUTES_WORDS[language];
  return [
    text(
      words.held(formatDay(dayOf(began), language), formatTime(began, language), formatTime(ended, language)),
    ),
    ...(present.length === 0 ? [] : [fact(words.present, present.join(', '))]),
  ];
}

function itemPart({ summary, steps }: MinutesItem, position: number, language: Language): Paragraph[] {
  const words = MINUTES_WORDS[language];
  const due = summary.due === null ? null : formatDay(summary.due, language);
  const turn = summary.waitsFor === null ? '' : ` (${words.waitsFor(summary.waitsForName, due)})`;
  return [
    heading(words.item(position, summary.subjectName), HeadingLevel.HEADING_1),
    fact(words.goal, summary.goalName),
    fact(words.office, summary.officeName),
    fact(words.occasion, explainTrigger(summary.deviation.latest, summary.indicator, language)),
    ...(summary.cause === null ? [] : [fact(words.cause, CAUSE_WORDS[language][summary.cause])]),
    fact(words.status, `${STAGE_WORDS[language][summary.stage]}${turn}`),
    heading(words.discussed, HeadingLevel.HEADING_2),
    ...(steps.length === 0
      ? [text(words.nothingNoted)]
      : steps.flatMap((step) => stepPart(step, summary.indicator, language))),
  ];
}

function stepPart(
  { content, side, postName }: CaseStep,
  indicator: MinutesItem['summary']['indicator'],
  language: Language,
): Paragraph[] {
  const words = MINUTES_WORDS[language];
  const who = postName === '' ? SIDE_WORDS[language][side] : postName;
  const title = fact(`${STEP_WORDS[language][content.type]} (${who})`, saidIn(content, language));
  switch (content.type) {
    case 'countermeasure':
      return [title, ...measurePart(content.countermeasure, language)];
    case 'decision':
      return [title, ...decisionPart(content.decision, indicator, language)];
    case 'effect-check':
      return [title, fact(words.status, content.effective ? words.effective.yes : words.effective.no)];
    case 'statement':
    case 'cause':
    case 'implementation':
    case 'closing':
    case 'reopening':
    case 'worsening':
    case 'note':
      return [title];
  }
}

function saidIn(content: CaseStep['content'], language: Language): string {
  switch (content.type) {
    case 'countermeasure':
      return content.countermeasure.name;
    case 'decision':
      return DECIDED_WORDS[language][content.decision.option];
    case 'cause':
      return `${CAUSE_WORDS[language][content.cause]}. ${content.text}`;
    case 'worsening':
      return '';
    case 'statement':
    case 'implementation':
    case 'effect-check':
    case 'closing':
    case 'reopening':
    case 'note':
      return content.text;
  }
}

function measurePart(measure: Countermeasure, language: Language): Paragraph[] {
  const words = MINUTES_WORDS[language];
  return [
    ...(measure.text === '' ? [] : [fact(words.what, measure.text)]),
    fact(words.dueBy, formatDay(measure.due, language)),
    fact(words.criterion, measure.criterion),
    fact(words.checkOn, formatDay(measure.checkOn, language)),
  ];
}

function decisionPart(
  decision: Decision,
  indicator: MinutesItem['summary']['indicator'],
  language: Language,
): Paragraph[] {
  const words = MINUTES_WORDS[language];
  const reason = decision.reason === '' ? [] : [text(decision.reason)];
  if (decision.option === 'change-conditions')
    return [...reason, fact(words.what, decision.task.name), ...measurePart(decision.task, language)];
  if (decision.option !== 'change-target') return reason;
  const { value, from, decisionReference } = decision.target;
  return [
    ...reason,
    text(
      words.newTarget(
        formatFigure(value, indicator ?? { unit: '', decimals: 0 }, language),
        formatMonth(from, language),
      ),
    ),
    ...(decisionReference === null ? [] : [fact(words.decisionReference, decisionReference)]),
  ];
}

function taskTable(tasks: readonly MinutesTask[], language: Language): Table {
  const words = MINUTES_WORDS[language];
  const row = (cells: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      children: cells.map(
        (cell) =>
          new TableCell({
            margins: { top: 60, bottom: 60, left: 80, right: 80 },
            children: [new Paragraph({ children: [run(readable(cell), isHead)] })],
          }),
      ),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row(words.taskColumns, true),
      ...tasks.map(({ subjectName, stage, countermeasure, waitsForName, due }) =>
        row(
          [
            subjectName,
            [STAGE_WORDS[language][stage], countermeasure?.name ?? '']
              .filter((part) => part !== '')
              .join(': '),
            waitsForName,
            due === null ? '' : formatDay(due, language),
          ],
          false,
        ),
      ),
    ],
  });
}
