import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { CasePage } from '../../../src/contracts/tracking/case';
import { viewPath } from '../../../src/contracts/tab-address';
import { CAUSE_WORDS, STAGE_WORDS } from '../../../src/domain/deviation/case/words';
import { formatMonth } from '../../../src/domain/shared/format';
import { useAddress } from '../../shared/address/address';
import { useCardStyles } from '../../shared/table/card';
import { useSession } from '../../shared/service/session';
import { useLinkStyles } from '../../shared/look/link';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 22rem), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  head: { alignItems: 'flex-start' },
});

/** Where the same could go wrong, and what was done there. */
export function SimilarCases({ similar }: Pick<CasePage, 'similar'>) {
  const card = useCardStyles();
  const styles = useStyles();
  const { link } = useLinkStyles();
  const { text, language } = useSession();
  const { to } = useAddress();
  const words = text.deviationCase;
  return (
    <>
      <p className={card.text}>{words.similarWhy}</p>
      <ul className={styles.list}>
        {similar.map(({ id, subjectName, deviation, stage, cause, countermeasureName, goalName }) => (
          <li key={id} className={card.card}>
            <div className={mergeClasses(card.head, styles.head)}>
              <Link href={to(viewPath.case(id))} className={`${card.title} ${link}`}>
                {`${subjectName}, ${formatMonth(deviation.openedFor, language)}`}
              </Link>
              <Badge appearance="outline" color="informative">
                {STAGE_WORDS[language][stage]}
              </Badge>
            </div>
            <p className={card.text}>
              {[
                goalName,
                `${words.cause}: ${cause === null ? words.noCause : CAUSE_WORDS[language][cause]}`,
                countermeasureName === null ? words.nothingDone : words.done(countermeasureName),
              ].join('\n')}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
