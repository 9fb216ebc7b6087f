import { Checkbox } from '@fluentui/react-components';
import { viewCase } from '../../../../../src/contracts/tracking/case';
import { useAnswer } from '../../../../shared/service/answer';
import { Loaded } from '../../../../shared/page/loaded';
import { useSession } from '../../../../shared/service/session';
import { CaseScreen } from './case-screen';

export interface MeetingCaseProps {
  readonly workspaceId: string;
  readonly deviationId: string;
  /** The case after it, asked for ahead so that nobody waits for it. */
  readonly following: string | null;
  readonly discussed: boolean;
  readonly onDiscussed: (discussed: boolean) => void;
}

export function MeetingCase(props: MeetingCaseProps) {
  const { workspaceId, deviationId, following, discussed, onDiscussed } = props;
  const { text } = useSession();
  const query = useAnswer(viewCase, { params: { workspaceId, deviationId } }, { live: true });
  useAnswer(
    viewCase,
    { params: { workspaceId, deviationId: following ?? '' } },
    { enabled: following !== null },
  );
  return (
    <Loaded query={query}>
      {(page) => (
        <CaseScreen page={page}>
          <Checkbox
            label={text.meeting.discussed}
            checked={discussed}
            onChange={(_, { checked }) => {
              onDiscussed(checked === true);
            }}
          />
        </CaseScreen>
      )}
    </Loaded>
  );
}
