import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseSummary } from '../../../../../src/contracts/tracking/case';
import { STAGE_WORDS } from '../../../../../src/domain/deviation/case/words';
import { formatDay } from '../../../../../src/domain/shared/format';
import { useCardStyles } from '../../../../shared/table/card';
import { useSession } from '../../../../shared/service/session';
import { useNarrow } from '../../../../shared/look/use-narrow';
import { useMeetingStyles } from '../meeting-style';

const useStyles = makeStyles({
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    '& th, & td': {
      textAlign: 'left',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
      paddingBlock: tokens.spacingVerticalS,
      paddingInlineEnd: tokens.spacingHorizontalM,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: 'break-word',
      hyphens: 'auto',
    },
    '& td:last-child': { whiteSpace: 'nowrap' },
    '& thead th': { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'normal' },
  },
});

/** Whose turn it is after the meeting, with what and until when. */
export function TaskTable({ tasks }: { readonly tasks: readonly CaseSummary[] }) {
  const card = useCardStyles();
  const styles = useStyles();
  const screen = useMeetingStyles();
  const { text, language } = useSession();
  const { noTasks, taskColumns: columns } = text.meeting;
  const narrow = useNarrow();
  if (tasks.length === 0) return <p className={card.quiet}>{noTasks}</p>;
  if (narrow) {
    return (
      <ul className={screen.list} aria-labelledby="meeting-tasks">
        {tasks.map((task) => (
          <li key={task.id} className={card.text}>
            <strong>{task.subjectName}</strong>
            {`\n${[stepOf(task), task.waitsForName, dueOf(task)].filter((part) => part !== '').join(' · ')}`}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <table className={styles.table} aria-labelledby="meeting-tasks">
      <thead>
        <tr>
          <th scope="col">{columns.subject}</th>
          <th scope="col">{columns.step}</th>
          <th scope="col">{columns.who}</th>
          <th scope="col">{columns.due}</th>
        </tr>
      </thead>
      <tbody>
        {tasks.map((task) => (
          <tr key={task.id}>
            <th scope="row">{task.subjectName}</th>
            <td>{stepOf(task)}</td>
            <td>{task.waitsForName}</td>
            <td>{dueOf(task)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );

  function stepOf({ stage, countermeasureName }: CaseSummary): string {
    return [STAGE_WORDS[language][stage], countermeasureName ?? ''].filter((part) => part !== '').join(': ');
  }

  function dueOf({ due }: CaseSummary): string {
    return due === null ? '' : formatDay(due, language);
  }
}
