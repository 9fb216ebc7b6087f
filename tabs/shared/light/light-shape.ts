import { tokens } from '@fluentui/react-components';
import type { Light } from '../../../src/domain/tracking/light';

/** One outline a light, on a 16 × 16 field, so that they differ without colour too; charts draw the same ones. */
export const OUTLINES: Record<Light, string> = {
  green: 'M8 1a7 7 0 1 1 0 14a7 7 0 1 1 0-14Z',
  amber: 'M8 1.2L15.4 14.4H.6Z',
  red: 'M8 .4L15.6 8L8 15.6L.4 8Z',
  none: 'M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4Z',
  stale: 'M2 2H14V14H2Z',
};

/** Tokens of the theme, at least 3:1 (mostly 4.5:1) against its backgrounds; white in high contrast. */
export const COLOURS: Record<Light, string> = {
  green: tokens.colorStatusSuccessForeground1,
  amber: tokens.colorStatusWarningForeground1,
  red: tokens.colorPaletteRedForeground1,
  none: tokens.colorNeutralForeground3,
  stale: tokens.colorNeutralForeground2,
};
