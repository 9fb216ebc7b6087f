import { PERSONAS, type Persona, type PersonaSlug, personaBySlug } from '../personas';
import { displayNameOf, principalNameOf } from '../tenant/identity/token-issuer';

export interface PlaygroundPeople {
  readonly persona: PersonaSlug;
  /** The bot's app id. */
  readonly appId: string;
  readonly tenantId: string;
  /** The leadership's chat. */
  readonly chatId: string;
  /** Microsoft 365 group of the team. */
  readonly teamId: string;
  /** Conversation id of the team, which is that of its general channel. */
  readonly channelId: string;
}

/** The format allows five people beside the current user, no more and no fewer. */
const OTHERS = 5;

/**
 * What the Playground reads as `m365agentsplayground.yml`: JSON, which every YAML reader understands.
 * A user's `id` equals the `aadObjectId`, as it looks up `id` alone when a bot begins a conversation.
 */
export function playgroundConfig({
  persona,
  appId,
  tenantId,
  chatId,
  teamId,
  channelId,
}: PlaygroundPeople): string {
  // Team members first: the stranger, or in the stranger's place the reader, is the one who does not fit.
  const others = PERSONAS.filter(({ slug }) => slug !== persona)
    .sort((a, b) => Number(b.isTeamMember) - Number(a.isTeamMember))
    .slice(0, OTHERS);
  return JSON.stringify(
    {
      version: '0.1.1',
      tenantId,
      bot: { id: `28:${appId}`, name: 'Zugkraft' },
      currentUser: userOf(personaBySlug(persona)),
      users: others.map(userOf),
      personalChat: { id: personalChatId(persona) },
      groupChat: { id: chatId, name: 'Leitung Dezernat V' },
      team: {
        id: channelId,
        name: 'Dezernat V',
        aadGroupId: teamId,
        channels: [{ id: channelId.replace('@', '-steuerung@'), name: 'Steuerung' }],
      },
    },
    null,
    2,
  );
}

/** The same after each start, so that the bot's stored conversation stays valid. */
export const personalChatId = (persona: PersonaSlug): string => `a:personal-${persona}`;

function userOf(persona: Persona) {
  return {
    id: persona.id,
    name: displayNameOf(persona),
    userPrincipleName: principalNameOf(persona), // spelled so
    aadObjectId: persona.id,
    givenName: persona.givenName,
    surname: persona.surname,
    email: principalNameOf(persona),
  };
}
