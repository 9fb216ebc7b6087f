import type { AcknowledgeDeviation } from '../src/application/deviations/acknowledge-deviation';
import type { TakeSteps } from '../src/application/deviations/take-steps';
import type { ViewCase } from '../src/application/deviations/view-case';
import type { ViewDeviations } from '../src/application/deviations/view-deviations';
import type { ViewDueReport } from '../src/application/reporting/due-report';
import type { ConversationReferences } from '../src/application/ports/conversation-references';
import type { Clock } from '../src/application/ports/clock';
import type { Log } from '../src/application/ports/log';
import type { SendLimit } from '../src/application/ports/sending';
import type { StandingOf } from '../src/application/ports/standing';
import type { Workspaces } from '../src/application/ports/workspaces';
import type { SetAbsence, ViewAbsence } from '../src/application/reporting/set-absence';
import type { SubmitMonthlyReport } from '../src/application/reporting/submit-monthly-report';
import type { Language } from '../src/domain/shared/language';
import type { Stopwatch } from './stopwatch';

export interface BotDeps {
  /** Client id of the bot. Empty only where `requireAuthentication` is false: without it nobody checks who calls. */
  readonly appId: string;
  readonly appPassword?: string;
  readonly appType: 'SingleTenant' | 'UserAssignedMsi';
  readonly tenantId: string;
  /**
   * Addresses of the channel's connector that the bot answers to, each with everything below it; one of the public
   * connector opens all its regions. Where no conversation told an address, they are tried one after the other.
   */
  readonly serviceUrls: readonly string[];
  readonly requireAuthentication: boolean;
  /** Identity endpoints of another cloud than the public one; all of them or none. */
  readonly endpoints?: ChannelEndpoints;
  readonly references: ConversationReferences;
  readonly useCases: BotUseCases;
  readonly links: BotLinks;
  /** What is sent unasked waits for it; answers do not, for somebody is waiting. */
  readonly sendLimit: SendLimit;
  readonly clock: Clock;
  /** What paces messages to one conversation; by default the machine's, for the clock may be moved. */
  readonly stopwatch?: Stopwatch;
  readonly log: Log;
  /** How a client's locale becomes a language; by default `languageOf`. */
  readonly languageOf?: (locale: string | undefined) => Language;
}

/** What handlers work with. */
export type ChatDeps = BotDeps & Required<Pick<BotDeps, 'languageOf'>>;

export interface BotUseCases {
  readonly viewDueReport: ViewDueReport;
  readonly submitMonthlyReport: SubmitMonthlyReport;
  readonly acknowledgeDeviation: AcknowledgeDeviation;
  readonly viewCase: ViewCase;
  readonly viewDeviations: ViewDeviations;
  readonly takeSteps: TakeSteps;
  readonly setAbsence: SetAbsence;
  readonly viewAbsence: ViewAbsence;
  readonly standingOf: StandingOf;
  readonly workspaces: Workspaces;
}

/** Addresses of the tab that a chat client can open. */
export interface BotLinks {
  toGoal(workspaceId: string, goalId: string): string;
  toReports(workspaceId: string): string;
  toMasterplan(workspaceId: string): string;
  toCase(workspaceId: string, deviationId: string): string;
  /** All deviations with the step each is at. */
  toDeviations(workspaceId: string): string;
}

/** Named as the SDK names them, so that its documentation applies. */
export interface ChannelEndpoints {
  readonly ToBotFromChannelOpenIdMetadataUrl: string;
  readonly ToBotFromChannelTokenIssuer: string;
  readonly ToBotFromEmulatorOpenIdMetadataUrl: string;
  readonly ToChannelFromBotLoginUrl: string;
  readonly ToChannelFromBotOAuthScope: string;
  readonly OAuthUrl: string;
  readonly CallerId: string;
}
