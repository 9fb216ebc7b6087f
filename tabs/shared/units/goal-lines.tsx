import { Badge } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { GoalSummary } from '../../../src/contracts/tracking/masterplan';
import { viewPath } from '../../../src/contracts/tab-address';
import { useAddress } from '../address/address';
import { useSession } from '../service/session';
import { useLineListStyles } from './line-list';
import { useLinkStyles } from '../look/link';
import { UnitLight } from './unit-light';

/** Goals in the plan's order, each with light, counts and how its figures moved. */
export function GoalLines({ goals }: { readonly goals: readonly GoalSummary[] }) {
  const lines = useLineListStyles();
  return (
    <ul className={lines.list}>
      {goals.map((goal) => (
        <li key={goal.id} className={lines.item}>
          <GoalLine goal={goal} />
        </li>
      ))}
    </ul>
  );
}

function GoalLine({ goal }: { readonly goal: GoalSummary }) {
  const lines = useLineListStyles();
  const links = useLinkStyles();
  const { text } = useSession();
  const { to } = useAddress();
  const words = text.units;
  const moved = (way: 'better' | 'worse'): number => goal.parts.filter(({ trend }) => trend === way).length;
  const parts = (['better', 'worse'] as const)
    .filter((way) => moved(way) > 0)
    .map((way) => words[way](moved(way)));
  return (
    <>
      <Link href={to(viewPath.goal(goal.id))} className={links.link}>
        {goal.name}
      </Link>
      <span className={lines.about}>
        <UnitLight light={goal.light} counts={goal.counts} />
        {parts.length > 0 && <span>{words.moved(parts.join(', '))}</span>}
        {goal.openDeviations > 0 && (
          <Badge appearance="tint" color="danger">
            {words.openDeviations(goal.openDeviations)}
          </Badge>
        )}
      </span>
    </>
  );
}
