import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { viewGoalHistory } from '../../../../src/contracts/tracking/goal-history';
import type { GoalView } from '../../../../src/contracts/tracking/goal';
import { useAddress } from '../../../shared/address/address';
import { useAnswer } from '../../../shared/service/answer';
import { useCardStyles } from '../../../shared/table/card';
import { Loaded } from '../../../shared/page/loaded';
import { useSession } from '../../../shared/service/session';
import { HistoryList } from './history-list';
import { NAMES } from '../../../shared/address/names';

const useStyles = makeStyles({
  summary: {
    cursor: 'pointer',
    width: 'fit-content',
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  opened: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
  },
});

/** What happened to the goal, asked for once somebody wants to see it, or a link says so. */
export function GoalHistory({ view }: { readonly view: GoalView }) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text } = useSession();
  const address = useAddress();
  const [open, setOpen] = useState(address.get(NAMES.goal.history) !== null);
  const words = text.goal.goalHistory;
  return (
    <>
      <p className={card.quiet}>{words.hint}</p>
      <details
        open={open}
        data-paper={open ? undefined : 'no-section'}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary className={styles.summary}>{words.open}</summary>
        {open && (
          <div className={styles.opened}>
            <Asked view={view} />
          </div>
        )}
      </details>
    </>
  );
}

function Asked({ view }: { readonly view: GoalView }) {
  const params = { workspaceId: view.workspace.id, goalId: view.goal.id };
  const query = useAnswer(viewGoalHistory, { params }, { live: true });
  return (
    <Loaded query={query} part>
      {({ entries }) => <HistoryList entries={entries} />}
    </Loaded>
  );
}
