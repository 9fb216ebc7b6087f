import { tokens } from '@fluentui/react-components';

export interface LineLooks {
  readonly stroke: string;
  readonly width: number;
  readonly dashes: string | undefined;
}

/** This year strong, those before it thinner, each with dashes of its own. */
const LOOKS: readonly LineLooks[] = [
  { stroke: tokens.colorCompoundBrandStroke, width: 3, dashes: undefined },
  { stroke: tokens.colorNeutralForeground2, width: 1.5, dashes: undefined },
  { stroke: tokens.colorNeutralForeground3, width: 1.5, dashes: '6 4' },
  { stroke: tokens.colorNeutralForeground3, width: 1.5, dashes: '2 3' },
];

const OLDEST: LineLooks = { stroke: tokens.colorNeutralForeground3, width: 1, dashes: '8 3 2 3' };

/** @param age in years, 0 for the latest one */
export const looksOf = (age: number): LineLooks => LOOKS[age] ?? OLDEST;
