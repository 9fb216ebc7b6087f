import { useEffect, useRef, useState } from 'react';
import type { DeviationsView } from '../../../../src/contracts/tracking/case';
import { useSession } from '../../../shared/service/session';
import { focusNote, focusStep } from './focus-form';
import { KeyHelp } from './key-help';
import { MeetingCase } from './screen/meeting-case';
import { MeetingControls } from './meeting-controls';
import { MeetingEnd } from './end/meeting-end';
import { HEADING_ID } from './meeting-heading';
import { useMeetingStyles } from './meeting-style';
import { after, before, type Place, usePlace } from './place';
import { PreparedAgenda } from './prepared-agenda';
import { RunningAgenda } from './running-agenda';
import { type Meeting, useMeeting } from './use-meeting';
import { useMeetingKeys } from './use-meeting-keys';
import type { Begun } from './kept-meeting';

export function MeetingReady({ view }: { readonly view: DeviationsView }) {
  const meeting = useMeeting(view.workspace.id);
  const { begun } = meeting;
  return begun === null ? (
    <PreparedAgenda view={view} meeting={meeting} />
  ) : (
    <MeetingHeld view={view} meeting={meeting} begun={begun} />
  );
}

interface MeetingHeldProps {
  readonly view: DeviationsView;
  readonly meeting: Meeting;
  readonly begun: Begun;
}

/** One screen after the other, by keys and by buttons alike. */
function MeetingHeld({ view, meeting, begun }: MeetingHeldProps) {
  const styles = useMeetingStyles();
  const { text } = useSession();
  const screen = useRef<HTMLDivElement>(null);
  const [helping, setHelping] = useState(false);
  const [said, setSaid] = useState('');
  const count = begun.agenda.length;
  const { place, go } = usePlace(count);
  const deviationId = typeof place === 'number' ? (begun.agenda[place - 1] ?? null) : null;
  const { show } = meeting;
  useEffect(() => {
    if (deviationId !== null) show(deviationId);
  }, [deviationId, show]);

  const move = (to: Place): void => {
    setSaid('');
    if (to !== place) go(to);
  };
  const goInto = (focus: (place: HTMLElement, note: string) => boolean): void => {
    if (deviationId === null || screen.current === null) return;
    const found = focus(screen.current, text.deviationCase.note.open);
    setSaid(found ? '' : text.meeting.noStep);
  };
  const actions = {
    next: () => {
      move(after(place, count));
    },
    previous: () => {
      move(before(place, count));
    },
    note: () => {
      goInto(focusNote);
    },
    step: () => {
      goInto(focusStep);
    },
    help: () => {
      setHelping(true);
    },
    leave: () => {
      move('agenda');
    },
    endTyping: () => {
      document.getElementById(HEADING_ID)?.focus();
    },
  };
  useMeetingKeys(actions, meeting.letters);

  return (
    <div className={styles.screen}>
      <MeetingControls place={place} count={count} actions={actions} onGo={move} said={said} />
      <div ref={screen}>
        {place === 'agenda' && <RunningAgenda view={view} meeting={meeting} begun={begun} onGo={move} />}
        {place === 'end' && <MeetingEnd view={view} meeting={meeting} begun={begun} />}
        {deviationId !== null && (
          <MeetingCase
            key={deviationId}
            workspaceId={view.workspace.id}
            deviationId={deviationId}
            following={typeof place === 'number' ? (begun.agenda[place] ?? null) : null}
            discussed={!begun.leftOut.includes(deviationId)}
            onDiscussed={(discussed) => {
              meeting.setDiscussed(deviationId, discussed);
            }}
          />
        )}
      </div>
      <KeyHelp
        open={helping}
        letters={meeting.letters}
        onLetters={meeting.setLetters}
        onClose={() => {
          setHelping(false);
        }}
      />
    </div>
  );
}
