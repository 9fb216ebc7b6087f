import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { GoalView } from '../../../src/contracts/goal';
import { formatInstant, formatMonth } from '../../../src/domain/shared/format';
import { formatFigure } from '../../shared/figure';
import { LightBadge } from '../../shared/light';
import { useSession } from '../../shared/session';
import { Acknowledge } from './acknowledge';
import { useCardStyles } from './card';
import { departureInWords } from './deviation-words';

type DeviationOfGoal = GoalView['deviations'][number];

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
});

/** Open ones first, then the latest. */
export function DeviationList({ view }: { readonly view: GoalView }) {
  const styles = useStyles();
  const ordered = [...view.deviations].sort(
    (a, b) =>
      Number(b.status === 'open') - Number(a.status === 'open') || b.openedAt.localeCompare(a.openedAt),
  );
  return (
    <ul className={styles.list}>
      {ordered.map((deviation) => (
        <DeviationItem key={deviation.id} deviation={deviation} view={view} />
      ))}
    </ul>
  );
}

function DeviationItem({
  deviation,
  view,
}: {
  readonly deviation: DeviationOfGoal;
  readonly view: GoalView;
}) {
  const card = useCardStyles();
  const { text, language } = useSession();
  const words = text.goal;
  const { latest, acknowledgement, status } = deviation;
  const indicator = view.indicators.find(({ indicator: { id } }) => id === deviation.indicatorId)?.indicator;
  // An indicator that has ended is not among the view's; its deviation stays readable.
  const measured = { unit: indicator?.unit ?? '', decimals: indicator?.decimals ?? 1, language };
  return (
    <li className={card.card}>
      <div className={card.head}>
        <h3 className={card.title}>{deviation.indicatorName}</h3>
        {status === 'open' && <LightBadge light={latest.light} />}
        <Badge appearance="tint" color={status === 'open' ? 'danger' : 'informative'}>
          {status === 'open' ? words.deviationOpen : words.deviationWithdrawn}
        </Badge>
      </div>
      <p className={card.text}>
        {words.figures({
          month: formatMonth(latest.month, language),
          actual: formatFigure(latest.actual, measured, language),
          plan: formatFigure(latest.plan, measured, language),
          deviation: departureInWords({ ...latest, isRange: false }, words, measured),
        })}
      </p>
      <p className={card.quiet}>
        {words.opened(formatMonth(deviation.openedFor, language), words.deviationRules[deviation.rule])}
        {status === 'withdrawn' && ` ${words.withdrawnHint}`}
      </p>
      <p className={acknowledgement === null ? card.quiet : card.text} aria-live="polite">
        {acknowledgement !== null
          ? words.acknowledged(acknowledgement.postName, formatInstant(acknowledgement.at, language))
          : status === 'open' && words.notAcknowledged}
      </p>
      {acknowledgement === null && status === 'open' && view.me.mayAcknowledge && (
        <Acknowledge workspaceId={view.workspace.id} goalId={view.goal.id} deviation={deviation} />
      )}
    </li>
  );
}
