import type { AdaptiveCard } from '../../../bot/cards/parts/card';
import { toMonth } from '../../../src/domain/shared/month';
import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import { filledIn } from '../../support/chat/card-reading';
import { type Chat, startChat } from '../../support/chat/chat-client';
import { readingEntry } from '../../support/examples/entries';
import { PEOPLE } from '../../support/examples/small-plan';
import { createWorld, WORKSPACE, type World } from '../../support/world';

export const CASE = { workspaceId: WORKSPACE.id, deviationId: 'wartezeit|2026-10' };
export const TAKE = 'take-case-step';

/** A card or a sentence: what stands in the chat after a button. */
export type Shown = AdaptiveCard | string;

/** A chat about one deviation that was just opened: twelve weeks where eight were planned. */
export interface CaseChat {
  readonly world: World;
  readonly chat: Chat;
  /** The case as somebody sees it when they open it. */
  open(objectId: string, language?: 'de' | 'en'): Promise<AdaptiveCard>;
  /** Fills in the form on a card and sends it. */
  send(objectId: string, card: AdaptiveCard, typed?: Readonly<Record<string, string>>): Promise<AdaptiveCard>;
  /** Opens the case, fills in the form and sends it. */
  step(objectId: string, typed: Readonly<Record<string, string>>): Promise<AdaptiveCard>;
  /** What was stored, in order. */
  steps(): Promise<readonly { type: string; side: string; postName: string }[]>;
  contents(): Promise<readonly unknown[]>;
  close(): Promise<void>;
}

export async function startCaseChat(plan?: Masterplan): Promise<CaseChat> {
  const world = createWorld(plan === undefined ? {} : { plan });
  const chat = await startChat(world);
  const reported = await world.useCases.submitMonthlyReport({ userId: PEOPLE.owner }, WORKSPACE.id, {
    month: toMonth('2026-10'),
    reason: '',
    readings: [readingEntry({ value: '12' })],
    statuses: [],
  });
  if (!reported.ok) throw new Error(reported.error.kind);
  const stored = async () =>
    [...(await world.records.caseSteps.all())]
      .map(({ value }) => value)
      .sort((a, b) => a.position - b.position);
  const open: CaseChat['open'] = async (objectId, language = 'de') =>
    asCard((await chat.as(objectId).press('open-case', { ...CASE, language })).value);
  const send: CaseChat['send'] = async (objectId, card, typed) =>
    asCard((await chat.as(objectId).press(TAKE, filledIn(card, TAKE, typed))).value);
  return {
    world,
    chat,
    open,
    send,
    step: async (objectId, typed) => send(objectId, await open(objectId), typed),
    steps: async () =>
      (await stored()).map(({ content, side, postName }) => ({ type: content.type, side, postName })),
    contents: async () => (await stored()).map(({ content }) => content),
    close: () => chat.close(),
  };
}

export function asCard(value: Shown): AdaptiveCard {
  if (typeof value === 'string') throw new Error(`No card but a sentence: ${value}`);
  return value;
}

/** What is typed into each form, as a client posts it. */
export const TYPED = {
  statement: {
    statement: 'Zwei Stellen sind seit August unbesetzt.',
    cause: 'framework-conditions',
    causeText: 'Mit voller Besetzung waren es 8 Wochen.',
  },
  officeStatement: {
    statement: 'Die Annahme ist doppelt geführt.',
    cause: 'process-design',
    causeText: 'Jeder Antrag liegt zweimal.',
  },
  countermeasure: {
    name: 'Zweite Annahmestelle',
    what: 'Am Ebertplatz',
    due: '2026-12-15',
    criterion: 'Wartezeit höchstens 9 Wochen',
    checkOn: '2027-02-01',
  },
} as const;
