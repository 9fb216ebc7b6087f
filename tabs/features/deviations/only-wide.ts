import type { Column } from './case-order';

/** The field gives way first: name, step, due day and turn are seen without scrolling sideways. */
export const GIVING_WAY: readonly Column[] = ['field'];

export const onlyWide = { '@media (max-width: 90rem)': { display: 'none' } } as const;
