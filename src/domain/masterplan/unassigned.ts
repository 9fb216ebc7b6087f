import type { FieldOfAction } from './field-of-action';
import type { Goal } from './goal';
import type { Masterplan } from './masterplan';

/** Key of the field and of the goal under which stands what leads nowhere, so that nothing vanishes. */
export const UNASSIGNED = 'ohne-zuordnung';

/** Read among the names that people gave in the lists. */
const NAME = 'ohne Zuordnung';

/** After all that people put in order. */
const LAST = Number.MAX_SAFE_INTEGER;

const FIELD: FieldOfAction = { id: UNASSIGNED, name: NAME, description: '', position: LAST };

const GOAL: Goal = {
  id: UNASSIGNED,
  name: NAME,
  fieldId: UNASSIGNED,
  principleId: null,
  benefit: '',
  status: 'draft',
  decisionReference: null,
  ownerPostId: '',
  officeIds: [],
  targetGroups: [],
  areaIds: [],
  position: LAST,
};

/**
 * A plan in which every goal has a field, and every strategy, measure and indicator a goal: what names none that is
 * there stands under one of its own, which is only there while it is needed.
 */
export function withUnassigned(plan: Masterplan): Masterplan {
  const goalIds = new Set(plan.goals.map(({ id }) => id));
  const toGoal = assigner<{ readonly goalId: string }>(
    ({ goalId }) => goalIds.has(goalId),
    (part) => ({ ...part, goalId: UNASSIGNED }),
  );
  const strategies = toGoal(plan.strategies);
  const measures = toGoal(plan.measures);
  const indicators = toGoal(plan.indicators);
  const parts = [...strategies, ...measures, ...indicators];
  const needsGoal = !goalIds.has(UNASSIGNED) && parts.some(({ goalId }) => goalId === UNASSIGNED);

  const fieldIds = new Set(plan.fields.map(({ id }) => id));
  const toField = assigner<Goal>(
    ({ fieldId }) => fieldIds.has(fieldId),
    (goal) => ({ ...goal, fieldId: UNASSIGNED }),
  );
  const goals = toField(needsGoal ? [...plan.goals, GOAL] : plan.goals);
  const needsField = !fieldIds.has(UNASSIGNED) && goals.some(({ fieldId }) => fieldId === UNASSIGNED);
  const fields = needsField ? [...plan.fields, FIELD] : plan.fields;
  return { ...plan, fields, goals, strategies, measures, indicators };
}

/** What is assigned stays the same object: a copy of each would be made with every change of a list. */
const assigner =
  <T>(isAssigned: (part: T) => boolean, assign: <P extends T>(part: P) => P) =>
  <P extends T>(parts: readonly P[]): readonly P[] =>
    parts.map((part) => (isAssigned(part) ? part : assign(part)));
