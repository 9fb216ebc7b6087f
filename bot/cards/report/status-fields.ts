import type { StatusEntry } from '../../../src/domain/tracking/reporting/status-entry';
import { LONGEST_TEXT } from '../../../src/domain/shared/longest-text';
import { PROJECT_STATUSES } from '../../../src/domain/tracking/status-report';
import { textIn } from '../../text/text';
import { type CardElement, text } from '../parts/card';
import { details, fieldWithDetails } from './details';
import { fieldErrors } from './field-error';
import { goalLine } from './goal-line';
import { inputId } from './posted-form';
import type { FieldView } from './reading-fields';
import type { FormStatus } from './report-form';

/** One choice and one line for the status of a project; what it needs and its milestones are one press away. */
export function statusFields(item: FormStatus, view: FieldView<StatusEntry>): CardElement[] {
  const { language, problems, entry, whole } = view;
  const { report, projectStatuses } = textIn(language);
  const more = {
    item,
    whole,
    isOpen: needsMore(item, view),
    fields: [...goalLine(item, language), ...moreFields(item, view)],
    language,
  };
  const late = item.milestones.filter(({ mark }) => mark === 'late').length;
  return [
    ...(late === 0 ? [] : [text(report.lateMilestones(late), { isSubtle: true, spacing: 'none' })]),
    fieldWithDetails(
      {
        type: 'Input.ChoiceSet',
        id: inputId('status', item.id, 'status'),
        label: report.status(item.month),
        placeholder: report.statusExample,
        ...(entry?.status == null ? {} : { value: entry.status }),
        choices: PROJECT_STATUSES.map((status) => ({ title: projectStatuses[status], value: status })),
      },
      more,
    ),
    ...fieldErrors(problems, 'status', language),
    {
      type: 'Input.Text',
      id: inputId('status', item.id, 'progress'),
      label: report.progress,
      placeholder: report.progressExample,
      value: entry?.progress ?? '',
      maxLength: LONGEST_TEXT,
      spacing: 'small',
      // One line would lose the line breaks of what was written elsewhere.
      ...(entry?.progress.includes('\n') === true ? { isMultiline: true } : {}),
    },
    ...fieldErrors(problems, 'progress', language),
    details(more),
  ];
}

function moreFields(item: FormStatus, { language, problems, entry }: FieldView<StatusEntry>): CardElement[] {
  const { report } = textIn(language);
  const reported = item.milestones.filter(({ mark }) => mark === 'reported').map(({ id }) => id);
  const known = new Set(item.milestones.map(({ id }) => id));
  // What is no longer a milestone of the project cannot be ticked, and would be refused again.
  const done = (entry?.milestonesDone ?? reported).filter((id) => known.has(id));
  return [
    {
      type: 'Input.Text',
      id: inputId('status', item.id, 'supportNeeded'),
      label: report.support,
      placeholder: report.supportExample,
      value: entry?.supportNeeded ?? '',
      isMultiline: true,
      maxLength: LONGEST_TEXT,
    },
    ...fieldErrors(problems, 'supportNeeded', language),
    ...(item.milestones.length === 0
      ? []
      : [
          {
            type: 'Input.ChoiceSet' as const,
            id: inputId('status', item.id, 'milestonesDone'),
            label: report.milestones,
            value: done.join(','),
            choices: item.milestones.map(({ id, name, due, mark }) => ({
              title: report.milestone[mark](name, due),
              value: id,
            })),
            style: 'expanded' as const,
            isMultiSelect: true,
            wrap: true as const,
          },
        ]),
    ...fieldErrors(problems, 'milestonesDone', language),
  ];
}

/** Whether the project needs something, or says so already: nothing that is said is ever hidden. */
function needsMore(item: FormStatus, { problems, entry }: FieldView<StatusEntry>): boolean {
  if (problems.some(({ field }) => field === 'supportNeeded' || field === 'milestonesDone')) return true;
  if (entry === undefined) return item.milestones.some(({ mark }) => mark === 'reported');
  const isBehind = entry.status === 'at-risk' || entry.status === 'off-track';
  return isBehind || entry.supportNeeded.trim() !== '' || entry.milestonesDone.length > 0;
}
