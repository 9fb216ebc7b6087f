import { act, screen, within, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { indicatorsView } from '../support/examples';
import { indicatorsByArea, manyIndicators } from '../support/indicators-examples';
import { serve } from '../support/service';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const PATH = '/indicators?workspace=dezernat-v';
const inAddress = (name: string) => new URLSearchParams(location.search).get(name);
const names = async () =>
  within(await screen.findByRole('table'))
    .getAllByRole('rowheader')
    .map((head) => within(head).getByRole('link').textContent);
const pick = async (name: string) =>
  userEvent.click(await screen.findByRole('checkbox', { name: `${name} auswählen` }));

describe('indicators of a part of the city', () => {
  test('stand back until they are asked for', async () => {
    serve({ viewIndicators: () => indicatorsByArea() });
    await openTab(PATH);
    expect(await names()).toHaveLength(4);
    expect(screen.getByText('4 Kennzahlen')).toBeVisible();
    await userEvent.click(screen.getByRole('switch', { name: 'Aufgliederungen nach Raum zeigen' }));
    expect(await names()).toEqual(expect.arrayContaining(['Arbeitslose in Vingst', 'Arbeitslose in Porz']));
    expect(screen.getByText('6 Kennzahlen')).toBeVisible();
    expect(inAddress('parts')).toBe('1');
  });

  test('are shown for an area with all that lies in it', async () => {
    serve({ viewIndicators: () => indicatorsByArea() });
    await openTab(`${PATH}&area=a1`);
    expect(await names()).toEqual(['Arbeitslose in Vingst']);
  });

  test('lead to all parts beside each other', async () => {
    serve({ viewIndicators: () => indicatorsByArea() });
    await openTab(`${PATH}&area=a3`);
    const link = new URL(
      (await screen.findByRole('link', { name: 'Arbeitslose in Porz' })).getAttribute('href')!,
      location.origin,
    );
    expect(link.pathname).toBe('/tab/compare');
    expect(Object.fromEntries(link.searchParams)).toMatchObject({ indicators: 'i1', as: 'area' });
  });

  test('offer no switch where there are none', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(PATH);
    await names();
    expect(screen.queryByRole('switch', { name: /Aufgliederungen/ })).toBeNull();
  });
});

describe('picked indicators', () => {
  test('are counted, kept in the address and led to the comparison', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(PATH);
    await pick('Wohnungslose');
    await pick('Beratungen');
    expect(screen.getByText('2 Kennzahlen ausgewählt')).toHaveAttribute('role', 'status');
    expect(inAddress('pick')).toBe('i3,i2');
    const compare = new URL(
      screen.getByRole('link', { name: 'Vergleichen' }).getAttribute('href')!,
      location.origin,
    );
    expect(compare.pathname).toBe('/tab/compare');
    expect(compare.searchParams.get('indicators')).toBe('i2,i3');
    await userEvent.click(screen.getByRole('button', { name: 'Auswahl aufheben' }));
    expect(inAddress('pick')).toBeNull();
    expect(screen.queryByRole('link', { name: 'Vergleichen' })).toBeNull();
  });

  test('come back with a shared address', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(`${PATH}&pick=i1,gone`);
    expect(await screen.findByRole('checkbox', { name: 'Arbeitslose auswählen' })).toBeChecked();
    expect(screen.getByText('1 Kennzahl ausgewählt')).toBeVisible();
  });

  test('leave the address when they are many, and stay picked', async () => {
    const ids = Array.from({ length: 24 }, (_, index) => `n${index + 1}`).join(',');
    serve({ viewIndicators: () => manyIndicators(30) });
    await openTab(`${PATH}&pick=${ids}`);
    expect(await screen.findByText('24 Kennzahlen ausgewählt')).toBeVisible();
    expect(inAddress('pick')).toBe(ids);
    await pick('Kennzahl 0');
    expect(screen.getByText('25 Kennzahlen ausgewählt')).toBeVisible();
    expect(inAddress('pick')).toBeNull();
  });

  test.each(['de-de', 'en-us'])('have no accessibility faults in %s', async (locale) => {
    serve({ viewIndicators: () => indicatorsByArea() });
    await openTab(`${PATH}&parts=1&pick=i1,i2`, { locale });
    await names();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe('many rows', () => {
  const rowCount = async () => within(await screen.findByRole('table')).getAllByRole('row').length - 1;

  test('are all drawn for paper, and the first of them again afterwards', async () => {
    serve({ viewIndicators: () => manyIndicators(50) });
    await openTab(PATH);
    await waitFor(async () => {
      expect(await rowCount()).toBe(20);
    });
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(await rowCount()).toBe(50);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    await waitFor(async () => {
      expect(await rowCount()).toBe(20);
    });
  });

  test('on paper bring the legend along when there are only signs', async () => {
    serve({ viewIndicators: () => indicatorsView() });
    await openTab(`${PATH}&signs=1`);
    const legend = (await screen.findByText('Was bedeuten die Zeichen?')).closest('details')!;
    expect(legend.open).toBe(false);
    act(() => void window.dispatchEvent(new Event('beforeprint')));
    expect(legend.open).toBe(true);
    act(() => void window.dispatchEvent(new Event('afterprint')));
    expect(legend.open).toBe(false);
  });

  describe('as the reader scrolls', () => {
    let near: () => void = () => undefined;
    beforeEach(() => {
      class Watching {
        constructor(seen: (entries: { isIntersecting: boolean }[]) => void) {
          near = () => {
            seen([{ isIntersecting: true }]);
          };
        }
        observe(): void {
          // The test says what is near.
        }
        disconnect(): void {
          near = () => undefined;
        }
      }
      Object.assign(globalThis, { IntersectionObserver: Watching });
    });
    afterEach(() => {
      Reflect.deleteProperty(globalThis, 'IntersectionObserver');
    });

    test('are drawn further when their end comes near, and from the beginning for another search', async () => {
      serve({ viewIndicators: () => manyIndicators(50) });
      await openTab(PATH);
      await waitFor(async () => {
        expect(await rowCount()).toBe(20);
      });
      act(() => {
        near();
      });
      expect(await rowCount()).toBe(40);
      act(() => {
        near();
      });
      expect(await rowCount()).toBe(50);
      await userEvent.type(screen.getByRole('textbox', { name: 'Kennzahlen suchen' }), 'k');
      await waitFor(async () => {
        expect(await rowCount()).toBe(20);
      });
    });
  });
});
