import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { useCardStyles } from '../../../shared/table/card';
import { useSession } from '../../../shared/service/session';
import { useMeetingStyles } from './meeting-style';

export interface AskedTwiceProps {
  readonly name: string;
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
}

/** For what cannot be taken back and needs no answer of the service. */
export function AskedTwice({ name, question, yes, onYes }: AskedTwiceProps) {
  const card = useCardStyles();
  const screen = useMeetingStyles();
  const { text } = useSession();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <div>
        <Button
          appearance="subtle"
          onClick={() => {
            setAsking(true);
          }}
        >
          {name}
        </Button>
      </div>
    );
  }
  return (
    <div role="group" aria-label={name} className={screen.section}>
      <p className={card.text}>{question}</p>
      <div className={screen.row}>
        <Button autoFocus appearance="primary" onClick={onYes}>
          {yes}
        </Button>
        <Button
          onClick={() => {
            setAsking(false);
          }}
        >
          {text.goal.cancel}
        </Button>
      </div>
    </div>
  );
}
