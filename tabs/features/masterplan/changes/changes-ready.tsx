import { makeStyles, tokens } from '@fluentui/react-components';
import type { ChangesView } from '../../../../src/contracts/tracking/changes';
import { viewPath } from '../../../../src/contracts/tab-address';
import { RULE_WORDS } from '../../../../src/domain/explanation/wording/words';
import { formatDay, formatMonth } from '../../../../src/domain/shared/format';
import { indicatorAnchor } from '../../../shared/address/indicator-anchor';
import { useSession } from '../../../shared/service/session';
import { linkTo } from '../link-to';
import { ChangeGroup } from './change-group';
import { LightChange } from './light-change';

const useStyles = makeStyles({
  groups: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 22rem), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
  },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface ChangesReadyProps {
  readonly view: ChangesView;
  /** Null for all fields of action. */
  readonly fieldId: string | null;
  readonly query: string;
}

/** What got worse comes first; kinds of change that did not happen are left out. */
export function ChangesReady({ view, fieldId, query }: ChangesReadyProps) {
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.changes;
  const inField = <T extends { readonly fieldId: string }>(changes: readonly T[]): readonly T[] =>
    fieldId === null ? changes : changes.filter((change) => change.fieldId === fieldId);
  const toIndicator = (goalId: string, indicatorId: string): string =>
    `${linkTo(viewPath.goal(goalId), query)}#${encodeURIComponent(indicatorAnchor(indicatorId))}`;
  const lights = inField(view.lights);
  const changed = (meaning: ChangesView['lights'][number]['meaning']) =>
    lights
      .filter((change) => change.meaning === meaning)
      .map((change) => ({
        key: `${change.type} ${change.id}`,
        name: change.name,
        href:
          change.type === 'indicator'
            ? toIndicator(change.goalId, change.id)
            : linkTo(viewPath.goal(change.goalId), query),
        about: <LightChange change={change} />,
      }));
  const groups = [
    { id: 'worse', title: words.worse, changes: changed('worse') },
    {
      id: 'opened',
      title: words.opened,
      changes: inField(view.opened).map(({ deviationId, subjectName, goalName, rules }) => ({
        key: deviationId,
        name: subjectName,
        href: linkTo(viewPath.case(deviationId), query),
        about: (
          <>
            {words.rules(rules.map((rule) => RULE_WORDS[language][rule]).join(', '))}
            <br />
            {words.ofGoal(goalName)}
          </>
        ),
      })),
    },
    { id: 'better', title: words.better, changes: changed('better') },
    {
      id: 'closed',
      title: words.closed,
      changes: inField(view.closed).map(({ deviationId, subjectName, goalName }) => ({
        key: deviationId,
        name: subjectName,
        href: linkTo(viewPath.case(deviationId), query),
        about: words.ofGoal(goalName),
      })),
    },
    {
      id: 'milestones',
      title: words.milestones,
      changes: inField(view.milestones).map(({ id, name, measureName, goalId, done }) => ({
        key: id,
        name,
        href: linkTo(viewPath.goal(goalId), query),
        about: words.reached(measureName, formatDay(done, language)),
      })),
    },
    {
      id: 'targets',
      title: words.targets,
      changes: inField(view.targets).map(({ indicatorId, name, goalId, goalName, from, reason }) => ({
        key: indicatorId,
        name,
        href: toIndicator(goalId, indicatorId),
        about: words.target(goalName, formatMonth(from, language), reason),
      })),
    },
    { id: 'neutral', title: words.neutral, changes: changed('neutral') },
  ].filter(({ changes }) => changes.length > 0);
  if (groups.length === 0) {
    const none = fieldId === null ? words.none : words.noneInField;
    return <p className={styles.none}>{none(formatMonth(view.before, language))}</p>;
  }
  return (
    <div className={styles.groups}>
      {groups.map(({ id, title, changes }) => (
        <ChangeGroup key={id} title={title(changes.length)} changes={changes} />
      ))}
    </div>
  );
}
