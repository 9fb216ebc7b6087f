import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import type { DepartmentView } from '../../../src/contracts/tracking/department';
import { viewPath } from '../../../src/contracts/tab-address';
import { useAddress } from '../../shared/address/address';
import { LightCounts } from '../../shared/light/light-counts';
import { LightIcon } from '../../shared/light/light-icon';
import { useSession } from '../../shared/service/session';
import { isWithoutKey, sayCounts } from '../../shared/units/say-light';
import { onlyThis } from '../../shared/units/unit-paths';
import { VisuallyHidden } from '../../shared/look/visually-hidden';

type Rolled = Pick<DepartmentView['fields'][number], 'light' | 'counts'>;

const useStyles = makeStyles({
  link: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  line: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
  },
  name: { flex: '1 1 12rem', overflowWrap: 'break-word', hyphens: 'auto', textDecorationLine: 'underline' },
  /** Light and counts stay together where they wrap. */
  standing: {
    display: 'inline-flex',
    flexDirection: 'inherit',
    alignItems: 'inherit',
    columnGap: 'inherit',
    rowGap: 'inherit',
  },
  noKey: { color: tokens.colorNeutralForeground3 },
});

export interface CellLinkProps {
  /** Null for all of them. */
  readonly field: { readonly id: string; readonly name: string } | null;
  readonly office: { readonly id: string; readonly name: string } | null;
  readonly rolled: Rolled;
  /** On the phone, where no head of a column says it. */
  readonly shown?: string;
}

/** Light and counts of a crossing; leads to the indicators behind it. */
export function CellLink({ field, office, rolled, shown }: CellLinkProps) {
  const styles = useStyles();
  const { text } = useSession();
  const { to } = useAddress();
  const words = text.department;
  const { light, counts } = rolled;
  const label = words.cell({
    field: field?.name ?? words.all,
    office: office?.name ?? words.all,
    light: isWithoutKey(light, counts) ? text.units.noKey : text.lights[light],
    counts: sayCounts(counts, text),
  });
  return (
    <Link
      href={to(viewPath.indicators(), onlyThis({ field: field?.id ?? null, office: office?.id ?? null }))}
      className={mergeClasses(styles.link, shown !== undefined && styles.line)}
      title={label}
    >
      <VisuallyHidden>{label}</VisuallyHidden>
      {shown !== undefined && (
        <span className={styles.name} aria-hidden="true">
          {shown}
        </span>
      )}
      <span className={styles.standing} aria-hidden="true">
        {isWithoutKey(light, counts) ? (
          <span className={styles.noKey}>–</span>
        ) : (
          <LightIcon light={light} size={20} />
        )}
        <LightCounts counts={counts} />
      </span>
    </Link>
  );
}
