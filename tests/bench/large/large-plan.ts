import type { Area } from '../../../src/domain/masterplan/area';
import { GOAL_STATUSES, type Goal } from '../../../src/domain/masterplan/goal';
import type { Masterplan } from '../../../src/domain/masterplan/masterplan';
import {
  DEFAULT_MILESTONE_TOLERANCE,
  type Measure,
  type Milestone,
} from '../../../src/domain/masterplan/measure';
import type { Office } from '../../../src/domain/masterplan/office';
import type { Post } from '../../../src/domain/masterplan/post';
import { addMonths } from '../../../src/domain/shared/month';
import {
  EFFECT_LEVELS,
  type Indicator,
  type IndicatorKind,
  RESULT_LEVELS,
} from '../../../src/domain/tracking/indicator';
import { ANY_VALUE } from '../../../src/domain/tracking/value-range';
import { DEFAULT_TOLERANCE } from '../../../src/domain/tracking/tolerance';
import type { Trajectory } from '../../../src/domain/tracking/trajectory';
import { personaBySlug } from '../../../src/local/personas';
import { DEPARTMENT, PRINCIPLES } from '../../../src/local/sample/department';
import { SAMPLE_END } from '../../../src/local/sample/time';

const GOALS = 500;
const INDICATORS = 1000;
const PROJECTS = 200;
const PROCESSES = 100;
const OFFICES = 8;
const POSTS_IN_OFFICE = 5;
const DISTRICTS = 9;
const QUARTERS = 86;
const TARGET_GROUPS = ['Kinder', 'Jugendliche', 'Familien', 'Seniorinnen und Senioren', 'Alleinerziehende'];

const FROM = addMonths(SAMPLE_END, -35);

const FIELDS = ['Einkommen', 'Beschäftigung', 'Wohnen', 'Gesundheit', 'Umwelt', 'Einbindung'];

const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
const pick = <T>(choices: readonly T[], at: number): T => choices[at % choices.length] as T;

const officeId = (at: number): string => `amt-${String((at % OFFICES) + 1)}`;
const postId = (at: number): string => `stelle-${String((at % (OFFICES * POSTS_IN_OFFICE)) + 1)}`;
const districtId = (at: number): string => `stadtbezirk-${String((at % DISTRICTS) + 1)}`;
const goalId = (at: number): string => `ziel-${String(at + 1)}`;
const indicatorId = (at: number): string => `kennzahl-${String(at + 1)}`;

/** Box of so many hundredths of a degree, in a grid. */
function outlineOf(at: number): Area['outline'] {
  const west = 6.8 + (at % 10) * 0.03;
  const south = 50.85 + Math.floor(at / 10) * 0.03;
  return [
    [
      [west, south],
      [west + 0.03, south],
      [west + 0.03, south + 0.03],
      [west, south + 0.03],
      [west, south],
    ],
  ];
}

const areas: readonly Area[] = [
  { id: 'stadt', name: 'Stadt', kind: 'city', parentId: null, outline: [], position: 1 },
  ...times(DISTRICTS, (at): Area => ({
    id: districtId(at),
    name: `Stadtbezirk ${String(at + 1)}`,
    kind: 'district',
    parentId: 'stadt',
    outline: outlineOf(at),
    position: at + 2,
  })),
  ...times(QUARTERS, (at): Area => ({
    id: `stadtteil-${String(at + 1)}`,
    name: `Stadtteil ${String(at + 1)}`,
    kind: 'quarter',
    parentId: districtId(at),
    outline: outlineOf(at),
    position: at + 2 + DISTRICTS,
  })),
];

const offices: readonly Office[] = times(OFFICES, (at) => ({
  id: officeId(at),
  name: `Amt für Aufgabe ${String(at + 1)}`,
  shortName: `Amt ${String(50 + at)}`,
  headPostId: postId(at),
}));

/** The first posts belong to people who can sign in. */
const HOLDERS = [
  personaBySlug('head-of-office').id,
  personaBySlug('goal-owner').id,
  personaBySlug('head-of-department').id,
];

const posts: readonly Post[] = times(OFFICES * POSTS_IN_OFFICE, (at) => ({
  id: postId(at),
  name: at < OFFICES ? `Leitung ${String(at + 1)}` : `Fachstelle ${String(at + 1)}`,
  officeId: officeId(at),
  holder: HOLDERS[at] ?? null,
  deputy: at === 1 ? personaBySlug('deputy').id : null,
}));

const goals: readonly Goal[] = times(GOALS, (at) => ({
  id: goalId(at),
  name: `Ziel ${String(at + 1)}: Mehr Menschen erreichen, was sie zum Leben in der Stadt brauchen`,
  fieldId: `feld-${String((at % FIELDS.length) + 1)}`,
  principleId: PRINCIPLES.length === 0 ? null : pick(PRINCIPLES, at).id,
  benefit: 'Wer Hilfe braucht, bekommt sie nah an der Wohnung und ohne lange zu warten.',
  status: pick(GOAL_STATUSES, at),
  decisionReference: pick(GOAL_STATUSES, at) === 'decided' ? `${String(1000 + at)}/2026` : null,
  ownerPostId: postId(at),
  officeIds: at % 4 === 0 ? [officeId(at), officeId(at + 3)] : [officeId(at)],
  targetGroups: [pick(TARGET_GROUPS, at), ...(at % 3 === 0 ? [pick(TARGET_GROUPS, at + 2)] : [])],
  areaIds: at % 5 === 0 ? [districtId(at)] : [],
  position: at + 1,
}));

const measures: readonly Measure[] = times(PROJECTS + PROCESSES, (at) => ({
  id: `massnahme-${String(at + 1)}`,
  goalId: goalId(at),
  strategyId: null,
  name: at < PROJECTS ? `Projekt ${String(at + 1)}` : `Prozess ${String(at + 1)}`,
  kind: at < PROJECTS ? 'project' : 'process',
  commissioningUnit: 'Dezernatsleitung',
  operatingUnit: officeId(at),
  ownerPostId: postId(at),
  from: FROM,
  position: at + 1,
}));

const MILESTONES = ['2025-06-30', '2026-03-31', '2026-12-31', '2027-09-30'];

const milestones: readonly Milestone[] = times(PROJECTS, (at) => at).flatMap((at) =>
  MILESTONES.map((due, step) => ({
    id: `meilenstein-${String(at + 1)}-${String(step + 1)}`,
    measureId: `massnahme-${String(at + 1)}`,
    name: `Meilenstein ${String(step + 1)}`,
    due,
    forecast: null,
    done: step < (at % 9 === 0 ? 1 : 2) ? due : null,
    weight: 1,
    toleranceDays: DEFAULT_MILESTONE_TOLERANCE,
  })),
);

interface Course {
  readonly kind: IndicatorKind;
  readonly trajectory: Trajectory;
  readonly unit: string;
  readonly decimals: number;
}

const COURSES: readonly Course[] = [
  {
    kind: 'stock',
    unit: 'Personen',
    decimals: 0,
    trajectory: {
      type: 'linear',
      baseline: { month: FROM, value: 12_000 },
      target: { month: addMonths(FROM, 83), value: 16_000 },
    },
  },
  { kind: 'flow', unit: 'Beratungen', decimals: 0, trajectory: { type: 'constant', target: 450 } },
  {
    kind: 'rate',
    unit: '%',
    decimals: 1,
    trajectory: {
      type: 'linear',
      baseline: { month: FROM, value: 61 },
      target: { month: addMonths(FROM, 83), value: 75 },
    },
  },
  { kind: 'rate', unit: 'µg/m³', decimals: 1, trajectory: { type: 'band', low: 18, high: 24 } },
];

/** Two a goal; each fifth pair shows the second as the first one's figure in a district. */
const indicators: readonly Indicator[] = times(INDICATORS, (at) => {
  const isBreakdown = at % 10 === 1;
  const { kind, trajectory, unit, decimals } = pick(COURSES, isBreakdown ? at - 1 : at);
  return {
    id: indicatorId(at),
    goalId: goalId(Math.floor(at / 2)),
    measureId: null,
    name: `Kennzahl ${String(at + 1)}: Anteil derer, die ein Angebot rechtzeitig erreicht`,
    description: 'Gezählt wird, wer im Monat mindestens ein Angebot angenommen hat.',
    unit,
    decimals,
    kind,
    cumulatesSince: 'january',
    direction: 'higher-is-better',
    trajectory,
    formerPlans: [],
    tolerance: DEFAULT_TOLERANCE,
    screening: true,
    secrecy: null,
    limitsBase: 'moving',
    range: ANY_VALUE,
    resultLevel: pick(RESULT_LEVELS, at),
    effectLevel: at % 4 === 3 ? null : pick(EFFECT_LEVELS, at),
    areaId: isBreakdown ? districtId(at) : null,
    breakdownOf: isBreakdown ? indicatorId(at - 1) : null,
    isKey: at % 2 === 0,
    ownerPostId: postId(Math.floor(at / 2)),
    source: 'Beispiel',
    publicationLag: 0,
    from: FROM,
    to: null,
    position: at + 1,
  };
});

/** 500 goals in six fields, of eight offices, for a city with districts and quarters. */
export const LARGE_PLAN: Masterplan = {
  department: DEPARTMENT,
  principles: PRINCIPLES,
  fields: FIELDS.map((name, at) => ({
    id: `feld-${String(at + 1)}`,
    name,
    description: '',
    position: at + 1,
  })),
  areas,
  offices,
  posts,
  roles: [
    {
      id: 'rolle-1',
      userId: personaBySlug('head-of-department').id,
      role: 'head-of-department',
      officeId: null,
    },
    { id: 'rolle-2', userId: personaBySlug('steering-support').id, role: 'steering-support', officeId: null },
  ],
  goals,
  strategies: [],
  measures,
  milestones,
  indicators,
  yearTargets: [],
};
