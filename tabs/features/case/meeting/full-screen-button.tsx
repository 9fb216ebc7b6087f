import { Button } from '@fluentui/react-components';
import { FullScreenMaximize20Regular, FullScreenMinimize20Regular } from '@fluentui/react-icons';
import { useSyncExternalStore } from 'react';
import { useSession } from '../../../shared/service/session';

const CHANGED = 'fullscreenchange';

function subscribe(onChange: () => void): () => void {
  document.addEventListener(CHANGED, onChange);
  return () => {
    document.removeEventListener(CHANGED, onChange);
  };
}

const isFull = (): boolean => document.fullscreenElement !== null;

/** Only where the browser permits it: a frame in Teams may not. */
export function FullScreenButton() {
  const { text } = useSession();
  const full = useSyncExternalStore(subscribe, isFull);
  if (!document.fullscreenEnabled) return null;
  return (
    <Button
      appearance="subtle"
      icon={full ? <FullScreenMinimize20Regular /> : <FullScreenMaximize20Regular />}
      onClick={() => void turn(!full)}
    >
      {full ? text.meeting.leaveFullScreen : text.meeting.fullScreen}
    </Button>
  );
}

async function turn(full: boolean): Promise<void> {
  try {
    await (full ? document.documentElement.requestFullscreen() : document.exitFullscreen());
  } catch {
    // Refused at the last moment: the meeting goes on as it is.
  }
}
