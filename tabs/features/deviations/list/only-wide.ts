import type { Column } from './case-order';

/** These give way first, the office to the name's own cell: name, step, due day and turn are seen without scrolling sideways. */
export const GIVING_WAY: readonly Column[] = ['field', 'office'];

export const onlyWide = { '@media (max-width: 90rem)': { display: 'none' } } as const;

export const onlyWithoutOffice = { '@media (min-width: 90.01rem)': { display: 'none' } } as const;
