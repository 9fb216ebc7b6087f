import type { CaseSummary } from '../../../../src/contracts/tracking/case';

export type AgendaReason = NonNullable<CaseSummary['agenda']>;

/** In the order in which a meeting goes through them. */
const AGENDA_REASONS: readonly AgendaReason[] = ['decision', 'overdue', 'red', 'new'];

export interface AgendaGroup {
  readonly reason: AgendaReason;
  readonly cases: readonly CaseSummary[];
}

/** What the meeting has to talk about, by reason; a reason without cases is left out. */
export const agendaGroups = (cases: readonly CaseSummary[]): AgendaGroup[] =>
  AGENDA_REASONS.map((reason) => ({ reason, cases: cases.filter(({ agenda }) => agenda === reason) })).filter(
    (group) => group.cases.length > 0,
  );
