import { z } from 'zod';

const code = z.string().regex(/^\w{1,60}$/);
const count = z.int().min(0).max(1_000_000);
/** `/sites/name`; empty ends it. */
const sitePath = z.string().regex(/^(\/sites\/[\w-]{1,60})?$/);

/** A switch and what it takes. Zero switches a number off again. */
const SWITCHES = {
  pageSize: z.int().min(0).max(5000),
  deletesPerDeltaPage: z.int().min(1).max(5000),
  gone: count,
  timeoutAfterCommit: count,
  throttle: count,
  throttleInBatch: count,
  shortPages: z.boolean(),
  siteTimeZone: z.string().refine(isTimeZone, 'must be an IANA time zone such as Europe/Berlin'),
  deltaLagMs: z.int().min(0).max(86_400_000),
  latencyMs: z.int().min(0).max(60_000),
  resourceUnitsPerMinute: z.int().min(0).max(10_000_000),
  slowSite: z.strictObject({ path: sitePath, ms: z.int().min(0).max(60_000) }),
  unavailableSite: sitePath,
  asciiListNames: z.boolean(),
  looseValues: z.boolean(),
  refuseMultiChoice: z.boolean(),
  lateIndexStatus: z.literal([200, 400, 503]),
  noGrantCode: code,
  takenTitleStatus: z.literal([400, 409]),
  untypedValueCode: code,
  refuseUsers: z.boolean(),
  tooManyStepsStatus: z.literal([400, 413, 429]),
  channelMembers: z.enum(['answered', 'private-refused', 'app-not-added']),
} satisfies Record<keyof FaultSwitches, z.ZodType>;

export interface FaultSwitches {
  /** Most rows a page may have; 0 leaves Graph's own default. */
  pageSize: number;
  deletesPerDeltaPage: number;
  /** How many of the next delta calls with a token are answered 410. */
  gone: number;
  /** How many of the next writes are done but answered 504. */
  timeoutAfterCommit: number;
  throttle: number;
  throttleInBatch: number;
  /** Pages come shorter than asked; a query over the threshold is cut silently instead of refused. */
  shortPages: boolean;
  siteTimeZone: string;
  /** How long a change stays invisible to delta. */
  deltaLagMs: number;
  latencyMs: number;
  /** 0: counted, not enforced. */
  resourceUnitsPerMinute: number;
  /** Every request about that site takes that much longer; those about others do not. */
  slowSite: { readonly path: string; readonly ms: number };
  /** Every request about that site is answered 503. */
  unavailableSite: string;
  /** Letters beyond ASCII are left out of the address of a new list. */
  asciiListNames: boolean;
  /** Too long a text is cut and any choice taken, instead of 400. */
  looseValues: boolean;
  refuseMultiChoice: boolean;
  /** Answer to an index for a list past the threshold; 200 makes it. */
  lateIndexStatus: 200 | 400 | 503;
  /** Code beside the 403 for an app without a grant on the site. */
  noGrantCode: string;
  /** 400 comes as `invalidRequest`. */
  takenTitleStatus: 400 | 409;
  untypedValueCode: string;
  /** Users are 403 though the permission was consented. */
  refuseUsers: boolean;
  tooManyStepsStatus: 400 | 413 | 429;
  /** Whether the app may know who is in a private channel, and in channels it was not added to. */
  channelMembers: 'answered' | 'private-refused' | 'app-not-added';
}

/** Switches that name how often they still strike. */
type Countdown = 'gone' | 'timeoutAfterCommit' | 'throttle' | 'throttleInBatch';

export interface Faults {
  readonly switches: Readonly<FaultSwitches>;
  /** @returns null when done, otherwise what is wrong with the order */
  set(order: unknown): string | null;
  reset(): void;
  /** True, and counted down, when this fault strikes now. */
  strikes(fault: Countdown): boolean;
}

const NONE: Readonly<FaultSwitches> = {
  pageSize: 0,
  deletesPerDeltaPage: 7,
  gone: 0,
  timeoutAfterCommit: 0,
  throttle: 0,
  throttleInBatch: 0,
  shortPages: false,
  siteTimeZone: 'UTC',
  deltaLagMs: 0,
  latencyMs: 0,
  resourceUnitsPerMinute: 0,
  slowSite: { path: '', ms: 0 },
  unavailableSite: '',
  asciiListNames: false,
  looseValues: false,
  refuseMultiChoice: false,
  lateIndexStatus: 400,
  noGrantCode: 'accessDenied',
  takenTitleStatus: 409,
  untypedValueCode: 'invalidRequest',
  refuseUsers: false,
  tooManyStepsStatus: 400,
  channelMembers: 'answered',
};

export function makeFaults(): Faults {
  const switches: FaultSwitches = { ...NONE };
  const reset = () => void Object.assign(switches, NONE);
  return {
    switches,
    reset,
    set(order) {
      if (typeof order !== 'object' || order === null || Array.isArray(order))
        return 'Send one switch as a JSON object.';
      const [entry, ...others]: [string, unknown][] = Object.entries(order);
      if (entry === undefined || others.length > 0) return 'Send exactly one switch at a time.';
      const [name, value] = entry;
      if (name === 'reset') {
        if (value !== true) return "The switch 'reset' takes true.";
        reset();
        return null;
      }
      const schema = Object.entries(SWITCHES).find(([known]) => known === name)?.[1];
      if (schema === undefined) {
        return `Unknown switch '${name}'. Known: reset, ${Object.keys(SWITCHES).join(', ')}.`;
      }
      const parsed = schema.safeParse(value);
      if (!parsed.success) return `The switch '${name}' is wrong: ${z.prettifyError(parsed.error)}`;
      Object.assign(switches, { [name]: parsed.data });
      return null;
    },
    strikes(fault) {
      if (switches[fault] === 0) return false;
      switches[fault] -= 1;
      return true;
    },
  };
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).format(0) !== '';
  } catch {
    return false;
  }
}
