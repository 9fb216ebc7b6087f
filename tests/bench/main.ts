import { buildRepeatedly } from './build-repeatedly';
import { judgeIndicators } from './judge-indicators';
import { openTab } from './open-tab';
import { readTogether } from './read-together';
import { roundFaults } from './faults/round-faults';
import { sendMessages } from './send-messages';
import { measureTenant } from './tenant-speed';

/** Every benchmark by name; `npm run bench -- judge` runs those whose name begins so. */
const BENCHMARKS: Readonly<Record<string, () => Promise<Figures> | Figures>> = {
  'build the tab 40 times, 20 of them beside two busy processes': buildRepeatedly,
  'judge 1,000 indicators': judgeIndicators,
  'faults: rounds of three processes with a SIGKILL or a fault at a random step, number and first run as arguments':
    roundFaults,
  'readers: 50 at once of 500 goals, 1,000 indicators and 36 months': readTogether,
  'send 5,000 messages from three instances': sendMessages,
  'tab with 500 goals, 1,000 indicators and 36 months, runs as second argument': openTab,
  'tenant with 50,000 rows in a list, milliseconds': measureTenant,
};

/** What was measured: milliseconds, or what the name says. */
export type Figures = Readonly<Record<string, number>>;

async function main(): Promise<void> {
  const wanted = process.argv[2] ?? '';
  for (const [name, run] of Object.entries(BENCHMARKS)) {
    if (!name.startsWith(wanted)) continue;
    const figures = await run();
    process.stdout.write(`${name}\n`);
    for (const [figure, value] of Object.entries(figures))
      process.stdout.write(`  ${figure}: ${value.toFixed(2)}\n`);
  }
}

void main();
