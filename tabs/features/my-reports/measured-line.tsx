import { makeStyles, tokens } from '@fluentui/react-components';
import { formatFigure, formatMonth } from '../../../src/domain/shared/format';
import { formatPlan } from '../../shared/figures/figure';
import { useSession } from '../../shared/service/session';
import type { DueReading } from './draft';

const useStyles = makeStyles({ line: { margin: 0, color: tokens.colorNeutralForeground2 } });

/** What a figure is held against: its plan and the one before. */
export function MeasuredLine({ item }: { readonly item: DueReading }) {
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.report;
  const last =
    item.last === null
      ? words.noLast
      : words.last(formatFigure(item.last.value, item, language), formatMonth(item.last.month, language));
  return (
    <p
      className={styles.line}
    >{`${words.plan(formatPlan(item.plan, text.goal, { ...item, language }))} · ${last}`}</p>
  );
}
