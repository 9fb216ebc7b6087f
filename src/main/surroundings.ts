import type { Router } from 'express';
import type { BotDeps, BotLinks } from '../../bot/bot-deps';
import type { Clock } from '../application/ports/clock';
import type { Log } from '../application/ports/log';
import type { RunRoundInTurn } from '../application/service';

/** What differs between production and local mode, besides the settings. */
export interface Surroundings {
  readonly clock: Clock;
  readonly log: Log;
  /** Address to listen on. */
  readonly host: string;
  /** False only where nobody but this machine can reach the bot. */
  readonly requireBotAuthentication: boolean;
  readonly botEndpoints?: BotDeps['endpoints'];
  readonly botLanguageOf?: BotDeps['languageOf'];
  /** @param appId of the app in Teams, as it is known at the moment a link is written */
  readonly links: (appId: () => string) => BotLinks;
  readonly tabDirectory: string;
  /** Who may embed the tab besides Teams. */
  readonly extraFrameAncestors: readonly string[];
  readonly extraRoutes: (app: AppControls) => readonly { readonly path: string; readonly router: Router }[];
}

export interface AppControls {
  readonly runRound: RunRoundInTurn;
  /** Follows the lists to their newest state. */
  readonly sync: () => Promise<void>;
}
