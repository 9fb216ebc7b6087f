import type { Column } from './columns';

/** Where an indicator belongs, and what can be told from figure and plan, give way to how it stands: what the signs say is seen without scrolling sideways. */
export const onlyWide = { '@media (max-width: 75rem)': { display: 'none' } } as const;

export const GIVING_WAY: readonly Column[] = ['field', 'goal', 'difference'];
