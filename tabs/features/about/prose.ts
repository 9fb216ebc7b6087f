import { makeStyles, tokens } from '@fluentui/react-components';

/** Text to be read from top to bottom. */
export const useProseStyles = makeStyles({
  prose: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    maxWidth: '45rem',
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
  },
  title: {
    marginBlock: `${tokens.spacingVerticalM} 0`,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXXL },
  link: {
    color: tokens.colorBrandForegroundLink,
    overflowWrap: 'break-word',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});
