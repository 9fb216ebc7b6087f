import { NAMES } from '../address/names';

/** `view=field:<id>`, of tabs set up before filters went by id. */
const FORMER = 'field:';

/** The field of action a tab was set up for in the former way; null where it was not. */
export function fieldOfFormerView(params: URLSearchParams): string | null {
  const view = params.get(NAMES.formerView) ?? '';
  return view.startsWith(FORMER) ? view.slice(FORMER.length) : null;
}
