import { makeStyles, mergeClasses, shorthands, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircle20Filled,
  Circle20Regular,
  RecordStop20Filled,
  SubtractCircle20Regular,
} from '@fluentui/react-icons';
import type { CaseView } from '../../../../src/contracts/tracking/case';
import { STAGE_WORDS } from '../../../../src/domain/deviation/case/words';
import { useSession } from '../../../shared/service/session';
import { progressOf, type WayState } from './progress-of';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 11rem), 1fr))',
    gap: tokens.spacingHorizontalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    '@media (max-width: 30rem)': { gridTemplateColumns: '1fr', rowGap: 0 },
  },
  step: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalXS,
    borderTopStyle: 'solid',
    borderTopWidth: tokens.strokeWidthThicker,
    ...shorthands.borderColor(tokens.colorNeutralStroke1),
    color: tokens.colorNeutralForeground2,
    minWidth: 0,
    '& > svg': { flexShrink: 0 },
    '@media (max-width: 30rem)': {
      flexDirection: 'row',
      alignItems: 'center',
      columnGap: tokens.spacingHorizontalS,
      paddingInline: tokens.spacingHorizontalS,
      borderTopStyle: 'none',
      borderLeftStyle: 'solid',
      borderLeftWidth: tokens.strokeWidthThickest,
    },
  },
  done: { ...shorthands.borderColor(tokens.colorBrandStroke1), color: tokens.colorNeutralForeground1 },
  current: {
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  names: {
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    overflowWrap: 'break-word',
    hyphens: 'auto',
  },
  state: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
  },
});

const ICONS: Record<WayState, typeof Circle20Regular> = {
  done: CheckmarkCircle20Filled,
  current: RecordStop20Filled,
  open: Circle20Regular,
  skipped: SubtractCircle20Regular,
};

/** The six steps of a case and how far it is: each with its sign and its word. */
export function StepProgress({ of }: { readonly of: CaseView }) {
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.deviationCase;
  return (
    <ol className={styles.list} aria-label={words.steps}>
      {progressOf(of).map(({ step, state }) => {
        const Icon = ICONS[state];
        return (
          <li
            key={step}
            className={mergeClasses(
              styles.step,
              state === 'done' && styles.done,
              state === 'current' && styles.current,
            )}
            {...(state === 'current' ? { 'aria-current': 'step' as const } : {})}
          >
            <Icon aria-hidden="true" />
            <span className={styles.names}>
              <span>{STAGE_WORDS[language][step]}</span>
              <span className={styles.state}>{words.stepStates[state]}</span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
