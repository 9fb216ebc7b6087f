import type { Language } from '../../../src/domain/shared/language';
import { textIn } from '../../text/text';
import { type ActionData, execute, type ExecuteAction } from '../parts/card';
import { basedOnOf } from './posted-form';
import { type Entries, entriesOf, itemKey, type ReportForm } from './report-form';
import type { Verb } from '../parts/verbs';

/** Submits the form; with pages, each button stores what its page holds, and the last one submits. */
export function reportButtons(form: ReportForm, entries: Entries, language: Language): ExecuteAction[] {
  const { report } = textIn(language);
  const data = dataOf(form, entries, language);
  const turn = (title: string, to: string, style?: 'positive'): ExecuteAction => {
    const verb: Verb = 'turn-report-page';
    return execute({ verb, title, ...(style === undefined ? {} : { style }) }, { ...data, to }, { form });
  };
  const { back, next } = neighbours(form);
  const verb: Verb = 'submit-monthly-report';
  return [
    next === undefined
      ? execute({ verb, title: report.submit, style: 'positive' }, data, { form })
      : turn(report.saveAndNext, next, 'positive'),
    ...(back === undefined ? [] : [turn(report.back, back)]),
    ...(form.whole ? [] : [wholeButton(form, data, report.wholeForm)]),
  ];
}

/** Sends the form with a figure that was asked back. */
export const meantButton =
  (form: ReportForm, entries: Entries, itemId: string, language: Language) =>
  (value: number, title: string): ExecuteAction => {
    const verb: Verb = 'submit-monthly-report';
    return execute(
      { verb, title },
      { ...dataOf(form, entries, language), meant: { itemId, value } },
      { form },
    );
  };

const dataOf = (form: ReportForm, entries: Entries, language: Language): ActionData => ({
  workspaceId: form.workspace.id,
  month: form.month,
  language,
  basedOn: basedOnOf(entriesOf(entries, form.items)),
});

/** Where an item's fields cannot be opened. Of the items it carries their marks only: with the rest fewer would fit a card. */
function wholeButton(form: ReportForm, data: ActionData, title: string): ExecuteAction {
  const verb: Verb = 'show-whole-report';
  const marks = Object.fromEntries(form.items.map((item) => [itemKey(item), item.mark]));
  return execute({ verb, title }, data, { form: { ...form, items: [] }, marks });
}

/** Named by an item of theirs, since an item that was filled in may move the rest to other pages. */
function neighbours({ items, paging }: ReportForm): { back?: string | undefined; next?: string | undefined } {
  const [first, last] = [items[0], items.at(-1)];
  if (paging === null || first === undefined || last === undefined) return {};
  const { keys, back, next } = paging;
  return {
    back: back === undefined ? keys[keys.indexOf(itemKey(first)) - 1] : (back ?? undefined),
    next: next === undefined ? keys[keys.indexOf(itemKey(last)) + 1] : (next ?? undefined),
  };
}
