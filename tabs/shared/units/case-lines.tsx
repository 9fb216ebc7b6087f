import { Badge, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Person16Filled, Warning16Filled } from '@fluentui/react-icons';
import { Link } from 'wouter';
import type { CaseSummary } from '../../../src/contracts/tracking/case';
import { viewPath } from '../../../src/contracts/tab-address';
import { STAGE_WORDS } from '../../../src/domain/deviation/case/words';
import { formatDay } from '../../../src/domain/shared/format';
import { useAddress } from '../address/address';
import { LightBadge } from '../light/light';
import { useSession } from '../service/session';
import { useLineListStyles } from './line-list';
import { useLinkStyles } from '../look/link';
import { turnName } from './turn-name';

const useStyles = makeStyles({
  due: {
    display: 'inline-flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    '& > svg': { flexShrink: 0 },
  },
  overdue: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** Deviations in the order given: how they stand, whose turn it is, by when. */
export function CaseLines({ cases }: { readonly cases: readonly CaseSummary[] }) {
  const lines = useLineListStyles();
  return (
    <ul className={lines.list}>
      {cases.map((one) => (
        <li key={one.id} className={lines.item}>
          <CaseLine summary={one} />
        </li>
      ))}
    </ul>
  );
}

function CaseLine({ summary }: { readonly summary: CaseSummary }) {
  const lines = useLineListStyles();
  const links = useLinkStyles();
  const { text, language } = useSession();
  const { to } = useAddress();
  const words = text.units;
  const { subjectName, goalName, officeName, deviation, demanded, stage } = summary;
  const turn = turnName(summary, { text });
  return (
    <>
      <Link href={to(viewPath.case(summary.id))} className={links.link}>
        {subjectName}
      </Link>
      <span className={lines.about}>
        <LightBadge light={deviation.latest.light} />
        {summary.waitsForMe && (
          <Badge appearance="filled" color="brand" icon={<Person16Filled aria-hidden />}>
            {words.myTurn}
          </Badge>
        )}
        {demanded ? (
          <>
            <span>{words.step(STAGE_WORDS[language][stage])}</span>
            <span>{turn === '' ? words.nobodysTurn : words.turn(turn)}</span>
            <DueDay summary={summary} />
          </>
        ) : (
          <span>{words.noAnswer}</span>
        )}
      </span>
      <span className={lines.about}>{[goalName, officeName].filter((name) => name !== '').join(' · ')}</span>
    </>
  );
}

function DueDay({ summary: { due, overdue } }: { readonly summary: CaseSummary }) {
  const styles = useStyles();
  const { text, language } = useSession();
  if (due === null) return null;
  const day = formatDay(due, language);
  if (!overdue) return <span>{text.units.due(day)}</span>;
  return (
    <span className={mergeClasses(styles.due, styles.overdue)}>
      <Warning16Filled aria-hidden />
      {text.units.overdue(day)}
    </span>
  );
}
