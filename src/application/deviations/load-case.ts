import type { CaseStep } from '../../domain/deviation/case/case-step';
import { caseOf, type DeviationCase } from '../../domain/deviation/case/deviation-case';
import type { Deviation } from '../../domain/deviation/deviation';
import type { Masterplan } from '../../domain/masterplan/masterplan';
import { groupBy } from '../../domain/shared/group-by';
import type { Readable, Stored, Version } from '../ports/repository';
import { type CaseSubject, caseSubject } from './case-subject';
import { lowestLevel } from './who-decides';

/** As they may be told, or as they are for whoever writes. */
export interface CaseRecords {
  readonly deviations: Readable<Deviation>;
  readonly caseSteps: Readable<CaseStep>;
}

/** A case with what it is about. */
export interface LoadedCase {
  readonly of: DeviationCase;
  readonly subject: CaseSubject;
}

/** A case as it stands on record. */
export interface StoredCase extends LoadedCase {
  /** Of the deviation's row. */
  readonly version: Version;
}

/** @returns null when there is no such deviation, or what it is about has left the plan */
export async function loadCase(
  records: CaseRecords,
  plan: Masterplan,
  deviationId: string,
): Promise<StoredCase | null> {
  const stored = await records.deviations.find(deviationId);
  if (stored === null) return null;
  const steps = (await records.caseSteps.all()).map(({ value }) => value);
  return joined(
    plan,
    stored,
    steps.filter((step) => step.deviationId === deviationId),
  );
}

/** Every case whose subject is still part of the plan. */
export async function loadCases(records: CaseRecords, plan: Masterplan): Promise<StoredCase[]> {
  const [deviations, steps] = await Promise.all([records.deviations.all(), records.caseSteps.all()]);
  const stepsOf = groupBy(
    steps.map(({ value }) => value),
    ({ deviationId }) => deviationId,
  );
  return deviations.flatMap((stored) => joined(plan, stored, stepsOf.get(stored.value.id) ?? []) ?? []);
}

function joined(
  plan: Masterplan,
  { value: deviation, version }: Stored<Deviation>,
  steps: Parameters<typeof caseOf>[1],
): StoredCase | null {
  const subject = caseSubject(plan, deviation);
  if (subject === null) return null;
  return { of: caseOf(deviation, steps, lowestLevel(plan, subject)), version, subject };
}
