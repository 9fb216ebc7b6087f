import type { compare as german } from '../de/compare';

export const compare: typeof german = {
  title: 'Compare indicators',
  show: 'View',
  views: { courses: 'Courses', area: 'By area', years: 'Years' },
  choose: {
    open: (chosen, most) => `Choose indicators (${chosen} of at most ${most})`,
    search: 'Search indicators',
    searchHint: 'Indicator, goal or field of action',
    list: 'Indicators to choose from',
    shown: (shown, all) =>
      shown === all
        ? all === 1
          ? '1 indicator found'
          : `${all} indicators found`
        : `${shown} of ${all} indicators; search more closely to see the others`,
    none: 'No indicator matches your search.',
    full: (most) => `No more than ${most} indicators fit side by side. Take one out to choose another.`,
    chosen: 'Chosen indicators',
    remove: (name) => `Take ${name} out of the comparison`,
    clear: 'Remove all',
  },
  missing: (count) =>
    count === 1
      ? 'One indicator of the link does not exist in this month.'
      : `${count} indicators of the link do not exist in this month.`,
  drop: 'Take out of the selection',
  empty: {
    title: 'What would you like to compare?',
    about:
      'Choose up to 24 indicators above. They then stand side by side: as courses, by area or year by year. Or begin with a suggestion:',
    key: 'Key indicators of a field of action',
    field: (name, count) => `${name} (${count})`,
    area: 'Indicators known by area',
    areaStart: (count) => (count === 1 ? 'Show 1 indicator' : `Show ${count} indicators`),
    red: 'Indicators far off plan',
    redStart: (shown, all) =>
      shown < all
        ? `Compare the first ${shown} of ${all}`
        : all === 1
          ? 'Show 1 indicator'
          : `Compare ${all} indicators`,
    noKey: 'No indicator is marked as a key indicator yet.',
    noArea: 'No indicator is known by area yet.',
    noRed: 'No indicator is far off plan at present.',
    noneTitle: 'No indicators yet',
    none: 'As soon as there are indicators in the SharePoint lists, they can be compared here.',
  },
  ofGoal: (field, goal) => `${field}: ${goal}`,
  scale: 'Axis',
  scales: { own: 'Own axis', same: 'Same axis', index: 'Index (first month = 100)' },
  indexBase: (month) => `Index: ${month} = 100`,
  noIndex: 'No index can be made for this indicator: it has no figure above zero.',
  indexed: (value) => `index ${value}`,
  index: 'Index',
  latest: 'latest figure with its light',
  area: {
    title: (name) => `${name}: by area`,
    noneTitle: 'None of the chosen indicators is known by area',
    none: 'There are a map and bars for indicators that the lists break down by area.',
    some: (names) => `Not known by area: ${names}`,
    add: (count) =>
      count === 1 ? 'Show the indicator known by area' : `Show the ${count} indicators known by area`,
    noFigures: 'There are no figures for the areas yet.',
    asOf: (month) => `As of ${month}`,
    whole: (figure) => `Whole city: ${figure}`,
    noWhole: 'The figure of the whole city is missing.',
    mean: (figure) => `Mean of the areas: ${figure}`,
    reference: { rate: 'Whole city', count: 'Mean of the areas' },
    map: 'Map',
    mapSummary: ({ name, month, highest, lowest }) =>
      `Map of the areas, ${name}, ${month}. Highest: ${highest}. Lowest: ${lowest}.`,
    mapEmpty: (name, month) => `Map of the areas, ${name}, ${month}. No figures.`,
    mapWalk: (name) => `${name}: walk through the areas of the map with the arrow keys`,
    noMap: 'No outline is stored for these areas, so there is no map. The bars show all figures.',
    partlyMapped: (names) => `Without an outline and therefore not on the map: ${names}`,
    bars: 'Bars, largest figure first',
    barsSummary: (name, month, count) =>
      `Bars for ${count} ${count === 1 ? 'area' : 'areas'}, ${name}, ${month}, largest figure first.`,
    barsWalk: (name) => `${name}: walk through the areas of the bars with the arrow keys`,
    class: (from, to) => (from === to ? from : `${from} to ${to}`),
    noValue: 'no figure',
    share: (percent) => `${percent} of the city`,
    shareColumn: 'Share of the city',
    difference: (signed) => `${signed} against the city`,
    differenceColumn: 'Difference to the city',
    name: 'Area',
    rank: 'No.',
    caption: (name, month) => `${name} by area, ${month}`,
    hint: 'Choose an area on the map or in the bars.',
  },
  points: (signed) => `${signed} percentage points`,
  years: {
    title: (name) => `${name}: years`,
    summary: ({ name, years, change }) =>
      `${name}, January to December, one line for each year: ${years}. ${change}`,
    walk: (name) => `${name}: walk through the months of the year with the arrow keys`,
    inYear: (year, figure) => `${year}: ${figure}`,
    sum: ({ months, now, before, change }) =>
      `${months}: ${now} in total, ${before} the year before (${change}).`,
    sameMonth: ({ month, now, before, change }) => `${month}: ${now}, ${before} the year before (${change}).`,
    span: (first, last, year) => (first === last ? `${first} ${year}` : `${first} to ${last} ${year}`),
    someMonths: (count, year) =>
      count === 1
        ? `In the one month of ${year} that compares`
        : `In ${count} months of ${year} that compare`,
    none: 'Figures are missing to hold it against the year before.',
    caption: (name) => `${name} by month and year`,
    month: 'Month',
    difference: 'Against the year before',
    ratio: 'Against the year before in %',
  },
};
