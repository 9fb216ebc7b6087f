import { makeStyles, tokens } from '@fluentui/react-components';
import type { GoalView } from '../../../src/contracts/tracking/goal';
import { formatInstant, formatMonth } from '../../../src/domain/shared/format';
import { type Fact, Facts } from '../../shared/table/facts';
import { LightBadge } from '../../shared/light/light';
import { LightCounts } from '../../shared/light/light-counts';
import { useSession } from '../../shared/service/session';

const useStyles = makeStyles({
  header: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL },
  lights: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXL,
    rowGap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
  },
  benefit: {
    margin: 0,
    maxWidth: '50rem',
    paddingLeft: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
  },
  label: {
    display: 'block',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

export function GoalHeader({ view }: { readonly view: GoalView }) {
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.goal;
  const { goal } = view;
  const status =
    goal.status === 'decided' && goal.decisionReference !== null
      ? words.decidedBy(goal.decisionReference)
      : words.goalStatuses[goal.status];
  const facts: Fact[] = [
    { name: words.owner, value: view.ownerPostName },
    { name: words.status, value: status },
    { name: words.principle, value: view.principleName ?? '' },
    { name: words.story.areas, value: view.areaNames.join(', ') },
    { name: words.targetGroups, value: goal.targetGroups.join(', ') },
    { name: words.offices, value: view.officeNames.join(', ') },
  ].filter(({ value }) => value !== '');
  return (
    <div className={styles.header}>
      <div className={styles.lights}>
        <LightBadge light={view.light} />
        <LightCounts counts={view.counts} />
        <span>{`${text.month.label}: ${formatMonth(view.month, language)}`}</span>
        <span>{text.masterplan.dataStatus(formatInstant(view.dataStatus.syncedAt, language))}</span>
      </div>
      {goal.benefit !== '' && (
        <p className={styles.benefit}>
          <span className={styles.label}>{words.benefit}</span>
          {goal.benefit}
        </p>
      )}
      <Facts facts={facts} />
    </div>
  );
}
