import type { CaseTask } from '../../../src/application/deviations/case-task';
import type { Day } from '../../../src/domain/shared/day';
import type { Language } from '../../../src/domain/shared/language';
import type { BotLinks } from '../../bot-deps';
import { textIn } from '../../text/text';
import type { AdaptiveCard } from '../parts/card';
import { caseCard } from './case-card';
import { headingOf } from './step-form';
import { taskListCard } from './task-list-card';

export interface TaskCardView {
  readonly workspaceId: string;
  readonly tasks: readonly CaseTask[];
  readonly language: Language;
  readonly today: Day;
  readonly links: Pick<BotLinks, 'toCase' | 'toDeviations'>;
}

/** What cases wait for from somebody: exactly one is the form at once, several are a list. */
export function taskCard({ workspaceId, tasks, language, today, links }: TaskCardView): AdaptiveCard {
  const [only, ...others] = tasks;
  if (only !== undefined && others.length === 0) return caseCard({ ...only, language, today, links });
  const listed = tasks.map(({ occasion, view }) => ({ occasion, summary: view.summary }));
  return taskListCard({ workspaceId, tasks: listed, language, links });
}

/** The tasks in one line, plain text: beside the card in the list of chats. */
export function taskToast({ tasks, language, today }: Omit<TaskCardView, 'links' | 'workspaceId'>): string {
  const { cases } = textIn(language);
  const [only, ...others] = tasks;
  if (only !== undefined && others.length === 0)
    return cases.toast(headingOf(only.view, { ...only, language, today }), only.view.summary.subjectName);
  const overdue = tasks.filter(({ view }) => view.summary.overdue).length;
  return [cases.tasks.waiting(tasks.length), ...(overdue === 0 ? [] : [cases.tasks.overdue(overdue)])].join(
    ' ',
  );
}
