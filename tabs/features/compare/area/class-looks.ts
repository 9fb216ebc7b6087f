import { tokens } from '@fluentui/react-components';

/** Classes a map has at most. */
export const CLASSES = 5;

/** One hue of the theme, the more of it the higher the class. */
export const CLASS_FILL = tokens.colorBrandBackground;

/** How much of the hue; never so much that an edge in the colour of text is lost on it (at least 3:1, all themes). */
const STRENGTHS: readonly number[] = [0.06, 0.18, 0.3, 0.43, 0.55];

/** @param place of a class, 0 for the smallest values */
export const strengthOf = (place: number): number => STRENGTHS[place] ?? 0;

export const EDGE = tokens.colorNeutralForeground1;
