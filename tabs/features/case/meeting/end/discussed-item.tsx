import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { type CaseSummary, viewCase } from '../../../../../src/contracts/tracking/case';
import { useAnswer } from '../../../../shared/service/answer';
import { useCardStyles } from '../../../../shared/table/card';
import { useSession } from '../../../../shared/service/session';
import { useMeetingStyles } from '../meeting-style';
import { ShortStep } from '../screen/short-step';

const useStyles = makeStyles({
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'break-word' },
  steps: { paddingInlineStart: tokens.spacingHorizontalXXXL },
});

export interface DiscussedItemProps {
  readonly workspaceId: string;
  readonly summary: CaseSummary;
  /** Instant at which the meeting began. */
  readonly since: string;
  readonly discussed: boolean;
  readonly onDiscussed: (discussed: boolean) => void;
}

/** A case of the agenda with what was put on record about it in the meeting. */
export function DiscussedItem(props: DiscussedItemProps) {
  const { workspaceId, summary, since, discussed, onDiscussed } = props;
  const styles = useStyles();
  return (
    <>
      <Checkbox
        label={<span className={styles.name}>{summary.subjectName}</span>}
        checked={discussed}
        onChange={(_, { checked }) => {
          onDiscussed(checked === true);
        }}
      />
      {discussed && (
        <div className={styles.steps}>
          <StepsSince workspaceId={workspaceId} deviationId={summary.id} since={since} />
        </div>
      )}
    </>
  );
}

interface StepsSinceProps {
  readonly workspaceId: string;
  readonly deviationId: string;
  readonly since: string;
}

function StepsSince({ workspaceId, deviationId, since }: StepsSinceProps) {
  const card = useCardStyles();
  const screen = useMeetingStyles();
  const { text } = useSession();
  const { data, isError } = useAnswer(viewCase, { params: { workspaceId, deviationId } }, { live: true });
  if (data === undefined) {
    return <p className={card.quiet}>{isError ? text.meeting.notLoaded : text.app.loading}</p>;
  }
  const steps = data.case.steps.filter(({ at }) => at >= since);
  if (steps.length === 0) return <p className={card.quiet}>{text.meeting.nothingNoted}</p>;
  return (
    <ol className={screen.list}>
      {steps.map((step) => (
        <li key={step.position}>
          <ShortStep step={step} />
        </li>
      ))}
    </ol>
  );
}
