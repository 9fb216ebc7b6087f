import { Button, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { z } from 'zod';
import { type MeetingHeld, postMinutes } from '../../../../../src/contracts/tracking/meeting';
import { useCardStyles } from '../../../../shared/table/card';
import { causeOf, type FailureCause } from '../../../../shared/service/failure';
import { useSession } from '../../../../shared/service/session';
import type { Text } from '../../../../text/de/text';
import { useMeetingStyles } from '../meeting-style';

export interface PostMinutesProps {
  readonly workspaceId: string;
  readonly held: z.infer<typeof MeetingHeld>;
  /** Whether they were posted already: a second post would only confuse. */
  readonly posted: boolean;
  readonly onPosted: () => void;
}

/** Asked once more before everybody reads it; what fails says why and can be tried again. */
export function PostMinutes({ workspaceId, held, posted, onPosted }: PostMinutesProps) {
  const card = useCardStyles();
  const screen = useMeetingStyles();
  const { text, call } = useSession();
  const [asking, setAsking] = useState(false);
  const words = text.meeting;
  const posting = useMutation({
    mutationFn: () => call(postMinutes, { params: { workspaceId }, body: held }),
    onSuccess: onPosted,
  });
  if (posted) {
    return (
      <MessageBar intent="success" politeness="polite">
        <MessageBarBody>{words.posted}</MessageBarBody>
      </MessageBar>
    );
  }
  if (!asking) {
    return (
      <div>
        <Button
          onClick={() => {
            setAsking(true);
          }}
        >
          {words.post}
        </Button>
      </div>
    );
  }
  return (
    <div className={screen.section} role="group" aria-label={words.post}>
      <p className={card.text}>{words.postAsk}</p>
      {posting.isError && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>
            <MessageBarTitle>{words.notPosted}</MessageBarTitle>
            {refusalInWords(causeOf(posting.error), text)}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={screen.row}>
        <Button
          appearance="primary"
          autoFocus
          disabledFocusable={posting.isPending}
          {...(posting.isPending ? { icon: <Spinner size="tiny" /> } : {})}
          onClick={() => {
            if (!posting.isPending) posting.mutate();
          }}
        >
          {posting.isPending ? words.posting : words.postYes}
        </Button>
        <Button
          disabledFocusable={posting.isPending}
          onClick={() => {
            posting.reset();
            setAsking(false);
          }}
        >
          {text.goal.cancel}
        </Button>
      </div>
    </div>
  );
}

function refusalInWords(cause: FailureCause, { meeting, problems }: Text): string {
  if (cause.kind !== 'not-posted') return problems[cause.kind];
  const known = Object.entries(meeting.refusals).find(([reason]) => reason === cause.reason);
  return known?.[1] ?? problems['not-posted'];
}
