import type { CaseView } from './case-view';

/** Why somebody is asked now: it is their turn, the day comes near, or it has passed. */
export type Occasion = 'begins' | 'soon' | 'overdue';

/** What a case waits for from somebody, as they see it. */
export interface CaseTask {
  readonly occasion: Occasion;
  readonly view: CaseView;
}
