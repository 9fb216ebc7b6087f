import { makeStyles, tokens } from '@fluentui/react-components';

/** A list of what happened, one under the other, with its filter above. */
export const useFeedStyles = makeStyles({
  filter: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    maxWidth: '32rem',
    '@media print': { display: 'none' },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '60rem' },
  item: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    breakInside: 'avoid',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});
