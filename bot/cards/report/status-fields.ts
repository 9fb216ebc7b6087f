import { LONGEST_TEXT, type StatusEntry } from '../../../src/application/reported-entry';
import { PROJECT_STATUSES } from '../../../src/domain/tracking/status-report';
import { textIn } from '../../text/text';
import type { CardElement } from '../card';
import { fieldErrors } from './field-error';
import { inputId } from './posted-form';
import type { FieldView } from './reading-fields';
import type { FormStatus } from './report-form';

/** The fields for the status of a project. */
export function statusFields(item: FormStatus, view: FieldView<StatusEntry>): CardElement[] {
  const { language, problems, entry } = view;
  const { report, projectStatuses } = textIn(language);
  const id = (field: 'status' | 'progress' | 'supportNeeded' | 'milestonesDone'): string =>
    inputId('status', item.id, field);
  const done =
    entry?.milestonesDone ?? item.milestones.filter(({ mark }) => mark === 'reported').map((one) => one.id);
  return [
    {
      type: 'Input.ChoiceSet',
      id: id('status'),
      label: report.status(item.month),
      placeholder: report.statusExample,
      ...(entry?.status == null ? {} : { value: entry.status }),
      choices: PROJECT_STATUSES.map((status) => ({ title: projectStatuses[status], value: status })),
      style: 'compact',
    },
    ...fieldErrors(problems, 'status', language),
    {
      type: 'Input.Text',
      id: id('progress'),
      label: report.progress,
      placeholder: report.progressExample,
      value: entry?.progress ?? '',
      isMultiline: true,
      maxLength: LONGEST_TEXT,
    },
    ...fieldErrors(problems, 'progress', language),
    {
      type: 'Input.Text',
      id: id('supportNeeded'),
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
            id: id('milestonesDone'),
            label: report.milestones,
            value: done.join(','),
            choices: item.milestones.map(({ id: value, name, due, mark }) => ({
              title: report.milestone[mark](name, due),
              value,
            })),
            style: 'expanded' as const,
            isMultiSelect: true,
            wrap: true as const,
          },
        ]),
    ...fieldErrors(problems, 'milestonesDone', language),
  ];
}
