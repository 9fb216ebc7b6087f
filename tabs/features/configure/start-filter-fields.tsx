import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { LIGHTS } from '../../../src/domain/tracking/light';
import { Choice } from '../../shared/form/choice';
import type { FilterChoices } from '../../shared/plan-filter/say-filter';
import { useSession } from '../../shared/service/session';
import type { StartFilter } from './start-filter';

const useStyles = makeStyles({
  group: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface StartFilterFieldsProps {
  readonly filter: StartFilter;
  readonly choices: FilterChoices;
  /** False where the view itself is one field of action or all of them. */
  readonly withField: boolean;
  readonly onChange: (changes: Partial<StartFilter>) => void;
}

/** What the tab is narrowed by when it opens. */
export function StartFilterFields({ filter, choices, withField, onChange }: StartFilterFieldsProps) {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.filter;
  const titleId = useId();
  const toOptions = (among: readonly { readonly id: string; readonly name: string }[]) =>
    among.map(({ id, name }) => ({ value: id, name }));
  return (
    <div role="group" aria-labelledby={titleId} className={styles.group}>
      <h2 id={titleId} className={styles.title}>
        {text.configure.filters}
      </h2>
      {withField && (
        <Choice
          label={words.names.field}
          all={words.all.field}
          value={filter.field}
          options={toOptions(choices.fields)}
          onChange={(field) => {
            onChange({ field });
          }}
        />
      )}
      <Choice
        label={words.names.office}
        all={words.all.office}
        value={filter.office}
        options={toOptions(choices.offices)}
        onChange={(office) => {
          onChange({ office });
        }}
      />
      <Choice
        label={words.names.group}
        all={words.all.group}
        value={filter.group}
        options={choices.groups.map((group) => ({ value: group, name: group }))}
        onChange={(group) => {
          onChange({ group });
        }}
      />
      <Choice
        label={words.names.area}
        all={words.all.area}
        value={filter.area}
        options={toOptions(choices.areas)}
        onChange={(area) => {
          onChange({ area });
        }}
      />
      <Choice
        label={words.names.light}
        all={words.all.light}
        value={filter.light}
        options={LIGHTS.map((light) => ({ value: light, name: text.lights[light] }))}
        onChange={(light) => {
          onChange({ light });
        }}
      />
      <Checkbox
        label={words.names.keyOnly}
        checked={filter.keyOnly}
        onChange={(_, { checked }) => {
          onChange({ keyOnly: checked === true });
        }}
      />
    </div>
  );
}
