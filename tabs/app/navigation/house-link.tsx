import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Link } from 'wouter';
import { useAddress } from '../../shared/address/address';

const useStyles = makeStyles({
  link: {
    display: 'block',
    paddingBlock: tokens.spacingVerticalMNudge,
    paddingInline: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: `inset 0 0 0 transparent`,
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  beneath: {
    boxShadow: `inset 0 calc(-1 * ${tokens.strokeWidthThicker}) 0 ${tokens.colorCompoundBrandStroke}`,
    borderRadius: 0,
  },
  beside: {
    boxShadow: `inset ${tokens.strokeWidthThicker} 0 0 ${tokens.colorCompoundBrandStroke}`,
    borderRadius: 0,
  },
});

export interface HouseLinkProps {
  readonly path: string;
  readonly label: string;
  /** `page`: it is shown; `true`: what is shown stands below it. */
  readonly current: 'page' | 'true' | null;
  /** Where the mark of what is shown stands. */
  readonly mark: 'beneath' | 'beside';
}

/** Leads to a view and keeps workspace, month and filters. */
export function HouseLink({ path, label, current, mark }: HouseLinkProps) {
  const styles = useStyles();
  const { to } = useAddress();
  return (
    <Link
      href={to(path)}
      className={mergeClasses(styles.link, current !== null && mergeClasses(styles.current, styles[mark]))}
      {...(current === null ? {} : { 'aria-current': current })}
    >
      {label}
    </Link>
  );
}
