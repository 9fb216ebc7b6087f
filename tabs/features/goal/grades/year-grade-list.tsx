import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorView } from '../../../../src/contracts/tracking/goal';
import type { YearGrade } from '../../../../src/contracts/tracking/judgement';
import { explainGrade } from '../../../../src/domain/explanation/explain-grade';
import type { ExplainedIndicator } from '../../../../src/domain/explanation/facts/explanation';
import { GRADE_WORDS } from '../../../../src/domain/explanation/wording/words';
import { formatDayOf } from '../../../shared/figures/day-of';
import { useSession } from '../../../shared/service/session';
import { useCardStyles } from '../../../shared/table/card';
import { GradeDialog } from './grade-dialog';
import { TakeBackGrade } from './take-back-grade';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 24rem), 1fr))',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalM,
  },
  item: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    fontWeight: tokens.fontWeightSemibold,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface YearGradeListProps {
  readonly view: IndicatorView;
  readonly workspaceId: string;
  readonly maySteer: boolean;
}

/** How far the target of each year was reached, the latest first; an override is visible with its reason. */
export function YearGradeList({ view, workspaceId, maySteer }: YearGradeListProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text } = useSession();
  if (view.grades.length === 0) return null;
  const anchor = `grades-${view.indicator.id}`;
  return (
    <section className={styles.section} aria-labelledby={anchor}>
      <h4 id={anchor} className={card.subtitle}>
        {text.goal.grade.title}
      </h4>
      <ul className={styles.list}>
        {[...view.grades]
          .sort((a, b) => b.year - a.year)
          .map((grade) => (
            <li key={grade.year} className={styles.item}>
              <GradeOfYear grade={grade} indicator={view.indicator} />
              {maySteer && (
                <div className={styles.actions}>
                  <GradeDialog grade={grade} indicator={view.indicator} workspaceId={workspaceId} />
                  {grade.override !== null && (
                    <TakeBackGrade grade={grade} indicator={view.indicator} workspaceId={workspaceId} />
                  )}
                </div>
              )}
            </li>
          ))}
      </ul>
    </section>
  );
}

interface GradeOfYearProps {
  readonly grade: YearGrade;
  readonly indicator: ExplainedIndicator;
}

function GradeOfYear({ grade, indicator }: GradeOfYearProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.goal.grade;
  const { override } = grade;
  return (
    <>
      <div className={styles.head}>
        <span>{`${grade.year}: ${GRADE_WORDS[language][grade.grade]}`}</span>
        {grade.needsCountermeasure && (
          <Badge appearance="tint" color="warning">
            {words.needsCountermeasure}
          </Badge>
        )}
        {override !== null && (
          <Badge appearance="outline" color="informative">
            {words.overridden}
          </Badge>
        )}
      </div>
      <p className={card.text}>{explainGrade(grade, indicator, language)}</p>
      {override !== null && (
        <p className={card.quiet}>
          {`${words.because(override.reason)} · ${text.goal.decidedByPost(override.postName, formatDayOf(override.at, language))}`}
        </p>
      )}
    </>
  );
}
