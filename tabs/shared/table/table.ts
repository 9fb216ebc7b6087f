import { makeStyles, tokens } from '@fluentui/react-components';

const cell = {
  paddingBlock: tokens.spacingVerticalS,
  paddingInline: tokens.spacingHorizontalS,
  borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  textAlign: 'left',
  verticalAlign: 'top',
  fontWeight: tokens.fontWeightRegular,
} as const;

const head = {
  ...cell,
  position: 'sticky',
  top: 0,
  zIndex: 2,
  backgroundColor: tokens.colorNeutralBackground2,
  fontWeight: tokens.fontWeightSemibold,
  whiteSpace: 'nowrap',
} as const;

/** A native table on the theme's tokens; it scrolls inside its frame, so that the page never scrolls sideways. */
export const useTableStyles = makeStyles({
  scroll: {
    // What is hidden from view inside it must not widen the page.
    position: 'relative',
    // Its staying cells lie above one another, never above a menu that opens over the table.
    isolation: 'isolate',
    overflow: 'auto',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  caption: {
    textAlign: 'left',
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
  },
  head,
  headNumber: { ...head, textAlign: 'right' },
  cell,
  cellHead: { ...cell, whiteSpace: 'nowrap' },
  /** Of a first column, which stays while the others scroll sideways. */
  staying: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  stayingHead: { left: 0, zIndex: 3 },
  cellNumber: { ...cell, textAlign: 'right', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
});
