import type { Activity, TurnContext } from 'botbuilder';
import type { ChatDeps } from '../bot-deps';
import { welcomeCard } from '../cards/welcome-card';
import {
  conversationIdOf,
  isPersonal,
  parseReference,
  referenceFrom,
  referenceKeyOf,
  regionKey,
  welcomedKey,
} from '../sending/conversation-reference';
import { say, withCard } from './answer';

/** Keeps where to write to, from whatever arrives. A storage that is away must not keep anybody from an answer. */
export async function rememberConversation(chat: ChatDeps, { activity }: TurnContext): Promise<void> {
  if (isRemoval(activity)) return;
  const key = referenceKeyOf(activity);
  if (key === null) return;
  try {
    const before = parseReference(await chat.references.find(key));
    const reference = JSON.stringify(referenceFrom(activity, chat.tenantId, before));
    if (reference !== JSON.stringify(before)) await chat.references.put(key, reference);
  } catch (error) {
    chat.log.error('conversation-not-kept', error, { activityId: activity.id ?? null });
  }
}

/** The bot was installed or added. Teams tells it twice, by two kinds of activities, in any order. */
export async function welcome(chat: ChatDeps, context: TurnContext): Promise<void> {
  const { activity } = context;
  const conversationId = conversationIdOf(activity);
  if (!(await isFirstWelcome(chat, conversationId))) return;
  const place = isPersonal(activity) ? 'personal' : 'group';
  await say(context, withCard(welcomeCard(place, chat.languageOf(activity.locale))));
}

/** The bot was removed: nothing may be sent there any more, and after a new installation it greets again. */
export async function forgetConversation(chat: ChatDeps, { activity }: TurnContext): Promise<void> {
  const key = referenceKeyOf(activity);
  if (key !== null) await chat.references.remove(key);
  if (isPersonal(activity)) await chat.references.remove(regionKey(activity.from.aadObjectId ?? ''));
  await chat.references.remove(welcomedKey(conversationIdOf(activity)));
}

/** Upgrades also come as installationUpdate, and are no news to anybody. */
export function isArrival(activity: Activity): boolean {
  if (activity.type === 'installationUpdate') return activity.action === 'add';
  return activity.type === 'conversationUpdate' && isAmong(activity.membersAdded, activity);
}

export function isRemoval(activity: Activity): boolean {
  if (activity.type === 'installationUpdate') return activity.action === 'remove';
  return activity.type === 'conversationUpdate' && isAmong(activity.membersRemoved, activity);
}

const isAmong = (members: Activity['membersAdded'], { recipient }: Activity): boolean =>
  (members ?? []).some(({ id }) => id === recipient.id);

/** Conversations greeted right now; the two activities may arrive at the same moment. */
const greeting = new Map<string, Promise<boolean>>();

function isFirstWelcome(chat: ChatDeps, conversationId: string): Promise<boolean> {
  const running = greeting.get(conversationId);
  if (running !== undefined) return running.then(() => false);
  const first = noteWelcome(chat, conversationId).finally(() => greeting.delete(conversationId));
  greeting.set(conversationId, first);
  return first;
}

async function noteWelcome({ references }: ChatDeps, conversationId: string): Promise<boolean> {
  const key = welcomedKey(conversationId);
  if ((await references.find(key)) !== null) return false;
  await references.put(key, 'true');
  return true;
}
