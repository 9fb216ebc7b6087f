import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { GoalView } from '../../../src/contracts/tracking/goal';
import { goalView } from '../support/examples';
import { serve } from '../support/service';
import { accessibilityFaults, closeTab, openTab } from '../support/tab';

afterEach(closeTab);

const PATH = '/goal/g1?workspace=dezernat-v';

/** The example's indicators as such that are no key ones. */
function withoutKey(): GoalView {
  const view = goalView();
  return {
    ...view,
    indicators: view.indicators.map((one) => ({ ...one, indicator: { ...one.indicator, isKey: false } })),
  };
}
const card = () => within(screen.getByRole('article', { name: 'Arbeitslose' }));
const charts = () => card().queryAllByRole('slider');
const opened = () => screen.findByRole('heading', { level: 1 });
const say = (event: string): void => {
  act(() => {
    window.dispatchEvent(new Event(event));
  });
};

describe('the charts of a goal', () => {
  test('are drawn at once for a key indicator', async () => {
    serve({ viewGoal: () => goalView() });
    await openTab(PATH);
    await opened();
    expect(charts()).not.toHaveLength(0);
    expect(card().queryByText(/^Verlauf und Prozess zeigen/)).toBeNull();
  });

  test('wait for somebody who asks where an indicator is no key one', async () => {
    serve({ viewGoal: withoutKey });
    await openTab(PATH);
    await opened();
    expect(charts()).toHaveLength(0);
    await userEvent.click(card().getByText(/^Verlauf und Prozess zeigen/));
    expect(charts()).not.toHaveLength(0);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('are open for whoever comes by a link to the indicator', async () => {
    const view = withoutKey();
    serve({ viewGoal: () => view });
    await openTab(`${PATH}#indicator-${view.indicators[0]?.indicator.id ?? ''}`);
    await opened();
    expect(charts()).not.toHaveLength(0);
  });

  test('open as soon as a link on the page leads to the indicator', async () => {
    const view = withoutKey();
    serve({ viewGoal: () => view });
    await openTab(PATH);
    await opened();
    history.replaceState(null, '', `#indicator-${view.indicators[0]?.indicator.id ?? ''}`);
    say('hashchange');
    expect(charts()).not.toHaveLength(0);
  });

  test('are all on paper, and folded again afterwards', async () => {
    serve({ viewGoal: withoutKey });
    await openTab(PATH);
    await opened();
    say('beforeprint');
    expect(charts()).not.toHaveLength(0);
    say('afterprint');
    expect(charts()).toHaveLength(0);
  });
});
