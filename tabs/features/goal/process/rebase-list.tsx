import { makeStyles, tokens } from '@fluentui/react-components';
import { withdrawRebase } from '../../../../src/contracts/tracking/baselines';
import type { IndicatorView } from '../../../../src/contracts/tracking/goal';
import { monthSpan } from '../../../../src/domain/explanation/wording/months-text';
import { SENTENCES } from '../../../../src/domain/explanation/wording/sentences';
import { formatMonth } from '../../../../src/domain/shared/format';
import { MOVING } from '../../../../src/domain/tracking/xmr/limits-base';
import { useChange } from '../../../shared/service/change';
import { formatDayOf } from '../../../shared/figures/day-of';
import { useSession } from '../../../shared/service/session';
import { useCardStyles } from '../../../shared/table/card';
import { ConfirmedAction } from '../../../shared/form/confirmed-action';
import { numbersOf } from '../../../shared/process/stretch-range';

type Rebase = IndicatorView['rebases'][number];

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  item: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
});

export interface RebaseListProps {
  readonly view: IndicatorView;
  readonly workspaceId: string;
  readonly maySteer: boolean;
}

/** Where limits begin anew and why, under the numbers of the chart; on record by function and day. */
export function RebaseList({ view, workspaceId, maySteer }: RebaseListProps) {
  const styles = useStyles();
  const { rebases, indicator, process } = view;
  if (rebases.length === 0) return null;
  const numbers = numbersOf(process.stretches);
  return (
    <ul className={styles.list}>
      {[...rebases]
        .sort((a, b) => a.from.localeCompare(b.from))
        .map((rebase) => (
          <li key={rebase.from} className={styles.item}>
            <RebaseItem rebase={rebase} number={numbers.get(rebase.from) ?? null} view={view} />
            {maySteer && (
              <Withdrawal
                rebase={rebase}
                name={indicator.name}
                params={{ workspaceId, indicatorId: indicator.id }}
              />
            )}
          </li>
        ))}
    </ul>
  );
}

/** @param number under which the chart shows it; null while it changes no limits */
function RebaseItem({
  rebase,
  number,
  view,
}: {
  readonly rebase: Rebase;
  readonly number: number | null;
  readonly view: IndicatorView;
}) {
  const card = useCardStyles();
  const { text, language } = useSession();
  const words = text.process.rebase;
  const since = words.since(formatMonth(rebase.from, language));
  const base = rebase.limitsBase ?? view.indicator.limitsBase;
  const fixed = view.process.stretches.find(({ from }) => from === rebase.from)?.limits?.base ?? null;
  const basis = () => {
    if (number === null) return words.withoutEffect;
    if (base === MOVING) return '';
    return fixed === null
      ? words.notYetFixed(base)
      : words.fixed(base, monthSpan(fixed.from, fixed.to, language, SENTENCES[language]));
  };
  return (
    <>
      <p className={card.text}>
        <strong>{number === null ? since : `${number} · ${since}`}</strong>
        {`: ${rebase.reason}`}
      </p>
      <p className={card.quiet}>
        {[text.goal.decidedByPost(rebase.postName, formatDayOf(rebase.at, language)), basis()]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
    </>
  );
}

interface WithdrawalProps {
  readonly rebase: Rebase;
  readonly name: string;
  readonly params: { readonly workspaceId: string; readonly indicatorId: string };
}

function Withdrawal({ rebase, name, params }: WithdrawalProps) {
  const { text, language } = useSession();
  const withdraw = useChange(withdrawRebase);
  const words = text.process.rebase;
  return (
    <ConfirmedAction
      quiet
      words={{
        name: words.withdraw,
        label: words.withdrawLabel(formatMonth(rebase.from, language), name),
        question: words.withdrawAsk,
        yes: words.withdrawYes,
        done: words.withdrawn,
      }}
      action={withdraw}
      input={{ params: { ...params, from: rebase.from } }}
    />
  );
}
