import type { CasePage } from '../../../../../src/contracts/tracking/case';
import { useCardStyles } from '../../../../shared/table/card';
import { useSession } from '../../../../shared/service/session';
import { useMeetingStyles } from '../meeting-style';
import { ShortStep } from './short-step';

/** Steps a meeting takes in at a glance. */
const MOST = 4;

/** The last steps, oldest first, as they were taken. */
export function StepsSoFar({ page }: { readonly page: CasePage }) {
  const card = useCardStyles();
  const screen = useMeetingStyles();
  const { text } = useSession();
  const { steps } = page.case;
  const earlier = steps.length - MOST;
  if (steps.length === 0) return <p className={card.quiet}>{text.meeting.nothingSoFar}</p>;
  return (
    <>
      {earlier > 0 && <p className={card.quiet}>{text.meeting.earlier(earlier)}</p>}
      <ol className={screen.list}>
        {steps.slice(-MOST).map((step) => (
          <li key={step.position}>
            <ShortStep step={step} />
          </li>
        ))}
      </ol>
    </>
  );
}
