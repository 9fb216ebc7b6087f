import type * as german from '../de/filter';
import { effectLevels, indicatorKinds, resultLevels } from './vocabulary';

export const filter: typeof german.filter = {
  label: 'Narrow down',
  clearSearch: 'Clear search',
  names: {
    search: 'Search',
    field: 'Field of action',
    office: 'Office',
    group: 'Target group',
    area: 'Area',
    resultLevel: 'Result level',
    effectLevel: 'Effect level',
    light: 'Light',
    kind: 'Kind of indicator',
    keyOnly: 'Key indicators only',
  },
  all: {
    field: 'All fields of action',
    office: 'All offices',
    group: 'All target groups',
    area: 'All areas',
    resultLevel: 'All levels',
    effectLevel: 'All levels',
    light: 'All lights',
    kind: 'All kinds',
  },
  indicatorKinds,
  resultLevels,
  effectLevels,
  fold: 'Filters',
  further: (set) => (set === 0 ? 'More filters' : `More filters (${set} set)`),
  chosen: 'Filters set',
  remove: (name) => `Remove filter: ${name}`,
  reset: 'Reset filters',
};

export const share: typeof german.share = {
  button: 'Share',
  hint: 'Link to exactly this view',
  shows: (label) => `It shows: ${label}.`,
  last: 'Last shared in this channel',
  hideLast: 'Hide what was last shared',
  shared: 'Teams now shows the link to copy.',
  copied: 'The link is in the clipboard.',
  failed: "The link could not be copied. Copy it in Teams from the tab's menu.",
};

export const print: typeof german.print = {
  button: 'Print',
  status: (instant) => `Data as of ${instant}`,
  printed: (instant) => `Printed on ${instant}`,
  sources: (names) => `Sources: ${names}`,
  filters: (sentences) => `Filtered by – ${sentences}`,
  page: 'Page ',
  pageOf: ' of ',
  app: 'Zugkraft – goals and tracking',
};

export const live: typeof german.live = {
  lost: (since) =>
    `The connection is lost. You see the state of ${since}. We keep trying; what you entered is kept.`,
  lostAtOnce: 'The connection is lost. We keep trying; what you entered is kept.',
  incomplete: 'Something is missing in SharePoint that a part of Zugkraft cannot work without:',
  regained: 'The connection is back. The view is up to date.',
};
