import { throttled } from './graph-error';
import type { FaultSwitches } from './faults';

export interface Counters {
  /** HTTP calls to Graph; a batch is one. */
  readonly requests: number;
  /** As SharePoint charges them; a batch costs what its items cost. */
  readonly resourceUnits: number;
  readonly batchItems: number;
  /** Operations by kind, those inside batches too. */
  readonly byKind: Readonly<Record<string, number>>;
}

export interface Meter {
  counters(): Counters;
  reset(): void;
  /** Begins a new budget minute now, as a budget that was just set must not be spent already. */
  startMinute(): void;
  countRequest(): void;
  countBatchItems(items: number): void;
  /** Counts an operation, throttled or not. @throws GraphError 429 once the minute's budget is spent */
  charge(kind: string, units: number): void;
  /** RateLimit-* headers, sent from 80 % of the budget on. */
  rateLimitHeaders(): Record<string, string>;
}

const MINUTE_MS = 60_000;
const WARN_SHARE = 0.8;

export function makeMeter(switches: Readonly<FaultSwitches>): Meter {
  let [requests, resourceUnits, batchItems] = [0, 0, 0];
  let byKind = new Map<string, number>();
  let [windowStart, windowUnits] = [0, 0];

  const secondsLeft = () => Math.max(1, Math.ceil((windowStart + MINUTE_MS - Date.now()) / 1000));
  return {
    counters: () => ({ requests, resourceUnits, batchItems, byKind: Object.fromEntries(byKind) }),
    reset() {
      [requests, resourceUnits, batchItems, windowStart, windowUnits] = [0, 0, 0, 0, 0];
      byKind = new Map();
    },
    startMinute: () => void ([windowStart, windowUnits] = [Date.now(), 0]),
    countRequest: () => void (requests += 1),
    countBatchItems: (items) => void (batchItems += items),
    charge(kind, units) {
      byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
      resourceUnits += units;
      if (Date.now() >= windowStart + MINUTE_MS) [windowStart, windowUnits] = [Date.now(), 0];
      windowUnits += units;
      const budget = switches.resourceUnitsPerMinute;
      if (budget > 0 && units > 0 && windowUnits > budget) throw throttled(secondsLeft());
    },
    rateLimitHeaders() {
      const budget = switches.resourceUnitsPerMinute;
      if (budget === 0 || windowUnits < budget * WARN_SHARE) return {};
      return {
        'RateLimit-Limit': String(budget),
        'RateLimit-Remaining': String(Math.max(0, budget - windowUnits)),
        'RateLimit-Reset': String(secondsLeft()),
      };
    },
  };
}
