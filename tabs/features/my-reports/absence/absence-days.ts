import type { ProblemKind } from '../../../../src/contracts/problem';
import { type Day, isDay } from '../../../../src/domain/shared/day';
import type { Text } from '../../../text/de/text';

/** As typed; empty until it is a day. */
export interface AbsenceDays {
  readonly from: string;
  readonly until: string;
}

/** What the service says about the days, which belongs at the field. */
const ABOUT_UNTIL = ['until-before-from', 'until-in-past'] as const;

type AboutUntil = Extract<ProblemKind, (typeof ABOUT_UNTIL)[number]>;

export type AbsenceFault = keyof Text['absence']['faults'] | AboutUntil;

export interface AbsenceFaults {
  readonly from?: AbsenceFault;
  readonly until?: AbsenceFault;
}

export const isAboutUntil = (kind: ProblemKind | 'unreachable'): kind is AboutUntil =>
  ABOUT_UNTIL.some((about) => about === kind);

/** Whether a day is over is judged by the service, whose clock decides who is asked. */
export function checkDays({ from, until }: AbsenceDays): AbsenceFaults {
  return {
    ...(isDay(from) ? {} : { from: 'from-missing' as const }),
    ...(isDay(until)
      ? isDay(from) && until < from
        ? { until: 'until-before-from' as const }
        : {}
      : { until: 'until-missing' as const }),
  };
}

/** @returns null while something is wrong */
export function daysOf(typed: AbsenceDays): { readonly from: Day; readonly until: Day } | null {
  const { from, until } = typed;
  return isDay(from) && isDay(until) && from <= until ? { from, until } : null;
}

/** Sweden writes days as ISO does. */
const IN_DEPARTMENT = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' });

/** What the form begins with: the days that are entered, else from today. */
export const firstDays = (entered: AbsenceDays | null): AbsenceDays =>
  entered ?? { from: IN_DEPARTMENT.format(new Date()), until: '' };
