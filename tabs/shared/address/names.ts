import { WORKSPACE_PARAM } from '../../../src/contracts/tab-address';

/**
 * Every name in the tab's address. The query goes along from view to view, so each stands for one thing: what is typed into
 * the search of one list must not narrow another.
 */
export const NAMES = {
  workspace: WORKSPACE_PARAM,
  month: 'month',
  /** Of what is looked at of the plan, the same in each of its views. */
  plan: {
    search: 'q',
    field: 'field',
    office: 'office',
    group: 'group',
    area: 'area',
    resultLevel: 'level',
    effectLevel: 'effect',
    light: 'light',
    kind: 'kind',
    keyOnly: 'key',
  },
  /** In the address of tabs set up before filters went by id. */
  formerView: 'view',
  masterplan: { way: 'show', order: 'sort' },
  indicators: {
    variation: 'variation',
    assurance: 'assurance',
    forecast: 'forecast',
    order: 'order',
    columns: 'cols',
    compact: 'signs',
    parts: 'parts',
    picked: 'pick',
  },
  comparison: { chosen: 'indicators', way: 'as', scale: 'scale', place: 'place' },
  goal: { comments: 'comments', history: 'history' },
  deviations: {
    way: 'd-show',
    order: 'd-sort',
    search: 'd-q',
    field: 'd-field',
    office: 'd-office',
    cause: 'd-cause',
    turn: 'd-turn',
    status: 'd-status',
    overdueOnly: 'd-overdue',
  },
  meeting: { item: 'item', office: 'm-office' },
  deliveries: { search: 's-q', kind: 's-kind', state: 's-state', order: 's-sort' },
} as const;
