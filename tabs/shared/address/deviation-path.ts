/** Where the case of a deviation is worked on. */
export const deviationPath = (deviationId: string): string => `/deviation/${encodeURIComponent(deviationId)}`;
