/** The six are life situations, never responsibilities of offices. */
export interface FieldOfAction {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly position: number;
}
