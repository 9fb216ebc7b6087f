import { useCallback, useState } from 'react';
import { keep, loadKept } from '../../../shared/service/kept';
import { useSession } from '../../../shared/service/session';
import { type Begun, KeptMeeting, NO_MEETING, withDiscussed, withShown } from './kept-meeting';

export interface Meeting extends KeptMeeting {
  readonly setPresent: (present: readonly string[]) => void;
  readonly setLetters: (letters: boolean) => void;
  readonly takeOut: (id: string, out: boolean) => void;
  /** @param at instant of the service's clock */
  readonly begin: (at: string, agenda: readonly string[]) => void;
  readonly show: (id: string) => void;
  readonly setDiscussed: (id: string, discussed: boolean) => void;
  readonly setPosted: () => void;
  /** Forgets the meeting; what was noted in it stays with the cases. */
  readonly end: () => void;
}

/** The meeting outlives reloading, since Teams unloads a tab without asking. It stays in this browser session only. */
export function useMeeting(workspaceId: string): Meeting {
  const { userId } = useSession();
  const key = `zugkraft meeting ${userId} ${workspaceId}`;
  const [kept, setKept] = useState(() => loadKept(key, KeptMeeting) ?? NO_MEETING);
  const update = useCallback(
    (change: (before: KeptMeeting) => KeptMeeting) => {
      setKept((before) => {
        const after = change(before);
        if (after !== before) keep(key, after);
        return after;
      });
    },
    [key],
  );
  const show = useCallback(
    (id: string) => {
      update(whileBegun((begun) => withShown(begun, id)));
    },
    [update],
  );
  return {
    ...kept,
    show,
    setPresent: (present) => {
      update((before) => ({ ...before, present: [...present] }));
    },
    setLetters: (letters) => {
      update((before) => ({ ...before, letters }));
    },
    takeOut: (id, out) => {
      update((before) => {
        const others = before.takenOut.filter((one) => one !== id);
        return { ...before, takenOut: out ? [...others, id] : others };
      });
    },
    begin: (at, agenda) => {
      const begun = { at, agenda: [...agenda], shown: [], leftOut: [], posted: false };
      update((before) => ({ ...before, begun }));
    },
    setDiscussed: (id, discussed) => {
      update(whileBegun((begun) => withDiscussed(begun, id, discussed)));
    },
    setPosted: () => {
      update(whileBegun((begun) => ({ ...begun, posted: true })));
    },
    end: () => {
      update(({ letters }) => ({ ...NO_MEETING, letters }));
    },
  };
}

const whileBegun =
  (change: (begun: Begun) => Begun) =>
  (before: KeptMeeting): KeptMeeting => {
    if (before.begun === null) return before;
    const begun = change(before.begun);
    return begun === before.begun ? before : { ...before, begun };
  };
