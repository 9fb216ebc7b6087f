import type { TakeStepsError, WrittenStep } from '../../../src/application/deviations/take-steps';
import type { CaseView } from '../../../src/application/deviations/case-view';
import type { Records } from '../../../src/application/ports/records';
import { save } from '../../../src/application/ports/repository';
import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import type { Result } from '../../../src/domain/shared/result';
import { type Month, toMonth } from '../../../src/domain/shared/month';
import { readingKey } from '../../../src/domain/tracking/reading';
import { indicator, reading } from '../../support/examples/examples';
import { createInMemoryRecords } from '../../support/in-memory-records';
import { createService, type Service } from '../../support/service';
import { PEOPLE, SMALL_PLAN } from '../../support/examples/small-plan';
import { WORKSPACE } from '../../support/world';

/** Everybody who may have to do with a case, and some who may not. */
export const PEOPLE_OF_CASES = {
  ...PEOPLE,
  headOfOtherOffice: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000108',
  support: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000109',
  member: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000110',
} as const;

/** The small plan with a second office, steering support, and an indicator that the head of the office answers for. */
export const CASE_PLAN: Masterplan = {
  ...SMALL_PLAN,
  offices: [
    ...SMALL_PLAN.offices,
    { id: 'amt-50', name: 'Amt für Soziales', shortName: '50', headPostId: 'leitung-50' },
  ],
  posts: [
    ...SMALL_PLAN.posts,
    {
      id: 'leitung-50',
      name: 'Amtsleitung 50',
      officeId: 'amt-50',
      holder: PEOPLE_OF_CASES.headOfOtherOffice,
      deputy: null,
    },
  ],
  roles: [
    ...SMALL_PLAN.roles,
    { id: 'rolle-3', userId: PEOPLE_OF_CASES.headOfOtherOffice, role: 'head-of-office', officeId: 'amt-50' },
    { id: 'rolle-4', userId: PEOPLE_OF_CASES.support, role: 'steering-support', officeId: null },
  ],
  indicators: [
    ...SMALL_PLAN.indicators,
    indicator({
      id: 'personal',
      goalId: 'wohnungen',
      name: 'Besetzte Stellen',
      ownerPostId: 'leitung-56',
    }),
  ],
};

export type Person = keyof typeof PEOPLE_OF_CASES;

export interface CaseWorld {
  readonly records: Records;
  readonly service: Service;
  /** Puts a figure into the list, past the app. */
  put(indicatorId: string, month: string, value: number): Promise<void>;
  /** Opens the case of the waiting time in October 2026, which is red. */
  open(): Promise<string>;
  /** As somebody who has just looked at the case. */
  take(who: Person, ...steps: readonly WrittenStep[]): Promise<Result<CaseView, TakeStepsError>>;
  takeIn(
    deviationId: string,
    who: Person,
    ...steps: readonly WrittenStep[]
  ): Promise<Result<CaseView, TakeStepsError>>;
}

export const CASE_ID = 'wartezeit|2026-10';

export function createCaseWorld({
  plan = CASE_PLAN,
  now = '2026-11-05T09:00:00.000Z',
  records = createInMemoryRecords(plan),
}: { plan?: Masterplan; now?: string; records?: Records } = {}): CaseWorld {
  const service = createService({ now, workspaces: [{ workspace: WORKSPACE, records }] });
  const world: CaseWorld = {
    records,
    service,
    async put(indicatorId, month, value) {
      const of: Month = toMonth(month);
      const stored = await records.readings.find(readingKey(indicatorId, of));
      const row = reading({ indicatorId, month: of, value });
      const saved = await save(records.readings, { value: row, basedOn: stored?.version ?? null });
      if (!saved.ok) throw new Error('The figure was not kept');
    },
    async open() {
      await world.put('wartezeit', '2026-10', 12);
      await service.reviewDeviations(WORKSPACE.id, 'all');
      return CASE_ID;
    },
    take: (who, ...steps) => world.takeIn(CASE_ID, who, ...steps),
    async takeIn(deviationId, who, ...steps) {
      const basedOn = (await records.caseSteps.all()).filter(
        ({ value }) => value.deviationId === deviationId,
      ).length;
      return service.useCases.takeSteps({ userId: PEOPLE_OF_CASES[who] }, WORKSPACE.id, {
        deviationId,
        basedOn,
        steps,
      });
    },
  };
  return world;
}
