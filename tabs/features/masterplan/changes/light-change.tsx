import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRight16Regular } from '@fluentui/react-icons';
import type { ChangesView } from '../../../../src/contracts/tracking/changes';
import { LightBadge } from '../../../shared/light/light';
import { useSession } from '../../../shared/service/session';
import { VisuallyHidden } from '../../../shared/look/visually-hidden';

const useStyles = makeStyles({
  change: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
});

/** From which light to which, and of what. */
export function LightChange({ change }: { readonly change: ChangesView['lights'][number] }) {
  const styles = useStyles();
  const { text } = useSession();
  const words = text.changes;
  return (
    <>
      <span className={styles.change}>
        <VisuallyHidden>{words.from}</VisuallyHidden>
        <LightBadge light={change.from} />
        <ArrowRight16Regular aria-hidden="true" />
        <VisuallyHidden>{words.to}</VisuallyHidden>
        <LightBadge light={change.to} />
      </span>
      {change.type === 'goal'
        ? words.types.goal
        : `${words.types[change.type]}, ${words.ofGoal(change.goalName)}`}
    </>
  );
}
