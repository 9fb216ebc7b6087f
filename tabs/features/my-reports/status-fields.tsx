import { Checkbox, Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { formatDay } from '../../../src/domain/shared/format';
import { PROJECT_STATUSES } from '../../../src/domain/tracking/status-report';
import { LightIcon } from '../../shared/light/light-icon';
import { faultMessage, type Faults, NO_UNIT } from '../../shared/reading-entry/check-entry';
import { useSession } from '../../shared/service/session';
import type { DueStatus, StatusDraft } from './draft';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM },
  status: { maxWidth: '20rem' },
  milestones: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  done: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalSNudge,
    paddingInline: tokens.spacingHorizontalS,
    '& > svg': { flexShrink: 0 },
  },
});

export interface StatusFieldsProps {
  readonly item: DueStatus;
  readonly draft: StatusDraft;
  readonly faults: Faults;
  readonly onChange: (changes: Partial<StatusDraft>) => void;
}

export function StatusFields({ item, draft, faults, onChange }: StatusFieldsProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.report;
  const message = (told: Faults[keyof Faults]) => faultMessage(told, NO_UNIT, language);
  return (
    <div className={styles.fields}>
      <Field label={words.status} className={styles.status} {...message(faults.status)}>
        <Select
          value={draft.status ?? ''}
          onChange={(_, { value }) => {
            onChange({ status: PROJECT_STATUSES.find((status) => status === value) ?? null });
          }}
        >
          <option value="">{words.chooseStatus}</option>
          {PROJECT_STATUSES.map((status) => (
            <option key={status} value={status}>
              {words.projectStatuses[status]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.progressText} {...message(faults.progress)}>
        <Textarea
          resize="vertical"
          value={draft.progress}
          onChange={(_, { value }) => {
            onChange({ progress: value });
          }}
        />
      </Field>
      <Field label={words.supportNeeded} {...message(faults.supportNeeded)}>
        <Textarea
          resize="vertical"
          value={draft.supportNeeded}
          onChange={(_, { value }) => {
            onChange({ supportNeeded: value });
          }}
        />
      </Field>
      {item.milestones.length > 0 && (
        <fieldset className={styles.milestones}>
          <legend>{words.milestones}</legend>
          {[...item.milestones]
            .sort((a, b) => a.due.localeCompare(b.due))
            .map((milestone) =>
              // What is done stays done: taking it back is a matter for the list, not for a report.
              milestone.done !== null ? (
                <div key={milestone.id} className={styles.done}>
                  <LightIcon light="green" />
                  {words.milestoneDone(milestone.name, formatDay(milestone.done, language))}
                </div>
              ) : (
                <div key={milestone.id}>
                  <Checkbox
                    label={nameOf(milestone)}
                    checked={draft.milestonesDone.includes(milestone.id)}
                    onChange={(_, { checked }) => {
                      const others = draft.milestonesDone.filter((id) => id !== milestone.id);
                      onChange({ milestonesDone: checked === true ? [...others, milestone.id] : others });
                    }}
                  />
                </div>
              ),
            )}
        </fieldset>
      )}
    </div>
  );

  function nameOf({ name, due, late }: DueStatus['milestones'][number]): string {
    return late
      ? words.milestoneLate(name, formatDay(due, language))
      : words.milestoneDue(name, formatDay(due, language));
  }
}
