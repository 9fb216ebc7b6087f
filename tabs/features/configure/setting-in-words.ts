import { NO_FILTER } from '../../shared/plan-filter/plan-filter';
import { type FilterChoices, sayFilter } from '../../shared/plan-filter/say-filter';
import type { Text } from '../../text/de/text';
import type { TabSetting } from './tab-setting';
import { isFiltered } from './tab-view';

/** Longest name of a tab that Teams takes. */
export const LONGEST_NAME = 128;

/** Names the tab after what it shows and what it is narrowed to: `Kennzahlen: Amt für Soziales, Mülheim`. */
export function suggestedName(setting: TabSetting, choices: FilterChoices, text: Text): string {
  const words = text.configure;
  const { view, filter } = setting;
  const name = shownName(setting, choices, text);
  if (!isFiltered(view)) return shortened(name);
  const nameIn = (among: readonly { readonly id: string; readonly name: string }[], id: string | null) =>
    among.find((one) => one.id === id)?.name ?? id;
  const narrowed = [
    view.type === 'masterplan' ? null : nameIn(choices.fields, filter.field),
    nameIn(choices.offices, filter.office),
    filter.group,
    nameIn(choices.areas, filter.area),
    filter.light === null ? null : text.lights[filter.light],
    filter.keyOnly ? text.filter.names.keyOnly : null,
  ].filter((part) => part !== null);
  return shortened(narrowed.length === 0 ? name : words.namePart(name, narrowed.join(', ')));
}

function shownName({ view, filter }: TabSetting, choices: FilterChoices, text: Text): string {
  const words = text.configure;
  if (view.type === 'office') {
    return choices.offices.find(({ id }) => id === view.officeId)?.name ?? view.officeId;
  }
  const field = view.type === 'masterplan' ? filter.field : null;
  return choices.fields.find(({ id }) => id === field)?.name ?? words.views[view.type];
}

const shortened = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1)}…`;

/** What somebody who opens the tab will see, in sentences. */
export function saySetting(
  setting: TabSetting,
  { choices, department }: { readonly choices: FilterChoices; readonly department: string },
  text: Text,
): string {
  const words = text.configure;
  const { view, filter } = setting;
  const name = shownName(setting, choices, text);
  const seen =
    view.type === 'office'
      ? words.seen.office(name)
      : view.type === 'masterplan' && filter.field !== null
        ? words.seen.field(name)
        : words.seen[view.type];
  const shown = words.willShow(department, seen);
  if (!isFiltered(view)) return shown;
  const narrowing = { ...NO_FILTER, ...filter, ...(view.type === 'masterplan' ? { field: null } : {}) };
  const filters = sayFilter(narrowing, choices, text).map(({ sentence }) => sentence);
  return `${shown} ${filters.length === 0 ? words.unfiltered : words.filtered(filters.join('; '))}`;
}
