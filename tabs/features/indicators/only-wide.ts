/** Where an indicator belongs gives way to how it stands: what the signs say is seen without scrolling sideways. */
export const onlyWide = { '@media (max-width: 75rem)': { display: 'none' } } as const;
