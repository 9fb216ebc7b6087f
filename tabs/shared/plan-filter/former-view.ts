/** In the address of tabs set up before filters went by id: `view=field:<id>`. */
export const FORMER_NAME = 'view';

const FORMER = 'field:';

/** The field of action a tab was set up for in the former way; null where it was not. */
export function fieldOfFormerView(params: URLSearchParams): string | null {
  const view = params.get(FORMER_NAME) ?? '';
  return view.startsWith(FORMER) ? view.slice(FORMER.length) : null;
}
