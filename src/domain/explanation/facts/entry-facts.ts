/** What sentences about something wrong in an entry name, ready to be read; empty where there is none. */
export interface EntryFaultFacts {
  readonly unit: string;
  /** `52.374`, `8,6`: as the page writes such a figure. */
  readonly example: string;
  /** The figure typed, or the end that was passed. */
  readonly figure: string;
  /** What else was meant. */
  readonly meant: string;
  readonly than: string;
  readonly month: string;
}
