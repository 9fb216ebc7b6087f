import type { Side } from '../../domain/deviation/case/case-step';
import type { Cause, Level } from '../../domain/deviation/case/cause';
import { demandsAnswer, isCaseLate, standingMeasure } from '../../domain/deviation/case/deviation-case';
import type { Stage } from '../../domain/deviation/case/stage';
import { waitsFor } from '../../domain/deviation/case/next-step';
import type { Deviation } from '../../domain/deviation/deviation';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import { isHeldBy } from '../../domain/masterplan/post';
import type { Day } from '../../domain/shared/day';
import type { Instant } from '../../domain/shared/instant';
import type { Indicator } from '../../domain/tracking/indicator';
import type { Access } from '../policies/access';
import { isAwaited } from '../policies/case-rights';
import type { LoadedCase } from './load-case';
import { type Deciding, whoDecides } from './who-decides';

/** A case in one line. */
export interface CaseSummary {
  readonly id: string;
  readonly deviation: Deviation;
  readonly subjectName: string;
  /** Null for milestones. */
  readonly indicator: Pick<
    Indicator,
    'id' | 'unit' | 'decimals' | 'kind' | 'direction' | 'tolerance' | 'trajectory'
  > | null;
  readonly goalId: string;
  readonly goalName: string;
  readonly fieldId: string;
  readonly fieldName: string;
  readonly officeId: string | null;
  readonly officeName: string;
  readonly ownerPostName: string;
  /** Whether anybody has to answer for it. */
  readonly demanded: boolean;
  readonly stage: Stage;
  readonly level: Level;
  readonly cause: Cause | null;
  /** What is proposed or agreed to be done; null before. */
  readonly countermeasureName: string | null;
  readonly reopened: number;
  readonly due: Day | null;
  readonly overdue: boolean;
  readonly waitsFor: Exclude<Side, 'support' | 'system'> | null;
  /** The function it waits for; empty when for nobody. */
  readonly waitsForName: string;
  /** Who of the post that decides; null while it waits for no decision. `nobody`: none who has no hand in it. */
  readonly decidedBy: Deciding['by'] | null;
  readonly waitsForMe: boolean;
  /** Why the review meeting has to talk about it; null when it need not. */
  readonly agenda: 'decision' | 'overdue' | 'red' | 'new' | null;
  /** When something last happened about it. */
  readonly changedAt: Instant;
}

export function caseSummary(
  { of, subject }: LoadedCase,
  { plan, access, today }: { readonly plan: Masterplan; readonly access: Access; readonly today: Day },
): CaseSummary {
  const { deviation } = of;
  const demanded = demandsAnswer(deviation);
  const waiting = demanded ? waitsFor(of) : null;
  const decidedBy =
    waiting === 'office' || waiting === 'department' ? whoDecides(plan, subject, waiting).by : null;
  return {
    id: deviation.id,
    deviation,
    subjectName: subject.name,
    indicator: subject.indicator,
    goalId: subject.goal.id,
    goalName: subject.goal.name,
    fieldId: subject.goal.fieldId,
    fieldName: plan.fields.find(({ id }) => id === subject.goal.fieldId)?.name ?? '',
    officeId: subject.office?.id ?? null,
    officeName: subject.office?.name ?? '',
    ownerPostName: subject.ownerPost?.name ?? '',
    demanded,
    stage: of.stage,
    level: of.level,
    cause: of.cause,
    countermeasureName: standingMeasure(of)?.name ?? null,
    reopened: of.reopened,
    due: demanded ? of.due : null,
    overdue: isCaseLate(of, today),
    waitsFor: waiting,
    waitsForName: decidedBy === 'nobody' ? '' : waitsForName(waiting, { of, subject }, plan),
    decidedBy,
    waitsForMe: demanded && isDueYet(of, today) && isAwaited(access, of, subject),
    agenda: demanded ? agendaReason({ of, subject }, today) : null,
    changedAt: lastChange({ of, subject }),
  };
}

/** An effect is not checked before the day that was set for it. */
const isDueYet = ({ stage, countermeasure }: LoadedCase['of'], today: Day): boolean =>
  stage !== 'effect-check' || (countermeasure?.checkOn ?? today) <= today;

/** Days for which a deviation is new: once in each monthly meeting. */
const NEW_FOR = 31;

function agendaReason({ of }: LoadedCase, today: Day): CaseSummary['agenda'] {
  if (of.stage === 'decision' || of.stage === 'confirmation') return 'decision';
  if (isCaseLate(of, today)) return 'overdue';
  if (of.deviation.latest.light === 'red' && of.stage !== 'watched') return 'red';
  const age = Date.parse(today) - Date.parse(of.deviation.openedAt);
  return age <= NEW_FOR * 86_400_000 ? 'new' : null;
}

function waitsForName(waiting: CaseSummary['waitsFor'], { subject }: LoadedCase, plan: Masterplan): string {
  switch (waiting) {
    case null:
      return '';
    case 'operating-unit':
      return subject.ownerPost?.name ?? subject.office?.name ?? '';
    case 'office':
      return (
        plan.posts.find(({ id }) => id === subject.office?.headPostId)?.name ?? subject.office?.name ?? ''
      );
    case 'department':
      return departmentHead(plan) ?? plan.department.name;
  }
}

/** The post of whoever heads the department, where they hold one. */
const departmentHead = ({ roles, posts }: Masterplan): string | null =>
  roles
    .filter(({ role }) => role === 'head-of-department')
    .flatMap(({ userId }) => posts.find((post) => isHeldBy(post, userId)) ?? [])
    .at(0)?.name ?? null;

/** When something last happened about a case: what a card that shows it has to be newer than. */
export const lastChange = ({ of }: LoadedCase): Instant =>
  [
    of.deviation.openedAt,
    of.deviation.acknowledgement?.at ?? '',
    of.deviation.closure?.at ?? '',
    of.steps.at(-1)?.at ?? '',
  ].reduce((latest, at) => (at > latest ? at : latest));
