import { makeStyles, tokens } from '@fluentui/react-components';

/** What is told on paper only. */
export const useNoteStyles = makeStyles({
  note: {
    display: 'none',
    margin: 0,
    '@media print': {
      display: 'block',
      fontSize: tokens.fontSizeBase200,
      lineHeight: tokens.lineHeightBase200,
      breakInside: 'avoid',
    },
  },
  end: {
    '@media print': {
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
      paddingTop: tokens.spacingVerticalS,
      marginInline: tokens.spacingHorizontalL,
    },
  },
});
