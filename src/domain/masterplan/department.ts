import type { ReportingRules } from '../calendar/reporting-calendar';

/** The department of one workspace: its vision and the rules it steers by. */
export interface Department {
  readonly name: string;
  /** Text on which every goal builds. */
  readonly vision: string;
  readonly councilTerm: CouncilTerm;
  readonly reporting: ReportingRules;
  /** Day of the week on which the leadership gets its digest: 1 Monday to 7 Sunday. */
  readonly digestWeekday: number;
  /** Where people report barriers and ask for help; null where none is set. */
  readonly contactEmail: string | null;
}

/** Its midpoint triggers the report on results. Days as `2025-11-01`. */
export interface CouncilTerm {
  readonly start: string;
  readonly end: string;
}

/** A guiding principle that goals refer to. */
export interface Principle {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly position: number;
}
