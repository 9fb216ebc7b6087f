import { Button } from '@fluentui/react-components';
import { Share20Regular } from '@fluentui/react-icons';
import { pages } from '@microsoft/teams-js';
import type { GoalView } from '../../../src/contracts/goal';
import { useSession } from '../../shared/session';

/** Teams makes the link, so that it opens this goal in this very tab. */
export function GoalActions({ view: { goal, workspace } }: { readonly view: GoalView }) {
  const { text } = useSession();
  if (!pages.isSupported()) return null;
  return (
    <Button
      icon={<Share20Regular />}
      onClick={() => {
        pages.shareDeepLink({
          subPageId: `goal/${goal.id}?workspace=${workspace.id}`,
          subPageLabel: text.goal.shareLabel(goal.name),
        });
      }}
    >
      {text.goal.share}
    </Button>
  );
}
