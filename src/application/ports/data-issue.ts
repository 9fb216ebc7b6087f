/** What is wrong with a field of a row. */
export type RowProblem =
  | 'missing'
  | 'wrong-type'
  | 'not-allowed'
  | 'too-long'
  /** It names no row of the list it refers to. */
  | 'unknown-key'
  /** The row lies in itself, by way of others. */
  | 'circular'
  /** No object id and no e-mail address. */
  | 'not-a-person'
  /** The directory knows nobody of this id or address. */
  | 'unknown-person'
  /** Whose address it is cannot be found out. */
  | 'unresolved-address';

/** A row, or a field of it, that cannot be used as it stands. */
export interface DataIssue {
  /** Title of the list as people see it in SharePoint. */
  readonly list: string;
  /** Empty for a list that lacks a row. */
  readonly itemId: string;
  /** Key and title of the row; empty where it has none. */
  readonly rowKey: string;
  readonly rowTitle: string;
  /** Name of the column in code, and as people see it. */
  readonly column: string;
  readonly columnTitle: string;
  readonly problem: RowProblem;
  /** `error`: something is missing from views, or nobody is asked. `warning`: it is only told in what is over. */
  readonly severity: 'error' | 'warning';
  /** What stands there, cut to a line; null for an empty field. */
  readonly found: string | null;
  /** How many rows say the same, this one included: rows of the record are told once. */
  readonly rows: number;
  /** What a reference should be one of; null for other data issues. */
  readonly expected: ExpectedKey | null;
}

export interface ExpectedKey {
  /** Titles of the lists whose keys are meant. */
  readonly lists: readonly string[];
  /** The closest key there, with the title of its row; null when none is close. */
  readonly meant: NamedKey | null;
  /** All there are, where they are few; else empty. */
  readonly keys: readonly NamedKey[];
}

export interface NamedKey {
  readonly key: string;
  readonly title: string;
}
