import type { Occasion } from '../../../src/application/deviations/case-task';
import type { CaseSummary } from '../../../src/application/deviations/case-summary';
import { STAGE_WORDS } from '../../../src/domain/deviation/case/words';
import type { Language } from '../../../src/domain/shared/language';
import type { BotLinks } from '../../bot-deps';
import { textIn } from '../../text/text';
import {
  type AdaptiveCard,
  card,
  type CardElement,
  type Container,
  execute,
  heading,
  openUrl,
  text,
} from '../parts/card';
import { largestThatFits, shortened } from '../parts/card-size';
import { lightWords } from '../parts/light-line';
import type { Verb } from '../parts/verbs';
import { caseName, waiting } from './case-line';

/** One line of the list. */
export interface ListedTask {
  readonly summary: CaseSummary;
  readonly occasion: Occasion;
}

export interface TaskListView {
  readonly workspaceId: string;
  readonly tasks: readonly ListedTask[];
  readonly language: Language;
  readonly links: Pick<BotLinks, 'toDeviations'>;
}

/** Everything that waits for somebody; each opens in the place of the list. */
export function taskListCard(view: TaskListView): AdaptiveCard {
  return largestThatFits(view.tasks.length, (shown) => build(view, shown));
}

function build({ workspaceId, tasks, language, links }: TaskListView, shown: number): AdaptiveCard {
  const { cases } = textIn(language);
  const waitingTasks = tasks.filter(({ summary }) => summary.waitsForMe);
  const overdue = waitingTasks.filter(({ summary }) => summary.overdue).length;
  const summed = [
    waitingTasks.length === 0 ? cases.tasks.none : cases.tasks.waiting(waitingTasks.length),
    ...(overdue === 0 ? [] : [cases.tasks.overdue(overdue)]),
  ].join(' ');
  const left = tasks.length - shown;
  return card({
    language,
    fallbackText: `${cases.tasks.title}: ${summed}`,
    body: [
      heading(cases.tasks.title),
      text(summed),
      ...tasks.slice(0, shown).map((task) => entry(task, { workspaceId, language })),
      ...(left === 0 ? [] : [text(cases.more(left))]),
    ],
    actions: [openUrl(cases.openDeviations, links.toDeviations(workspaceId))],
  });
}

function entry(
  { summary, occasion }: ListedTask,
  { workspaceId, language }: { readonly workspaceId: string; readonly language: Language },
): Container {
  const { cases } = textIn(language);
  const { stage, waitsForMe, overdue, deviation } = summary;
  const word = STAGE_WORDS[language][stage];
  const title = waitsForMe ? cases.titles[overdue ? 'overdue' : occasion](word) : cases.standing(word);
  const verb: Verb = 'open-case';
  const open: CardElement = {
    type: 'ActionSet',
    actions: [
      execute(
        { verb, title: cases.tasks.open(shortened(summary.subjectName, 32)) },
        { workspaceId, deviationId: summary.id, listed: true, language },
      ),
    ],
  };
  const state = [lightWords(deviation.latest.light, language), ...waiting(summary, language)].join(' · ');
  return {
    type: 'Container',
    separator: true,
    items: [
      text(caseName(summary)),
      text(title, {
        spacing: 'none',
        ...(overdue && waitsForMe ? { color: 'attention', weight: 'bolder' } : {}),
      }),
      text(state, { spacing: 'none', isSubtle: true }),
      ...(waitsForMe ? [open] : []),
    ],
  };
}
