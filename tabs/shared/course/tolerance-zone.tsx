import { tokens } from '@fluentui/react-components';
import { COLOURS } from '../light/light-shape';
import { monthsArea, monthsLine } from '../chart/months-line';
import type { Scales } from '../chart/scales';
import type { Edges, ToleranceEdges } from '../../../src/domain/tracking/tolerance-edges';

export const GREEN_EDGE = { stroke: COLOURS.green, width: 1, dashes: '1.5 3' };
export const RED_EDGE = { stroke: COLOURS.red, width: 1, dashes: '8 3 1.5 3' };

export interface ToleranceZoneProps {
  /** One for each month. */
  readonly tolerances: readonly ToleranceEdges[];
  readonly scales: Scales;
}

/** How far off is still green, and from where it is red: two tinted strips, each ending in a line of its own. */
export function ToleranceZone({ tolerances, scales }: ToleranceZoneProps) {
  return (
    <g data-zone="tolerance">
      {[tolerances.map(({ above }) => above), tolerances.map(({ below }) => below)].map((side, index) => (
        <Side key={index} edges={side} scales={scales} />
      ))}
    </g>
  );
}

function Side({ edges, scales }: { readonly edges: readonly (Edges | null)[]; readonly scales: Scales }) {
  const between = (from: keyof Edges, to: keyof Edges): string =>
    monthsArea(
      edges.map((edge) => edge && { from: edge[from], to: edge[to] }),
      scales,
    );
  const edgeOf = (name: keyof Edges): string =>
    monthsLine(
      edges.map((edge) => edge?.[name] ?? null),
      scales,
    );
  return (
    <>
      <path d={between('plan', 'green')} fill={tokens.colorStatusSuccessBackground2} opacity="0.45" />
      <path d={between('green', 'red')} fill={tokens.colorStatusWarningBackground2} opacity="0.45" />
      <EdgeLine path={edgeOf('green')} {...GREEN_EDGE} />
      <EdgeLine path={edgeOf('red')} {...RED_EDGE} />
    </>
  );
}

interface EdgeLineProps {
  readonly path: string;
  readonly stroke: string;
  readonly width: number;
  readonly dashes: string;
}

function EdgeLine({ path, stroke, width, dashes }: EdgeLineProps) {
  return <path d={path} fill="none" stroke={stroke} strokeWidth={width} strokeDasharray={dashes} />;
}
