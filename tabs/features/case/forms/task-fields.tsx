import { makeStyles, tokens } from '@fluentui/react-components';
import type { Day } from '../../../../src/domain/shared/day';
import { useSession } from '../../../shared/service/session';
import type { TaskDraft } from '../drafts/draft';
import type { Faults } from '../drafts/read-draft';
import { TypedText } from './typed-text';

const useStyles = makeStyles({
  days: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 14rem), 1fr))',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'start',
  },
});

export interface TaskFieldsProps {
  readonly task: TaskDraft;
  readonly faults: Faults;
  readonly today: Day;
  /** What the name is asked by. */
  readonly nameLabel: string;
  readonly onChange: (changes: Partial<TaskDraft>) => void;
}

/** What is done, by when, and how it will be seen whether it worked: all of it set beforehand. */
export function TaskFields({ task, faults, today, nameLabel, onChange }: TaskFieldsProps) {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.deviationCase.countermeasure;
  return (
    <>
      <TypedText
        as="line"
        label={nameLabel}
        required
        value={task.name}
        fault={faults.name}
        onChange={(name) => {
          onChange({ name });
        }}
      />
      <TypedText
        label={words.text}
        value={task.text}
        fault={faults.text}
        onChange={(typed) => {
          onChange({ text: typed });
        }}
      />
      <TypedText
        label={words.criterion}
        hint={words.criterionHint}
        required
        value={task.criterion}
        fault={faults.criterion}
        onChange={(criterion) => {
          onChange({ criterion });
        }}
      />
      <div className={styles.days}>
        <TypedText
          as="day"
          label={words.due}
          required
          min={today}
          value={task.due}
          fault={faults.due}
          onChange={(due) => {
            onChange({ due });
          }}
        />
        <TypedText
          as="day"
          label={words.checkOn}
          required
          min={task.due === '' ? today : task.due}
          value={task.checkOn}
          fault={faults.checkOn}
          onChange={(checkOn) => {
            onChange({ checkOn });
          }}
        />
      </div>
    </>
  );
}
