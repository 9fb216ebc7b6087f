import { reportingDays, DEFAULT_REPORTING_RULES } from '../../src/domain/calendar/reporting-calendar';
import { addMonths, type Month, monthOfYear, monthsBetween, toMonth } from '../../src/domain/shared/month';
import { formatMonth, formatNumber, formatPercent } from '../../src/domain/shared/format';
import { ARBEITSLOSE_KOELN_2013_2014 } from '../../src/local/sample/arbeitslose-koeln';
import { openPlayground, type PlaygroundClient } from '../support/chat/playground-client';
import { textOf } from '../support/chat/playground-chat';
import { type RunningZugkraft, runZugkraft } from '../support/running/running-zugkraft';

const INDICATOR = 'arbeitslose-koeln-itnrw';
const VALUE = `reading:${INDICATOR}:value`;

/** The rules once more, by hand and without the product's own code: 50.700 falling to 47.000 in 24 months, times the season. */
const SEASON = [1.022, 1.027, 1.029, 1.028, 1.013, 1.002, 1.021, 1.015, 0.98, 0.964, 0.949, 0.948];
const MEAN = SEASON.reduce((sum, factor) => sum + factor, 0) / 12;

function planFor(month: Month): number {
  const passed = monthsBetween(toMonth('2012-12'), month);
  return (
    ((50_700 + (47_000 - 50_700) * Math.min(passed / 24, 1)) * Number(SEASON[monthOfYear(month) - 1])) / MEAN
  );
}

type Light = 'green' | 'amber' | 'red';
const lightFor = (month: Month, value: number): Light => {
  const over = (value - planFor(month)) / planFor(month);
  return over <= 0.05 ? 'green' : over <= 0.1 ? 'amber' : 'red';
};
const WORD: Record<Light, string> = { green: 'Grün', amber: 'Gelb', red: 'Rot' };

let zugkraft: RunningZugkraft;
let chat: PlaygroundClient;

beforeAll(async () => {
  zugkraft = await runZugkraft();
  chat = await openPlayground(zugkraft.playgroundUrl);
  await chat.install();
}, 180_000);

afterAll(async () => {
  await chat.close();
  await zugkraft.close();
});

test('the real series of unemployed persons in Cologne, typed into the card month by month, gives the rows, lights and alerts of the rules', async () => {
  const alerts: { month: Month; light: Light; over: number }[] = [];
  let amberBefore = false;
  for (const { month, value } of ARBEITSLOSE_KOELN_2013_2014) {
    const day = reportingDays(month, DEFAULT_REPORTING_RULES).card;
    const round = await zugkraft.clockTo(`${day}T09:00:00+01:00`);
    expect(round.done.filter(({ job }) => job.type === 'monthly-card')).toMatchObject([
      { job: { month }, outcome: 'done' },
    ]);

    const card = await chat.personal.waitForCard((shown) => {
      const text = textOf(shown);
      return (
        text.includes(`Istwert ${formatMonth(month, 'de')}`) &&
        JSON.stringify(shown).includes('submit-monthly-report')
      );
    });
    const answer = await chat.personal.execute(card, {
      action: 'submit-monthly-report',
      inputs: { [VALUE]: formatNumber(value, 0, 'de'), [`reading:${INDICATOR}:state`]: 'final' },
    });
    expect(answer.status).toBe(200);
    const light = lightFor(month, value);
    const receipt = textOf(answer.value as never);
    expect(receipt).toContain(formatNumber(value, 0, 'de'));
    expect(receipt).toContain(WORD[light]);

    const over = (value - planFor(month)) / planFor(month);
    const last = alerts.at(-1);
    const opens = last === undefined && (light === 'red' || (light === 'amber' && amberBefore));
    const worsens =
      last !== undefined && light === 'red' && (last.light !== 'red' || over - last.over >= 0.1);
    if (opens || worsens) {
      alerts.push({ month, light, over });
      const alert = await chat.group.waitForCard((shown) => textOf(shown).includes(formatMonth(month, 'de')));
      const words = textOf(alert.card);
      expect(words).toContain(formatNumber(value, 0, 'de'));
      expect(words).toContain(formatNumber(planFor(month), 0, 'de'));
      expect(words).toContain(formatPercent(over, 'de'));
    }
    amberBefore = light !== 'green';
  }

  const rows = (await (await zugkraft.list('Istwerte')).items()).map(({ fields }) => fields);
  const stored = rows
    .filter((fields) => fields['IndicatorId'] === INDICATOR && String(fields['Month']) >= '2013-01')
    .map((fields) => ({ month: fields['Month'], value: fields['Value'], state: fields['State'] }))
    .sort((a, b) => String(a.month).localeCompare(String(b.month)));
  expect(stored).toEqual(
    ARBEITSLOSE_KOELN_2013_2014.map(({ month, value }) => ({ month, value, state: 'endgültig' })),
  );

  expect(alerts.map(({ month }) => month)).toEqual(['2013-09', '2013-11']);
  const alertCards = chat.group
    .messages()
    .filter(({ cards }) =>
      cards.some(
        ({ fallbackText }) =>
          String(fallbackText).includes('IT.NRW') &&
          /Abweichung (vom Plan|hat sich)/.test(String(fallbackText)),
      ),
    );
  expect(alertCards).toHaveLength(alerts.length);

  const view = await zugkraft.api(
    'reader',
    `/workspaces/dezernat-v/masterplan?month=${addMonths(toMonth('2013-12'), 0)}`,
  );
  expect(view.status).toBe(200);
  const deviations = (await (await zugkraft.list('Abweichungen')).items()).filter(
    ({ fields }) => fields['IndicatorId'] === INDICATOR,
  );
  expect(deviations).toHaveLength(1);
  expect(deviations[0]?.fields).toMatchObject({
    OpenedFor: '2013-09',
    AlertedMonth: '2013-11',
    LatestMonth: '2014-06',
  });
  expect(deviations[0]?.fields['PendingAlert']).toBeUndefined();
}, 300_000);
