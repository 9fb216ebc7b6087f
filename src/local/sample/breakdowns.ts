import { addMonths } from '../../domain/shared/month';
import type { Indicator } from '../../domain/tracking/indicator';
import type { PlanValue, Trajectory } from '../../domain/tracking/trajectory';
import { AREAS } from './areas';
import { type Course, COURSES } from './courses';
import { indicator as withDefaults, type IndicatorContent } from './fields/field-content';
import { SAMPLE_END } from './time';

/** So many figures of each part are known. */
const MONTHS = 36;

/** How the figure of the whole city is broken down by Stadtbezirk, invented throughout. */
interface Breakdown {
  /** What the parts are called, each with its area behind it. */
  readonly name: string;
  readonly description: string;
  /** What a part has for each one of the whole: a share of a stock, for a rate how much higher or lower it is. */
  readonly parts: Readonly<Record<string, number>>;
  /** Largest random step, as in a course: small areas scatter more. */
  readonly noise: number;
  /** Figures of parts that go their own way, by area and month. */
  readonly exact?: Readonly<Record<string, Course['exact']>>;
}

const BREAKDOWNS: Readonly<Record<string, Breakdown>> = {
  'arbeitslose-koeln': {
    name: 'Arbeitslose',
    description: 'Arbeitslose im Stadtbezirk am Monatsende. Plan und Werte sind ein Beispiel.',
    parts: {
      innenstadt: 0.096,
      rodenkirchen: 0.074,
      lindenthal: 0.068,
      ehrenfeld: 0.093,
      nippes: 0.1,
      chorweiler: 0.111,
      porz: 0.114,
      kalk: 0.163,
      muelheim: 0.181,
    },
    noise: 0.5,
  },
  'armutsrisiko-haushalte': {
    name: 'Haushalte mit Armutsrisiko',
    description:
      'Anteil der Haushalte im Stadtbezirk unter 60 % des mittleren Einkommens der Stadt, gleitender Wert über zwölf ' +
      'Monate. Plan und Werte sind ein Beispiel.',
    parts: {
      innenstadt: 0.86,
      rodenkirchen: 0.76,
      lindenthal: 0.69,
      ehrenfeld: 0.95,
      nippes: 0.93,
      chorweiler: 1.42,
      porz: 1.08,
      kalk: 1.38,
      muelheim: 1.24,
    },
    noise: 0.9,
    exact: { chorweiler: { '2026-08': 34.1 } },
  },
};

type BrokenDown = IndicatorContent & Pick<Indicator, 'goalId'>;

/** @returns one indicator for each Stadtbezirk; none for an indicator that is not broken down */
export function breakdownsOf(whole: BrokenDown): BrokenDown[] {
  const breakdown = BREAKDOWNS[whole.id];
  if (breakdown === undefined) return [];
  return AREAS.flatMap((area): BrokenDown[] => {
    const part = breakdown.parts[area.id];
    if (part === undefined) return [];
    const { goalId, unit, decimals, kind, direction, tolerance, resultLevel, effectLevel } = whole;
    const content = withDefaults({
      ...{ unit, decimals, kind, direction, tolerance, resultLevel, effectLevel },
      id: `${whole.id}-${area.id}`,
      name: `${breakdown.name}: ${area.name}`,
      description: breakdown.description,
      trajectory: scaled(whole.trajectory, (value) => Number((value * part).toFixed(decimals))),
      areaId: area.id,
      breakdownOf: whole.id,
      ownerPostId: 'statistikstelle',
      publicationLag: whole.publicationLag,
      from: addMonths(SAMPLE_END, 1 - MONTHS - whole.publicationLag),
    });
    return [{ ...content, goalId }];
  });
}

/** A part runs against its plan as the whole does; undefined for an indicator that is no part. */
export function breakdownCourse({ areaId, breakdownOf }: Indicator): Course | undefined {
  if (breakdownOf === null) return undefined;
  const [whole, breakdown] = [COURSES[breakdownOf], BREAKDOWNS[breakdownOf]];
  if (whole === undefined || breakdown === undefined) throw new Error(`${breakdownOf} is not broken down`);
  const { standing, last, states } = whole;
  const exact = breakdown.exact?.[areaId ?? ''];
  return {
    standing,
    noise: breakdown.noise,
    ...(last === undefined ? {} : { last }),
    ...(exact === undefined ? {} : { exact }),
    ...(states === undefined ? {} : { states }),
  };
}

function scaled(trajectory: Trajectory, scale: (value: number) => number): Trajectory {
  if (trajectory.type !== 'linear' && trajectory.type !== 'seasonal-stock') {
    throw new Error(`No part of a ${trajectory.type} plan`);
  }
  const point = ({ month, value }: PlanValue): PlanValue => ({ month, value: scale(value) });
  return { ...trajectory, baseline: point(trajectory.baseline), target: point(trajectory.target) };
}
