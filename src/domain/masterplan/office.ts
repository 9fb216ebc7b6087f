/** An organisational unit of the department (Amt, Dienststelle). */
export interface Office {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  /** Post that heads the office. */
  readonly headPostId: string;
}
