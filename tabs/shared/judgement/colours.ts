import { tokens } from '@fluentui/react-components';

/**
 * Tokens with at least 3:1 against the theme's backgrounds, white in high contrast. Other hues than the lights', so that
 * a process on its good side is not taken for a figure on plan.
 */
export const SIGN_COLOURS = {
  good: tokens.colorPaletteBlueForeground2,
  bad: tokens.colorPaletteDarkOrangeForeground1,
  notable: tokens.colorPaletteBerryForeground1,
  plain: tokens.colorNeutralForeground3,
  sun: tokens.colorPaletteMarigoldForeground2,
} as const;
