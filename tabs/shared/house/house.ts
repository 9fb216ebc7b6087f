import type { WorkspaceStatus } from '../../../src/contracts/administration/workspace-status';
import { pathOf, type ViewAddress, type ViewName, viewPath } from '../../../src/contracts/tab-address';
import type { Text } from '../../text/de/text';

/** What stands on top of every view, in the order of the cycle. */
export const ENTRIES = ['start', 'masterplan', 'tracking', 'administration'] as const;

export type Entry = (typeof ENTRIES)[number];

export type Me = WorkspaceStatus['me'];

/** Where a view stands in the house, and how it is called there. */
interface Place {
  /** `foot`: below every view. Null for what Teams frames by itself. */
  readonly entry: Entry | 'foot' | null;
  /** What is marked instead while this view, which is not listed, is shown. */
  readonly under?: ViewName;
  readonly name?: (text: Text) => string;
  readonly about?: (text: Text) => string;
  /** Whom it is listed for; everybody without it. */
  readonly isFor?: (me: Me) => boolean;
}

const keepsPlan = (me: Me): boolean => me.mayKeepPlan;

/** Every view of the tab, each entry's in their order. */
const HOUSE: Readonly<Record<ViewName, Place>> = {
  start: { entry: 'start', name: ({ app }) => app.forMe, about: ({ start }) => start.about.start },
  department: {
    entry: 'start',
    name: ({ app }) => app.department,
    about: ({ start }) => start.about.department,
  },
  office: { entry: 'start', under: 'department' },
  masterplan: {
    entry: 'masterplan',
    name: ({ app }) => app.masterplan,
    about: ({ start }) => start.about.masterplan,
  },
  goal: { entry: 'masterplan', under: 'masterplan' },
  myReports: {
    entry: 'tracking',
    name: ({ app }) => app.myReports,
    about: ({ start }) => start.about.myReports,
  },
  indicators: {
    entry: 'tracking',
    name: ({ app }) => app.indicators,
    about: ({ start }) => start.about.indicators,
  },
  compare: { entry: 'tracking', name: ({ app }) => app.compare, about: ({ start }) => start.about.compare },
  deviations: {
    entry: 'tracking',
    name: ({ app }) => app.deviations,
    about: ({ start }) => start.about.deviations,
  },
  case: { entry: 'tracking', under: 'deviations' },
  meeting: {
    entry: 'tracking',
    name: ({ start }) => start.meeting,
    about: ({ start }) => start.about.meeting,
    under: 'deviations',
    isFor: (me) => me.maySteer,
  },
  deliveries: {
    entry: 'administration',
    name: ({ deliveries }) => deliveries.title,
    about: ({ start }) => start.about.deliveries,
    isFor: keepsPlan,
  },
  dataIssues: {
    entry: 'administration',
    name: ({ dataIssues }) => dataIssues.title,
    about: ({ start }) => start.about.dataIssues,
    isFor: keepsPlan,
  },
  easyLanguage: {
    entry: 'foot',
    name: ({ about }) => about.easyLanguage,
    about: ({ start }) => start.about.easyLanguage,
  },
  accessibility: {
    entry: 'foot',
    name: ({ about }) => about.accessibility,
    about: ({ start }) => start.about.accessibility,
  },
  configure: { entry: null },
};

/** A view as it is listed for somebody. */
export interface ListedView extends ViewAddress {
  readonly path: string;
  readonly label: string;
  readonly about: string;
}

/**
 * What stands below an entry for somebody, their own offices among it.
 *
 * @param me null while it is not known who looks: then only what everybody has
 */
export function viewsOf(entry: Entry | 'foot', me: Me | null, text: Text): ListedView[] {
  return (Object.keys(HOUSE) as ViewName[]).flatMap((name) => {
    if (HOUSE[name].entry !== entry) return [];
    return name === 'office' ? ownOffices(me, text) : listed(name, me, text);
  });
}

function listed(name: ViewName, me: Me | null, text: Text): ListedView[] {
  const { name: label, about, isFor } = HOUSE[name];
  if (label === undefined || (isFor !== undefined && (me === null || !isFor(me)))) return [];
  const path = pathOf({ name, id: '' });
  return [{ name, id: '', path, label: label(text), about: about?.(text) ?? '' }];
}

const ownOffices = (me: Me | null, { start }: Text): ListedView[] =>
  (me?.offices ?? []).map(({ id, name }) => ({
    name: 'office',
    id,
    path: viewPath.office(id),
    label: name,
    about: start.about.office,
  }));

/** The entry to which a view belongs; null for those at the foot and for an address that is none. */
export function entryOf(view: ViewAddress | null): Entry | null {
  const entry = view === null ? null : HOUSE[view.name].entry;
  return entry === 'foot' ? null : entry;
}

/** Which of those listed is shown, or stands for the view that is shown. */
export function currentOf(view: ViewAddress | null, views: readonly ListedView[]): ListedView | null {
  if (view === null) return null;
  const itself = views.find(({ name, id }) => name === view.name && (id === '' || id === view.id));
  return itself ?? views.find(({ name }) => name === HOUSE[view.name].under) ?? null;
}
