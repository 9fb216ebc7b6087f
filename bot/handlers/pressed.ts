import type { TurnContext } from 'botbuilder';
import type { Actor } from '../../src/application/policies/access';
import type { Language } from '../../src/domain/shared/language';
import type { ChatDeps } from '../bot-deps';
import type { Answer } from './answer';

/** A pressed button, whichever way the client posts it. */
export interface Pressed {
  readonly actor: Actor;
  /** Posted by the client: to be parsed. */
  readonly data: unknown;
  /** The card's own language, so that it does not change under one's hands. */
  readonly language: Language;
  /** In place the answer replaces the card; as a message the card stays where it is. */
  readonly place: 'in-place' | 'message';
  readonly context: TurnContext;
}

export type VerbHandler = (chat: ChatDeps, pressed: Pressed) => Promise<Answer>;
