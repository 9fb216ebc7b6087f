import { makeStyles, tokens } from '@fluentui/react-components';
import type { CasePage } from '../../../../src/contracts/tracking/case';
import { SIDE_WORDS } from '../../../../src/domain/deviation/case/words';
import { explainRule } from '../../../../src/domain/explanation/explain-deviation';
import { formatInstant, formatMonth } from '../../../../src/domain/shared/format';
import { useCardStyles } from '../../../shared/table/card';
import { useSession } from '../../../shared/service/session';
import { StepContent } from './step-content';
import { stepTitle } from './step-title';
import { type TimelineEntry, timelineOf } from './timeline-entry';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    paddingLeft: tokens.spacingHorizontalL,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalL,
    maxWidth: '60rem',
  },
  entry: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    minWidth: 0,
    breakInside: 'avoid',
  },
});

/** Every step with function, side and time, as it stands on record: nothing is ever taken out. */
export function Timeline({ page }: { readonly page: CasePage }) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.deviationCase;
  const { deviation } = page.case.summary;
  return (
    <ol className={styles.list} aria-labelledby="case-timeline">
      {timelineOf(page).map((entry) => (
        <li
          key={`${entry.type} ${entry.type === 'step' ? entry.step.position : ''}`}
          className={styles.entry}
        >
          <h3 className={card.subtitle}>{titleOf(entry)}</h3>
          <p className={card.quiet}>
            {[whoDid(entry), words.at(formatInstant(entry.at, language))]
              .filter((part) => part !== '')
              .join(' · ')}
          </p>
          {entry.type === 'opened' && (
            <p className={card.text}>
              {text.goal.opened(
                formatMonth(deviation.openedFor, language),
                explainRule(deviation.rule, language),
              )}
            </p>
          )}
          {entry.type === 'step' && <StepContent content={entry.step.content} page={page} />}
        </li>
      ))}
    </ol>
  );

  function titleOf(entry: TimelineEntry): string {
    return entry.type === 'step' ? stepTitle(entry.step.content, { text, language }) : words[entry.type];
  }

  function whoDid(entry: TimelineEntry): string {
    if (entry.type === 'opened') return SIDE_WORDS[language].system;
    if (entry.type !== 'step') return entry.postName;
    return words.by(entry.step.postName, SIDE_WORDS[language][entry.step.side]);
  }
}
