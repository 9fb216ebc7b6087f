import { lazy } from 'react';

/** The code of each view, by the first part of its address. The Masterplan's comes with the tab itself. */
const CODE = {
  start: async () => ({ default: (await import('../features/start/start')).Start }),
  goal: async () => ({ default: (await import('../features/goal/goal')).Goal }),
  indicators: async () => ({ default: (await import('../features/indicators/indicators')).Indicators }),
  compare: async () => ({ default: (await import('../features/compare/compare')).Compare }),
  department: async () => ({ default: (await import('../features/department/department')).Department }),
  office: async () => ({ default: (await import('../features/office/office')).Office }),
  deviations: async () => ({ default: (await import('../features/deviations/deviations')).Deviations }),
  deviation: async () => ({ default: (await import('../features/case/case')).Case }),
  meeting: async () => ({ default: (await import('../features/case/meeting/meeting')).Meeting }),
  'my-reports': async () => ({ default: (await import('../features/my-reports/my-reports')).MyReports }),
  configure: async () => ({ default: (await import('../features/configure/configure')).Configure }),
  findings: async () => ({ default: (await import('../features/findings/findings')).Findings }),
  deliveries: async () => ({ default: (await import('../features/deliveries/deliveries')).Deliveries }),
  accessibility: async () => ({ default: (await import('../features/about/accessibility')).Accessibility }),
  'easy-language': async () => ({ default: (await import('../features/about/easy-language')).EasyLanguage }),
};

export const Start = lazy(CODE.start);
export const Goal = lazy(CODE.goal);
export const Indicators = lazy(CODE.indicators);
export const Compare = lazy(CODE.compare);
export const Department = lazy(CODE.department);
export const Office = lazy(CODE.office);
export const Deviations = lazy(CODE.deviations);
export const Case = lazy(CODE.deviation);
export const Meeting = lazy(CODE.meeting);
export const MyReports = lazy(CODE['my-reports']);
export const Configure = lazy(CODE.configure);
export const Findings = lazy(CODE.findings);
export const Deliveries = lazy(CODE.deliveries);
export const Accessibility = lazy(CODE.accessibility);
export const EasyLanguage = lazy(CODE['easy-language']);

const isView = (name: string): name is keyof typeof CODE => Object.hasOwn(CODE, name);

/**
 * Lets a view's code come while other things are waited for.
 *
 * @param path below `/tab`, such as `/goal/ziel-1`
 */
export async function fetchView(path: string): Promise<void> {
  const name = path.split('/')[1] ?? '';
  if (isView(name)) await CODE[name]();
}
