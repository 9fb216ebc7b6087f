import { Field, Select } from '@fluentui/react-components';
import type { FilterChoices } from '../../shared/plan-filter/say-filter';
import { ENTRIES, entryOf } from '../../shared/house/house';
import { useSession } from '../../shared/service/session';
import type { TabSetting } from './tab-setting';
import { PLAIN_VIEWS, type TabView } from './tab-view';

export type ChosenView = { readonly view: TabView; readonly field: string | null };

export interface ViewChoiceProps {
  readonly setting: TabSetting;
  readonly choices: FilterChoices;
  /** What stands for a field or office whose name is not known yet. */
  readonly unknown: string;
  readonly onChange: (chosen: ChosenView) => void;
}

/** Views, each field of action and each office in one list. */
export function ViewChoice({ setting, choices, unknown, onChange }: ViewChoiceProps) {
  const { text } = useSession();
  const words = text.configure;
  const entries = ENTRIES.map((entry) => ({
    label: text.app.entries[entry],
    options: PLAIN_VIEWS.filter((type) => entryOf({ name: type, id: '' }) === entry).map((type) =>
      option(type, words.views[type], { view: { type }, field: null }),
    ),
  })).filter((entry) => entry.options.length > 0);
  const fields = choices.fields.map(({ id, name }) =>
    option(`field:${id}`, name, { view: { type: 'masterplan' }, field: id }),
  );
  const offices = choices.offices.map(({ id, name }) =>
    option(`office:${id}`, name, { view: { type: 'office', officeId: id }, field: null }),
  );
  const options = [...entries.flatMap((entry) => entry.options), ...fields, ...offices];
  const chosen = codeOf(setting);
  return (
    <Field label={words.view}>
      <Select
        value={chosen}
        onChange={(_, { value }) => {
          const option = options.find(({ code }) => code === value);
          if (option !== undefined) onChange(option.chosen);
        }}
      >
        {entries.map(({ label, options: ofEntry }) => (
          <optgroup key={label} label={label}>
            {ofEntry.map(toOption)}
          </optgroup>
        ))}
        {fields.length > 0 && <optgroup label={words.fields}>{fields.map(toOption)}</optgroup>}
        {offices.length > 0 && <optgroup label={words.offices}>{offices.map(toOption)}</optgroup>}
        {!options.some(({ code }) => code === chosen) && <option value={chosen}>{unknown}</option>}
      </Select>
    </Field>
  );
}

interface Option {
  readonly code: string;
  readonly name: string;
  readonly chosen: ChosenView;
}

const option = (code: string, name: string, chosen: ChosenView): Option => ({ code, name, chosen });

const toOption = ({ code, name }: Option) => (
  <option key={code} value={code}>
    {name}
  </option>
);

function codeOf({ view, filter }: TabSetting): string {
  if (view.type === 'office') return `office:${view.officeId}`;
  return view.type === 'masterplan' && filter.field !== null ? `field:${filter.field}` : view.type;
}
