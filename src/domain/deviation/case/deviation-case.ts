import type { Day } from '../../shared/day';
import type { Deviation } from '../deviation';
import type { CaseStep, Countermeasure, Decision, StepContent } from './case-step';
import { type Cause, type Level, LEVEL_OF_CAUSE } from './cause';
import type { Stage } from './stage';
import { isOverdue, stageDue } from './stage-due';

/** A deviation with all that was done about it. */
export interface DeviationCase {
  readonly deviation: Deviation;
  /** In order of their positions. */
  readonly steps: readonly CaseStep[];
  readonly stage: Stage;
  /** Who decides, as far as it is known. */
  readonly level: Level;
  readonly cause: Cause | null;
  /** What is proposed or agreed; null before. */
  readonly countermeasure: Countermeasure | null;
  /** Who carries it out. */
  readonly carriedOutBy: 'operating-unit' | 'department';
  /** The latest decision; null before. */
  readonly decision: Decision | null;
  /** How often it was reopened. */
  readonly reopened: number;
  /** Day by which the stage is to be over; null when nobody has to act. */
  readonly due: Day | null;
}

/** Deviations that nobody has to answer for: too much of a good thing, and reports that are missing. */
export const demandsAnswer = ({ status, rule, latest }: Deviation): boolean =>
  status === 'open' &&
  [rule, ...latest.rules].some((spoken) => spoken !== 'over-achievement' && spoken !== 'report-missing');

/** Whether its day has passed and somebody has to answer for that. Due today is not late. */
export const isCaseLate = (of: Pick<DeviationCase, 'deviation' | 'due'>, today: Day): boolean =>
  demandsAnswer(of.deviation) && isOverdue(of, today);

/**
 * What is to be done or decided on now. What was sent back, belongs to a turn before the reopening, or was overtaken by
 * leaving it as it is stays in the history and is nobody's task.
 */
export const standingMeasure = ({
  stage,
  countermeasure,
}: Pick<DeviationCase, 'stage' | 'countermeasure'>): Countermeasure | null =>
  OVERTAKEN.includes(stage) ? null : countermeasure;

const OVERTAKEN: readonly Stage[] = ['statement', 'cause', 'countermeasure', 'watched'];

/**
 * Where a case stands, told from its steps alone.
 *
 * @param lowest the level that decides at least: the department where the operating unit is the office's own head
 * @param steps of this deviation, in any order
 */
export function caseOf(deviation: Deviation, steps: readonly CaseStep[], lowest: Level): DeviationCase {
  const ordered = [...steps].sort((a, b) => a.position - b.position);
  const begun: Told = {
    stage: 'statement',
    level: lowest,
    cause: null,
    countermeasure: null,
    carriedOutBy: 'operating-unit',
    decision: null,
    reopened: 0,
  };
  const told = ordered.reduce((state, { content }) => afterStep(state, content), begun);
  const stage = deviation.status === 'open' ? told.stage : deviation.status;
  const acted = ordered.filter(({ content }) => content.type !== 'note').at(-1)?.at ?? '';
  const since = acted > deviation.openedAt ? acted : deviation.openedAt;
  return {
    ...told,
    deviation,
    steps: ordered,
    stage,
    due: stageDue({ stage, countermeasure: told.countermeasure, since }),
  };
}

type Told = Omit<DeviationCase, 'deviation' | 'steps' | 'due'>;

function afterStep(state: Told, content: StepContent): Told {
  switch (content.type) {
    case 'statement':
      return { ...state, stage: 'cause' };
    case 'cause':
      return {
        ...state,
        stage: 'countermeasure',
        cause: content.cause,
        // What was handed up stays there, whatever cause is named afterwards.
        level: higher(state.level, LEVEL_OF_CAUSE[content.cause]),
      };
    case 'countermeasure':
      return {
        ...state,
        stage: 'decision',
        countermeasure: content.countermeasure,
        carriedOutBy: 'operating-unit',
      };
    case 'decision':
      return { ...state, ...afterDecision(state, content.decision), decision: content.decision };
    case 'implementation':
      return { ...state, stage: 'effect-check' };
    case 'effect-check':
      return { ...state, stage: 'confirmation' };
    case 'closing':
      return { ...state, stage: 'closed' };
    case 'reopening':
      return { ...state, stage: 'statement', level: 'department', reopened: state.reopened + 1 };
    case 'worsening':
      return { ...state, stage: 'decision', level: 'department', reopened: state.reopened + 1 };
    case 'note':
      return state;
  }
}

function afterDecision(state: Told, decision: Decision): Partial<Told> {
  switch (decision.option) {
    case 'approve':
      return { stage: 'implementation' };
    case 'send-back':
      return { stage: 'countermeasure' };
    case 'refer':
      return { stage: 'decision', level: 'department' };
    case 'change-conditions':
      return { stage: 'implementation', countermeasure: decision.task, carriedOutBy: 'department' };
    case 'change-target':
    case 'accept':
      return { stage: 'watched' };
  }
}

const higher = (a: Level, b: Level): Level =>
  a === 'department' || b === 'department' ? 'department' : 'office';
