import { makeStyles, tokens } from '@fluentui/react-components';

/** From a screen of a meeting room on, all type grows: it is read from the far end of the table. */
const ROOM = '@media (min-width: 80rem)';

export const useMeetingStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXL,
    maxWidth: '110rem',
    marginInline: 'auto',
    paddingBlock: tokens.spacingVerticalL,
    paddingInline: tokens.spacingHorizontalL,
    [ROOM]: {
      '--fontSizeBase200': '1rem',
      '--lineHeightBase200': '1.375rem',
      '--fontSizeBase300': '1.125rem',
      '--lineHeightBase300': '1.625rem',
      '--fontSizeBase400': '1.375rem',
      '--lineHeightBase400': '1.875rem',
      '--fontSizeBase500': '1.5rem',
      '--lineHeightBase500': '2rem',
      '--fontSizeBase600': '2.25rem',
      '--lineHeightBase600': '2.75rem',
      fontSize: '1.125rem',
      lineHeight: '1.625rem',
    },
    '@media (max-width: 30rem)': { paddingInline: tokens.spacingHorizontalM },
  },
  parts: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXL, minWidth: 0 },
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'break-word',
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalS,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
});
