import { type FollowCases, makeFollowCases } from './deviations/follow-cases';
import { makeReviewDeviations, type ReviewDeviations } from './deviations/review-deviations';
import type { Announce } from './ports/announce';
import type { AppInstaller } from './ports/sending';
import { inTurn } from './round/in-turn';
import type { Messenger } from './round/messenger';
import { makeRunRound, type RoundReport } from './round/run-round';
import { makeSendMessages } from './round/send-messages';
import { makeWorkJobs, type WorkJobs } from './round/work-jobs';
import { type CloseMonths, makeCloseMonths } from './steering/close-month';
import { makeUseCases, type UseCaseDeps, type UseCases } from './use-cases';

export interface ServiceDeps extends Omit<UseCaseDeps, 'announce' | 'sendMinutes' | 'reviewDeviations'> {
  readonly messenger: Messenger;
  readonly installer: AppInstaller;
  /** Months for which it is kept who was sent what. */
  readonly retentionMonths: number;
  /** Makes what asks for a round to start now. */
  readonly announceWith: (runRound: RunRoundInTurn) => Announce;
}

/** Does what is due now. Calls wait for each other. @param first is done in the same turn before */
export type RunRoundInTurn = (first?: () => Promise<void>) => Promise<RoundReport>;

/** All that one instance does: what people ask of it, and what the clock does. */
export interface Service {
  readonly useCases: UseCases;
  readonly runRound: RunRoundInTurn;
  readonly workJobs: WorkJobs;
  readonly reviewDeviations: ReviewDeviations;
  readonly followCases: FollowCases;
  readonly closeMonths: CloseMonths;
}

export function makeService(deps: ServiceDeps): Service {
  const { messenger } = deps;
  const parts = {
    workJobs: makeWorkJobs(deps, makeSendMessages(deps)),
    reviewDeviations: makeReviewDeviations(deps),
    followCases: makeFollowCases(deps),
    closeMonths: makeCloseMonths(deps),
  };
  const runRound = inTurn(makeRunRound({ ...deps, ...parts }));
  const useCases = makeUseCases({
    ...deps,
    ...parts,
    announce: deps.announceWith(runRound),
    sendMinutes: (...of) => messenger.sendMinutes(...of),
  });
  return { ...parts, runRound, useCases };
}
