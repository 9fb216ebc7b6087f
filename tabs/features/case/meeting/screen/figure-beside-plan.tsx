import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseSummary } from '../../../../../src/contracts/tracking/case';
import { explainFigure } from '../../../../../src/domain/explanation/explain-figure';
import { formatDay, formatMonth } from '../../../../../src/domain/shared/format';
import { useSession } from '../../../../shared/service/session';

const useStyles = makeStyles({
  figures: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXXL,
    rowGap: tokens.spacingVerticalM,
    margin: 0,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: {
    margin: 0,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'break-word',
  },
});

/** The latest figure and what the plan asked for, large; for a milestone the day it was due. */
export function FigureBesidePlan({ summary }: { readonly summary: CaseSummary }) {
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.meeting;
  const { indicator, deviation } = summary;
  const { figure, month, due } = deviation.latest;
  const told = figure === null || indicator === null ? null : explainFigure(figure, indicator, language);
  const figures = [
    ...(told === null
      ? []
      : [
          { name: words.inMonth(words.actual, formatMonth(month, language)), value: told.actual },
          { name: words.plan, value: told.plan },
        ]),
    ...(due === null ? [] : [{ name: words.dueOn, value: formatDay(due, language) }]),
  ];
  if (figures.length === 0) return null;
  return (
    <dl className={styles.figures}>
      {figures.map(({ name, value }) => (
        <div key={name}>
          <dt className={styles.name}>{name}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
