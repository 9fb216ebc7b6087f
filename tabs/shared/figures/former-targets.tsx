import { explainTarget } from '../../../src/domain/explanation/explain-target';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { IndicatorView } from '../../../src/contracts/tracking/goal';
import { formatMonth } from '../../../src/domain/shared/format';
import { addMonths } from '../../../src/domain/shared/month';
import { useCardStyles } from '../table/card';
import { formatDayOf } from './day-of';
import { useSession } from '../service/session';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
});

export interface FormerTargetsProps {
  readonly view: Pick<IndicatorView, 'indicator' | 'formerPlans'>;
  /** Of the heading. */
  readonly rank: 3 | 4;
}

/** Targets that were changed: how long they held, why they were replaced, by whom and by which decision. */
export function FormerTargets({ view: { indicator, formerPlans }, rank }: FormerTargetsProps) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const words = text.deviationCase.formerTargets;
  if (formerPlans.length === 0) return null;
  const Heading = rank === 3 ? 'h3' : 'h4';
  const anchor = `former-targets-${indicator.id}`;
  const ordered = [...formerPlans].sort((a, b) => (a.until < b.until ? -1 : 1));
  return (
    <section className={styles.section} aria-labelledby={anchor}>
      <Heading id={anchor} className={card.subtitle}>
        {words.title}
      </Heading>
      <ul className={styles.list}>
        {ordered.map(({ until, target, reason, decisionReference, postName, changedAt }, index) => {
          const said = target === null ? '–' : explainTarget(target, indicator, language);
          const before = ordered[index - 1];
          return (
            <li key={until}>
              <p className={card.text}>
                {before === undefined
                  ? words.until(said, formatMonth(until, language))
                  : words.between(
                      said,
                      formatMonth(addMonths(before.until, 1), language),
                      formatMonth(until, language),
                    )}
              </p>
              <p className={card.quiet}>
                {[
                  text.deviationCase.reason(reason),
                  decisionReference === null ? '' : text.deviationCase.reference(decisionReference),
                  words.changed(postName, formatDayOf(changedAt, language)),
                ]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
