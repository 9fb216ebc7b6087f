import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { CasePage } from '../../../../src/contracts/tracking/case';
import { useSession } from '../../../shared/service/session';
import type { TaskDraft } from '../drafts/draft';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  choice: { flex: '1 1 16rem', minWidth: 0 },
  taken: { margin: 0, flexBasis: '100%', color: tokens.colorNeutralForeground2 },
});

type Template = CasePage['templates'][number];
type Taken = Pick<TaskDraft, 'name' | 'text' | 'criterion'>;

export interface TemplateChoiceProps {
  readonly templates: CasePage['templates'];
  /** What stands in the fields now, so that taking over can be undone. */
  readonly task: TaskDraft;
  readonly onTake: (taken: Taken) => void;
}

/** Fills in what was done about another deviation, and says whether it worked there. */
export function TemplateChoice({ templates, task, onTake }: TemplateChoiceProps) {
  const styles = useStyles();
  const { text } = useSession();
  const [chosen, setChosen] = useState('');
  const [before, setBefore] = useState<Taken | null>(null);
  const words = text.deviationCase.countermeasure;
  if (templates.length === 0) return null;
  const template = templates.find(({ deviationId }) => deviationId === chosen);
  return (
    <div className={styles.row}>
      <Field label={words.template} className={styles.choice}>
        <Select
          value={chosen}
          onChange={(_, { value }) => {
            setChosen(value);
          }}
        >
          <option value="">{words.chooseTemplate}</option>
          {templates.map((known) => (
            <option key={known.deviationId} value={known.deviationId}>
              {words.templateName(
                known.countermeasure.name,
                known.subjectName,
                words.effects[effectOf(known)],
              )}
            </option>
          ))}
        </Select>
      </Field>
      <Button
        disabled={template === undefined}
        onClick={() => {
          if (template === undefined) return;
          const { name, criterion } = task;
          setBefore(before ?? { name, text: task.text, criterion });
          onTake(template.countermeasure);
        }}
      >
        {words.take}
      </Button>
      {before !== null && (
        <Button
          appearance="subtle"
          onClick={() => {
            onTake(before);
            setBefore(null);
          }}
        >
          {words.untake}
        </Button>
      )}
      <p className={styles.taken} role="status">
        {before !== null && words.taken}
      </p>
    </div>
  );
}

const effectOf = ({ effective }: Template): 'effective' | 'ineffective' | 'unknown' =>
  effective === null ? 'unknown' : effective ? 'effective' : 'ineffective';
