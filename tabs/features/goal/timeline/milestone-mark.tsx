import { tokens } from '@fluentui/react-components';
import { COLOURS } from '../../../shared/light/light-shape';
import type { MilestoneState } from './milestone-state';

const DIAMOND = 'M0-6.5L6.5 0L0 6.5L-6.5 0Z';

const LINES: Record<MilestoneState, string> = {
  due: tokens.colorNeutralForeground1,
  done: tokens.colorNeutralForeground1,
  late: COLOURS.red,
  expected: tokens.colorNeutralForeground1,
};

/** A diamond around 0, 0: filled when done, crossed when overdue, hollow while still to come. */
export function MilestoneMark({ state }: { readonly state: MilestoneState }) {
  const line = LINES[state];
  return (
    <g data-milestone={state}>
      <path
        d={DIAMOND}
        fill={state === 'done' ? line : tokens.colorNeutralBackground1}
        stroke={line}
        strokeWidth="1.6"
      />
      {state === 'late' && <path d="M-2.4-2.4L2.4 2.4M2.4-2.4L-2.4 2.4" stroke={line} strokeWidth="1.6" />}
    </g>
  );
}

/** Where it is now expected: round, since it is no day that was agreed. */
export function ExpectedMark({ late }: { readonly late: boolean }) {
  return (
    <circle
      r="4.5"
      fill={tokens.colorNeutralBackground1}
      stroke={LINES[late ? 'late' : 'expected']}
      strokeWidth="1.6"
    />
  );
}
