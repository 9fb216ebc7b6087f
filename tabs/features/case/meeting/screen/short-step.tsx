import { makeStyles, tokens } from '@fluentui/react-components';
import type { CaseStep } from '../../../../../src/contracts/tracking/case';
import { SIDE_WORDS } from '../../../../../src/domain/deviation/case/words';
import { useCardStyles } from '../../../../shared/table/card';
import { formatDayOf } from '../../../../shared/figures/day-of';
import { useSession } from '../../../../shared/service/session';
import { stepTitle } from '../../timeline/step-title';
import { stepInShort } from './step-in-short';

const useStyles = makeStyles({ title: { margin: 0, fontWeight: tokens.fontWeightSemibold } });

/** What was done, by which function and when, in short. */
export function ShortStep({ step }: { readonly step: CaseStep }) {
  const card = useCardStyles();
  const styles = useStyles();
  const { text, language } = useSession();
  const { content, postName, side, at } = step;
  const who = postName === '' ? SIDE_WORDS[language][side] : postName;
  const said = stepInShort(content, { text, language });
  return (
    <>
      <p className={styles.title}>{stepTitle(content, { text, language })}</p>
      {said !== '' && <p className={card.text}>{said}</p>}
      <p className={card.quiet}>{`${who} · ${formatDayOf(at, language)}`}</p>
    </>
  );
}
