/** What links on a goal's page name behind `#`. */
export const measureAnchor = (measureId: string): string => `measure-${measureId}`;
