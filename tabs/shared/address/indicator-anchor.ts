export const indicatorAnchor = (indicatorId: string): string => `indicator-${indicatorId}`;
