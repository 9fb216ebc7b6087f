import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { formatShortMonth } from '../../../../src/domain/shared/format';
import type { CaseSummary } from '../../../../src/contracts/tracking/case';
import { CAUSE_WORDS } from '../../../../src/domain/deviation/case/words';
import { explainRule } from '../../../../src/domain/explanation/explain-deviation';
import type { Day } from '../../../../src/domain/shared/day';
import { LightIcon } from '../../../shared/light/light-icon';
import { useSession } from '../../../shared/service/session';
import { useTableStyles } from '../../../shared/table/table';
import { CaseLink } from '../case-link';
import { CaseMarks } from '../case-marks';
import { standingWord } from '../case-standing';
import { DueLine } from '../due-line';
import { latestFigure } from '../latest-figure';
import { onlyWide, onlyWithoutOffice } from './only-wide';
import { turnName } from '../../../shared/units/turn-name';

const useStyles = makeStyles({
  onlyWide,
  onlyWithoutOffice,
  name: {
    minWidth: '12rem',
    maxWidth: '20rem',
    overflowWrap: 'break-word',
    hyphens: 'auto',
    whiteSpace: 'normal',
  },
  named: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2 },
  text: { minWidth: '6rem', hyphens: 'auto' },
  due: { minWidth: '9rem' },
  light: { textAlign: 'center' },
  figure: { whiteSpace: 'normal', minWidth: '7rem' },
  none: { color: tokens.colorNeutralForeground3 },
});

export interface CaseRowProps {
  readonly summary: CaseSummary;
  readonly today: Day;
  readonly query: string;
}

/** Drawn again only when it says something else. */
export const CaseRow = memo(function CaseRow({ summary, today, query }: CaseRowProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const session = useSession();
  const { text, language } = session;
  const { deviation, cause } = summary;
  const turn = turnName(summary, session);
  const cell = mergeClasses(table.cell, styles.text);
  return (
    <tr>
      <th scope="row" className={mergeClasses(table.cellHead, table.staying, styles.name)}>
        <span className={styles.named}>
          <CaseLink summary={summary} query={query} />
          <span className={styles.quiet}>{summary.goalName}</span>
          {summary.officeName !== '' && (
            <span className={mergeClasses(styles.quiet, styles.onlyWithoutOffice)}>{summary.officeName}</span>
          )}
          <CaseMarks summary={summary} />
        </span>
      </th>
      <td className={mergeClasses(cell, styles.onlyWide)}>{summary.fieldName}</td>
      <td className={mergeClasses(cell, styles.onlyWide)}>
        {summary.officeName === '' ? '–' : summary.officeName}
      </td>
      <td className={mergeClasses(table.cell, styles.light)}>
        <span
          role="img"
          aria-label={text.lights[deviation.latest.light]}
          title={text.lights[deviation.latest.light]}
        >
          <LightIcon light={deviation.latest.light} />
        </span>
      </td>
      <td className={mergeClasses(table.cellNumber, styles.figure)}>{latestFigure(summary, session)}</td>
      <td className={cell}>{standingWord(summary, session)}</td>
      <td className={mergeClasses(cell, styles.due)}>
        {summary.due === null ? <None /> : <DueLine summary={summary} today={today} />}
      </td>
      <td className={cell}>{turn === '' ? <None /> : turn}</td>
      <td className={cell}>
        {formatShortMonth(deviation.openedFor, language)}
        <br />
        <span className={styles.quiet}>{explainRule(deviation.rule, language)}</span>
      </td>
      <td className={cell}>{cause === null ? <None /> : CAUSE_WORDS[language][cause]}</td>
    </tr>
  );
});

function None() {
  const styles = useStyles();
  return <span className={styles.none}>–</span>;
}
