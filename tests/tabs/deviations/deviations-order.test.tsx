import { screen, within } from '@testing-library/react';
import { deviations as german } from '../../../tabs/text/de/deviations';
import { deviationsView } from '../support/case-examples';
import { serve } from '../support/service';
import { closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const WOHNUNGSLOSE = 'Wohnungslose';
const ARBEITSLOSE = 'Arbeitslose';
const JOBS = 'Jobbörse im Quartier: Eröffnung';
const ADVICE = 'Beratungen';
const EVICTED = 'Zwangsräumungen';

describe('each column of the deviations', () => {
  test.each([
    {
      column: 'name',
      first: [ARBEITSLOSE, ADVICE, JOBS, WOHNUNGSLOSE, EVICTED],
      reversed: [EVICTED, WOHNUNGSLOSE, JOBS, ADVICE, ARBEITSLOSE],
    },
    {
      column: 'field',
      first: [ARBEITSLOSE, JOBS, ADVICE, WOHNUNGSLOSE, EVICTED],
      reversed: [WOHNUNGSLOSE, EVICTED, ARBEITSLOSE, JOBS, ADVICE],
    },
    {
      column: 'office',
      first: [ARBEITSLOSE, JOBS, ADVICE, WOHNUNGSLOSE, EVICTED],
      reversed: [WOHNUNGSLOSE, EVICTED, ARBEITSLOSE, JOBS, ADVICE],
    },
    {
      column: 'light',
      worst: true,
      first: [ARBEITSLOSE, JOBS, EVICTED, WOHNUNGSLOSE, ADVICE],
      reversed: [ADVICE, WOHNUNGSLOSE, ARBEITSLOSE, JOBS, EVICTED],
    },
    {
      column: 'figure',
      worst: true,
      first: [ARBEITSLOSE, EVICTED, WOHNUNGSLOSE, ADVICE, JOBS],
      reversed: [ADVICE, WOHNUNGSLOSE, ARBEITSLOSE, EVICTED, JOBS],
    },
    {
      column: 'step',
      first: [ARBEITSLOSE, WOHNUNGSLOSE, JOBS, EVICTED, ADVICE],
      reversed: [EVICTED, JOBS, WOHNUNGSLOSE, ARBEITSLOSE, ADVICE],
    },
    {
      column: 'due',
      first: [WOHNUNGSLOSE, JOBS, ARBEITSLOSE, ADVICE, EVICTED],
      reversed: [ARBEITSLOSE, JOBS, WOHNUNGSLOSE, ADVICE, EVICTED],
    },
    {
      column: 'turn',
      first: [WOHNUNGSLOSE, ARBEITSLOSE, JOBS, ADVICE, EVICTED],
      reversed: [ARBEITSLOSE, JOBS, WOHNUNGSLOSE, ADVICE, EVICTED],
    },
    {
      column: 'opened',
      first: [WOHNUNGSLOSE, ARBEITSLOSE, JOBS, ADVICE, EVICTED],
      reversed: [ARBEITSLOSE, JOBS, ADVICE, EVICTED, WOHNUNGSLOSE],
    },
    {
      column: 'cause',
      first: [JOBS, WOHNUNGSLOSE, EVICTED, ARBEITSLOSE, ADVICE],
      reversed: [WOHNUNGSLOSE, EVICTED, JOBS, ARBEITSLOSE, ADVICE],
    },
  ] as const)(
    'orders both ways round and says which: $column',
    async ({ column, first, reversed, ...more }) => {
      serve({ viewDeviations: () => deviationsView() });
      const rising = 'worst' in more ? 'descending' : 'ascending';
      const falling = 'worst' in more ? 'ascending' : 'descending';
      const head = german.columns[column];
      expect(await orderedBy(column)).toEqual({ names: first, heard: { [head]: rising } });
      await closeTab();
      expect(await orderedBy(`-${column}`)).toEqual({ names: reversed, heard: { [head]: falling } });
    },
  );
});

async function orderedBy(order: string): Promise<unknown> {
  await openTab(`/deviations?workspace=dezernat-v&d-show=list&d-status=all&d-sort=${order}`);
  const table = within(await screen.findByRole('table'));
  const heads = table
    .getAllByRole('columnheader')
    .map((head) => [head.textContent, head.getAttribute('aria-sort')] as const);
  return {
    names: table.getAllByRole('rowheader').map((name) => within(name).getByRole('link').textContent),
    heard: Object.fromEntries(heads.filter(([, sort]) => sort !== null && sort !== 'none')),
  };
}
