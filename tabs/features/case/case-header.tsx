import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { CasePage } from '../../../src/contracts/tracking/case';
import { viewPath } from '../../../src/contracts/tab-address';
import { CAUSE_WORDS, SIDE_WORDS, STAGE_WORDS } from '../../../src/domain/deviation/case/words';
import { explainTrigger, explainRule } from '../../../src/domain/explanation/explain-deviation';
import { formatDay, formatInstant, formatMonth } from '../../../src/domain/shared/format';
import { useAddress } from '../../shared/address/address';
import { useCardStyles } from '../../shared/table/card';
import { Facts } from '../../shared/table/facts';
import { indicatorAnchor } from '../../shared/address/indicator-anchor';
import { LightBadge } from '../../shared/light/light';
import { useSession } from '../../shared/service/session';
import { Acknowledge } from './acknowledge';
import { useLinkStyles } from '../../shared/look/link';
import { turnName } from '../../shared/units/turn-name';

const useStyles = makeStyles({
  badges: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  explained: {
    margin: 0,
    maxWidth: '60rem',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'break-word',
  },
});

/** What it is about, why it is open, whose turn it is and until when. */
export function CaseHeader({ page }: { readonly page: CasePage }) {
  const card = useCardStyles();
  const styles = useStyles();
  const { link } = useLinkStyles();
  const { text, language } = useSession();
  const { to } = useAddress();
  const words = text.deviationCase;
  const { summary } = page.case;
  const { deviation, indicator, stage, waitsFor, due, cause } = summary;
  const anchor = indicator === null ? '' : `#${encodeURIComponent(indicatorAnchor(indicator.id))}`;
  return (
    <section className={card.card} aria-label={summary.subjectName}>
      <div className={styles.badges}>
        {deviation.status === 'open' && <LightBadge light={deviation.latest.light} />}
        {summary.overdue && due !== null && (
          <Badge appearance="filled" color="danger">
            {words.overdueSince(formatDay(due, language))}
          </Badge>
        )}
        {summary.reopened > 0 && (
          <Badge appearance="tint" color="warning">
            {words.reopened(summary.reopened)}
          </Badge>
        )}
      </div>
      <p className={styles.explained}>{explainTrigger(deviation.latest, indicator, language)}</p>
      <p className={card.quiet}>
        {`${text.goal.opened(
          formatMonth(deviation.openedFor, language),
          explainRule(deviation.rule, language),
        )} ${words.at(formatInstant(deviation.openedAt, language))}`}
      </p>
      <Facts
        facts={[
          { name: words.stage, value: STAGE_WORDS[language][stage] },
          {
            name: words.waitsFor,
            value:
              waitsFor === null
                ? words.nobody
                : words.waitsForName(SIDE_WORDS[language][waitsFor], turnName(summary, { text })),
          },
          ...(due === null ? [] : [{ name: words.due, value: formatDay(due, language) }]),
          { name: words.cause, value: cause === null ? words.noCause : CAUSE_WORDS[language][cause] },
          {
            name: words.goal,
            value: (
              <Link href={`${to(viewPath.goal(summary.goalId))}${anchor}`} className={link}>
                {summary.goalName}
              </Link>
            ),
          },
          { name: text.goal.owner, value: summary.ownerPostName },
          { name: words.office, value: summary.officeName },
          { name: words.field, value: summary.fieldName },
        ].filter(({ value }) => value !== '')}
      />
      <Acknowledge page={page} />
    </section>
  );
}
