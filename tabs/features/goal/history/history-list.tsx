import type { GoalHistory } from '../../../../src/contracts/tracking/goal-history';
import { useAddress } from '../../../shared/address/address';
import { useCardStyles } from '../../../shared/table/card';
import { Choice } from '../../../shared/form/choice';
import { Empty } from '../../../shared/page/empty';
import { useSession } from '../../../shared/service/session';
import { useFeedStyles } from '../feed-style';
import { ShowMore } from '../show-more';
import { ENTRY_KINDS, kindOf } from './entry-kind';
import { HistoryItem } from './history-item';
import { NAMES } from '../../../shared/address/names';

/** How many are shown at first. */
const STEP = 20;

/** Everything that happened, newest first, all or of one kind. */
export function HistoryList({ entries }: Pick<GoalHistory, 'entries'>) {
  const card = useCardStyles();
  const styles = useFeedStyles();
  const { text } = useSession();
  const address = useAddress();
  const words = text.goal.goalHistory;
  const kinds = ENTRY_KINDS.filter((kind) => entries.some((entry) => kindOf(entry) === kind));
  const chosen = kinds.find((kind) => kind === address.get(NAMES.goal.history)) ?? null;
  const shown = entries.filter((entry) => chosen === null || kindOf(entry) === chosen);
  if (entries.length === 0) return <Empty title={words.emptyTitle}>{words.empty}</Empty>;
  return (
    <>
      <div className={styles.filter}>
        <Choice
          label={words.filter}
          all={words.all}
          value={chosen}
          options={kinds.map((value) => ({ value, name: words.kinds[value] }))}
          onChange={(kind) => {
            address.set({ [NAMES.goal.history]: kind });
          }}
        />
        <p className={card.quiet} role="status">
          {words.count(shown.length)}
        </p>
      </div>
      <ShowMore
        key={chosen ?? ''}
        items={[...shown.entries()]}
        step={STEP}
        label={words.title}
        styles={styles}
        // Several things may happen at once to the same subject.
        keyOf={([index, { at }]) => `${at}|${index}`}
        render={([, entry]) => <HistoryItem entry={entry} />}
      />
    </>
  );
}
