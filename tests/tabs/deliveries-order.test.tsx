import { screen, within } from '@testing-library/react';
import { deliveries as german } from '../../tabs/text/de/deliveries';
import { deliveriesView, delivery, notDelivered } from './support/examples';
import { serve } from './support/service';
import { closeTab, openTab } from './support/tab';

afterEach(closeTab);

const MESSAGES = [
  delivery({
    key: 'k1',
    to: ['Mitte'],
    at: '2026-11-02T07:00:00.000Z',
    updatedAt: '2026-11-06T09:30:00.000Z',
    answeredAt: '2026-11-03T09:29:00.000Z',
  }),
  delivery({
    key: 'k2',
    to: ['Zeder'],
    kind: 'reminder',
    at: '2026-11-05T07:00:00.000Z',
    updatedAt: '2026-11-05T09:30:00.000Z',
    answeredAt: '2026-11-05T09:29:00.000Z',
  }),
  notDelivered({ key: 'k3', to: ['Ahorn'], kind: 'reminder' }),
  delivery({ key: 'k4', to: ['Birke'], state: 'waiting', attempts: 0 }),
];

describe('each column of all messages', () => {
  test.each([
    { column: 'to', first: 'Ahorn Birke Mitte Zeder', reversed: 'Zeder Mitte Birke Ahorn' },
    { column: 'kind', first: 'Ahorn Zeder Birke Mitte', reversed: 'Birke Mitte Ahorn Zeder' },
    { column: 'state', first: 'Ahorn Birke Mitte Zeder', reversed: 'Mitte Zeder Birke Ahorn' },
    { column: 'sent', latest: true, first: 'Zeder Mitte Ahorn Birke', reversed: 'Mitte Zeder Ahorn Birke' },
    {
      column: 'updated',
      latest: true,
      first: 'Mitte Zeder Ahorn Birke',
      reversed: 'Zeder Mitte Ahorn Birke',
    },
    {
      column: 'answered',
      latest: true,
      first: 'Zeder Mitte Ahorn Birke',
      reversed: 'Mitte Zeder Ahorn Birke',
    },
  ] as const)(
    'orders both ways round and says which: $column',
    async ({ column, first, reversed, ...more }) => {
      serve({ viewDeliveries: () => deliveriesView({ messages: MESSAGES }) });
      const rising = 'latest' in more ? 'descending' : 'ascending';
      const falling = 'latest' in more ? 'ascending' : 'descending';
      const head = german.columns[column];
      expect(await orderedBy(`&s-sort=${column}`)).toEqual({ names: first, heard: { [head]: rising } });
      await closeTab();
      expect(await orderedBy(`&s-sort=-${column}`)).toEqual({ names: reversed, heard: { [head]: falling } });
    },
  );

  test('is by function where the address says nothing, and the head says so', async () => {
    serve({ viewDeliveries: () => deliveriesView({ messages: MESSAGES }) });
    expect(await orderedBy('')).toEqual({
      names: 'Ahorn Birke Mitte Zeder',
      heard: { [german.columns.to]: 'ascending' },
    });
  });
});

async function orderedBy(query: string): Promise<unknown> {
  await openTab(`/deliveries?workspace=dezernat-v${query}`);
  const table = within(await screen.findByRole('table'));
  const heads = table
    .getAllByRole('columnheader')
    .map((head) => [head.textContent, head.getAttribute('aria-sort')] as const);
  return {
    names: table
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent)
      .join(' '),
    heard: Object.fromEntries(heads.filter(([, sort]) => sort !== null && sort !== 'none')),
  };
}
