export const CAUSES = [
  'process-design',
  'project-design',
  'framework-conditions',
  'external',
  'data',
  'target-definition',
] as const;

/** What has to change so that the plan can be met: never who is to blame. */
export type Cause = (typeof CAUSES)[number];

export const LEVELS = ['office', 'department'] as const;

/** Whose leadership decides: the operating office's, or the department's. */
export type Level = (typeof LEVELS)[number];

/** Offices shape their processes and projects themselves; conditions and targets are the department's. */
export const LEVEL_OF_CAUSE: Readonly<Record<Cause, Level>> = {
  'process-design': 'office',
  'project-design': 'office',
  data: 'office',
  'framework-conditions': 'department',
  external: 'department',
  'target-definition': 'department',
};
