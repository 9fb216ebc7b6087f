import { Badge, MessageBar, MessageBarBody } from '@fluentui/react-components';
import type { CaseSummary } from '../../../../src/contracts/tracking/case';
import type { GoalView } from '../../../../src/contracts/tracking/goal';
import { explainTrigger, explainRule } from '../../../../src/domain/explanation/explain-deviation';
import type { ExplainedIndicator } from '../../../../src/domain/explanation/facts/explanation';
import type { DeviationStatus } from '../../../../src/domain/deviation/deviation';
import { formatInstant, formatMonth } from '../../../../src/domain/shared/format';
import { LightBadge } from '../../../shared/light/light';
import { useSession } from '../../../shared/service/session';
import { useCardStyles } from '../../../shared/table/card';
import { DeviationActions, type DeviationActionsProps } from './deviation-actions';
import { ToCase } from './to-case';

type DeviationOfGoal = DeviationActionsProps['deviation'];

const STATUS_COLOURS: Record<DeviationStatus, 'danger' | 'success' | 'informative'> = {
  open: 'danger',
  closed: 'success',
  withdrawn: 'informative',
};

export interface DeviationItemProps extends DeviationActionsProps {
  /** Its case; null until it is known. */
  readonly summary: CaseSummary | null;
}

/** A departure from plan: what it is about, why it is open, who knows of it. */
export function DeviationItem({ deviation, view, summary }: DeviationItemProps) {
  const card = useCardStyles();
  const { text, language } = useSession();
  const words = text.goal;
  const { latest, acknowledgement, closure, status, proposesClosing } = deviation;
  const isOpen = status === 'open';
  return (
    <li className={card.card}>
      <div className={card.head}>
        <h3 className={card.title}>{deviation.subjectName}</h3>
        {isOpen && <LightBadge light={latest.light} />}
        <Badge appearance="tint" color={STATUS_COLOURS[status]}>
          {words.deviationStatuses[status]}
        </Badge>
      </div>
      <p className={card.text}>{explainTrigger(latest, indicatorOf(deviation, view), language)}</p>
      <p className={card.quiet}>
        {words.opened(formatMonth(deviation.openedFor, language), explainRule(deviation.rule, language))}
        {status === 'withdrawn' && ` ${words.withdrawnHint}`}
      </p>
      <div aria-live="polite">
        {closure !== null && (
          <p className={card.text}>{words.closed(closure.postName, formatInstant(closure.at, language))}</p>
        )}
        {acknowledgement !== null && (
          <p className={card.text}>
            {words.acknowledged(acknowledgement.postName, formatInstant(acknowledgement.at, language))}
          </p>
        )}
        {acknowledgement === null && isOpen && <p className={card.quiet}>{words.notAcknowledged}</p>}
      </div>
      {isOpen && proposesClosing && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>
            {deviation.subject.type === 'milestone' ? words.milestoneDoneHint : words.backOnPlanHint}
          </MessageBarBody>
        </MessageBar>
      )}
      <ToCase deviation={deviation} summary={isOpen ? summary : null} />
      {isOpen && <DeviationActions deviation={deviation} view={view} />}
    </li>
  );
}

/**
 * Null for a milestone. An indicator that has ended is not among the view's: its figures are then said without a unit.
 */
function indicatorOf({ subject }: DeviationOfGoal, { indicators }: GoalView): ExplainedIndicator | null {
  if (subject.type === 'milestone') return null;
  return indicators.find(({ indicator }) => indicator.id === subject.indicatorId)?.indicator ?? null;
}
