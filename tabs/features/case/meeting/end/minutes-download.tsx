import { Button, MessageBar, MessageBarBody, MessageBarTitle, Spinner } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import type { z } from 'zod';
import { type MeetingHeld, writeMinutes } from '../../../../../src/contracts/tracking/meeting';
import { download } from '../../../../shared/export/download';
import { causeOf } from '../../../../shared/service/failure';
import { useSession } from '../../../../shared/service/session';
import { useMeetingStyles } from '../meeting-style';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface MinutesDownloadProps {
  readonly workspaceId: string;
  readonly held: z.infer<typeof MeetingHeld>;
}

export function MinutesDownload({ workspaceId, held }: MinutesDownloadProps) {
  const screen = useMeetingStyles();
  const { text, language, call } = useSession();
  const words = text.meeting;
  const writing = useMutation({
    mutationFn: () => call(writeMinutes, { params: { workspaceId }, body: { ...held, language } }),
    onSuccess: ({ fileName, content }) => {
      download(fileName, new Blob([bytesOf(content)], { type: WORD }));
    },
  });
  return (
    <div className={screen.section}>
      <div>
        <Button
          appearance="primary"
          disabledFocusable={writing.isPending}
          {...(writing.isPending ? { icon: <Spinner size="tiny" /> } : {})}
          onClick={() => {
            if (!writing.isPending) writing.mutate();
          }}
        >
          {writing.isPending ? words.downloading : words.download}
        </Button>
      </div>
      {writing.isSuccess && (
        <MessageBar intent="success" politeness="polite">
          <MessageBarBody>{words.downloaded(writing.data.fileName)}</MessageBarBody>
        </MessageBar>
      )}
      {writing.isError && (
        <MessageBar intent="error" layout="multiline" politeness="assertive">
          <MessageBarBody>
            <MessageBarTitle>{words.noMinutes}</MessageBarTitle>
            {text.problems[causeOf(writing.error).kind]}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** @param content in base64 */
const bytesOf = (content: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
