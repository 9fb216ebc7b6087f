export const GOAL_STATUSES = ['draft', 'agreed', 'decided'] as const;

/** `decided` only with a council decision. */
export type GoalStatus = (typeof GOAL_STATUSES)[number];

export interface Goal {
  readonly id: string;
  readonly name: string;
  readonly fieldId: string;
  readonly principleId: string | null;
  /** What it does for the people of the city. */
  readonly benefit: string;
  readonly status: GoalStatus;
  /** Reference of the council's decision; required for `decided`. */
  readonly decisionReference: string | null;
  /** Post that owns the goal. */
  readonly ownerPostId: string;
  readonly officeIds: readonly string[];
  readonly targetGroups: readonly string[];
  /** Areas it is for; empty for the whole city. */
  readonly areaIds: readonly string[];
  readonly position: number;
}

export interface Strategy {
  readonly id: string;
  readonly goalId: string;
  readonly name: string;
  readonly position: number;
}
