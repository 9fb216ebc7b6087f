import { setTimeout as pause } from 'node:timers/promises';
import { openPlayground } from '../support/chat/playground-client';
import { textOf } from '../support/chat/playground-chat';
import { type RunningZugkraft, runZugkraft, until } from '../support/running/running-zugkraft';

const W = '/workspaces/dezernat-v';

/** Figures so far off that each opens a deviation, and the moment of the crash in milliseconds after sending them. */
const CRASHES = [
  { indicatorId: 'arbeitslose-koeln', value: '90.000', after: 5 },
  { indicatorId: 'beratungen-uebergang', value: '1', after: 40 },
  { indicatorId: 'vermittlungen-sozialer-arbeitsmarkt', value: '551', after: 120 },
  { indicatorId: 'auslastung-beschaeftigungsplaetze', value: '1', after: 300 },
];

let zugkraft: RunningZugkraft;

beforeAll(async () => {
  zugkraft = await runZugkraft();
  await zugkraft.clockTo('2026-12-01T08:00:00+01:00');
}, 180_000);

afterAll(() => zugkraft.close());

const rowOf = async (list: string, indicatorId: string, month: [column: string, value: string]) =>
  (await (await zugkraft.list(list)).items()).filter(
    ({ fields }) => fields['IndicatorId'] === indicatorId && fields[month[0]] === month[1],
  );

test.each(CRASHES)(
  'SIGKILL $after ms after the report of $indicatorId loses no acknowledged value and forgets no alert',
  async ({ indicatorId, value, after }) => {
    const before = await openPlayground(zugkraft.playgroundUrl);
    await before.install();
    // As far off as they are, they would be asked back first.
    const confirmed = Number(value.replace('.', ''));
    const report = { month: '2026-11', readings: [{ indicatorId, value, confirmed }] };
    const sending = zugkraft.api('goal-owner', `${W}/reports`, report).catch(() => null);
    await pause(after);
    await zugkraft.kill();
    const acknowledged = (await sending)?.status === 200;
    const seenBefore = alertsIn(before.group.messages(), indicatorId);
    await before.close();

    await zugkraft.start();
    const later = await openPlayground(zugkraft.playgroundUrl);
    if (acknowledged) expect(await rowOf('Istwerte', indicatorId, ['Month', '2026-11'])).toHaveLength(1);
    // Whoever got no answer sends it again, which must change nothing if it had been stored.
    const again = await zugkraft.api('goal-owner', `${W}/reports`, report);
    expect(again).toMatchObject({ status: 200 });
    if (acknowledged)
      expect(again.body).toMatchObject({ outcomes: [{ itemId: indicatorId, outcome: 'unchanged' }] });
    expect(await rowOf('Istwerte', indicatorId, ['Month', '2026-11'])).toHaveLength(1);

    await until('the alert is noted', async () => {
      const [row, ...more] = await rowOf('Abweichungen', indicatorId, ['AlertedMonth', '2026-11']);
      expect(more).toEqual([]);
      return row !== undefined && row.fields['PendingAlert'] === undefined;
    });
    const sent = seenBefore + alertsIn(later.group.messages(), indicatorId);
    await later.close();
    expect(sent).toBeGreaterThanOrEqual(1);
    expect(sent).toBeLessThanOrEqual(2);
  },
  180_000,
);

const NAMES: Record<string, string> = {
  'arbeitslose-koeln': 'Arbeitslose in Köln',
  'beratungen-uebergang': 'Beratungen',
  'vermittlungen-sozialer-arbeitsmarkt': 'Vermittlungen in den Sozialen Arbeitsmarkt',
  'auslastung-beschaeftigungsplaetze': 'Auslastung',
};

const alertsIn = (
  messages: readonly { cards: readonly Readonly<Record<string, unknown>>[] }[],
  indicatorId: string,
): number =>
  messages.filter(({ cards }) =>
    cards.some(
      (card) => textOf(card).includes('Zur Kenntnis') && textOf(card).includes(String(NAMES[indicatorId])),
    ),
  ).length;
