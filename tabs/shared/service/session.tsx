import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Language } from '../../../src/domain/shared/language';
import type { Text } from '../../text/de/text';
import { type Call, makeCall, type TokenSource } from './api';

/** Who looks, in which language: known once Teams has told us. */
export interface Session {
  /** Entra object id; keeps drafts of several people on one machine apart. Never used as proof of identity. */
  readonly userId: string;
  readonly language: Language;
  /** Everything the tab says, in that language. */
  readonly text: Text;
  readonly token: TokenSource;
  /** The channel in which the tab stands; null in the personal app and in chats. */
  readonly channelId: string | null;
}

export interface SessionTools {
  readonly userId: string;
  readonly language: Language;
  readonly text: Text;
  readonly call: Call;
  readonly channelId: string | null;
}

const Context = createContext<SessionTools | null>(null);

export function SessionProvider({
  session,
  children,
}: {
  readonly session: Session;
  readonly children: ReactNode;
}) {
  const { userId, language, text, token, channelId } = session;
  const tools = useMemo(
    () => ({ userId, language, text, channelId, call: makeCall(token, channelId) }),
    [userId, language, text, token, channelId],
  );
  return <Context value={tools}>{children}</Context>;
}

/** @throws outside `SessionProvider`: a mistake in the composition of the app */
export function useSession(): SessionTools {
  const tools = use(Context);
  if (tools === null) throw new Error('useSession needs a SessionProvider around it');
  return tools;
}
