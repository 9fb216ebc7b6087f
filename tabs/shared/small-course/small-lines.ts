import type { SmallCourse } from '../../../src/contracts/tracking/courses';

type Months = readonly (number | null)[];

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface SmallLines {
  /** Of the figures and of the plan; a month without one parts the line. */
  readonly actual: string;
  readonly plan: string;
  /** The area in which figures are green; empty without a plan. */
  readonly zone: string;
  /** The latest figure. */
  readonly last: Place | null;
  /** Figures between months without one, which no line shows. */
  readonly single: readonly Place[];
}

/** Room at the edges for the mark of the latest figure, in pixels. */
const MARGIN = 3;

/** @returns null where there is nothing to draw; places in pixels from the left and the top */
export function smallLines(
  { values, plan, low, high }: Pick<SmallCourse, 'values' | 'plan' | 'low' | 'high'>,
  { width, height }: { readonly width: number; readonly height: number },
): SmallLines | null {
  const known = [values, plan, low, high].flat().filter((value) => value !== null);
  if (values.every((value) => value === null)) return null;
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const x = (month: number): number =>
    MARGIN + (month * (width - 2 * MARGIN)) / Math.max(values.length - 1, 1);
  // A course that never changes lies in the middle.
  const y = (value: number): number =>
    most === least
      ? height / 2
      : height - MARGIN - ((value - least) * (height - 2 * MARGIN)) / (most - least);
  const at = (month: number, value: number): Place => ({ x: x(month), y: y(value) });
  const has = (month: number): boolean => values[month] != null;
  const latest = values.findLastIndex((value) => value !== null);
  return {
    actual: lineThrough(values, at),
    plan: lineThrough(plan, at),
    zone: zoneBetween(
      low.map((value) => (value === null ? null : y(value))),
      high.map((value) => (value === null ? null : y(value))),
      { x, height },
    ),
    last: at(latest, values[latest] ?? 0),
    single: values.flatMap((value, month) =>
      value !== null && !has(month - 1) && !has(month + 1) ? [at(month, value)] : [],
    ),
  };
}

function lineThrough(values: Months, at: (month: number, value: number) => Place): string {
  let begun = false;
  return values
    .map((value, month) => {
      if (value === null) {
        begun = false;
        return '';
      }
      const step = `${begun ? 'L' : 'M'}${said(at(month, value))}`;
      begun = true;
      return step;
    })
    .join('');
}

/** An open side goes to the edge of the drawing. */
function zoneBetween(
  low: Months,
  high: Months,
  { x, height }: { x: (month: number) => number; height: number },
): string {
  const months = low.flatMap((bottom, month) =>
    bottom === null && high[month] === null
      ? []
      : [{ month, bottom: bottom ?? height, top: high[month] ?? 0 }],
  );
  if (months.length < 2) return '';
  const over = months.map(({ month, top }) => said({ x: x(month), y: top }));
  const under = months.map(({ month, bottom }) => said({ x: x(month), y: bottom })).reverse();
  return `M${[...over, ...under].join('L')}Z`;
}

const said = ({ x, y }: Place): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
