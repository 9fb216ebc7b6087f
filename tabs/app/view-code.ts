import { viewAt, type ViewName } from '../../src/contracts/tab-address';
import { codeOf } from '../shared/code';

/** The code of each view. The Masterplan's comes with the tab itself. */
export const CODE = {
  start: codeOf(async () => (await import('../features/start/start')).Start),
  goal: codeOf(async () => (await import('../features/goal/goal')).Goal),
  indicators: codeOf(async () => (await import('../features/indicators/indicators')).Indicators),
  compare: codeOf(async () => (await import('../features/compare/compare')).Compare),
  department: codeOf(async () => (await import('../features/department/department')).Department),
  office: codeOf(async () => (await import('../features/office/office')).Office),
  deviations: codeOf(async () => (await import('../features/deviations/deviations')).Deviations),
  case: codeOf(async () => (await import('../features/case/case')).Case),
  meeting: codeOf(async () => (await import('../features/case/meeting/meeting')).Meeting),
  myReports: codeOf(async () => (await import('../features/my-reports/my-reports')).MyReports),
  configure: codeOf(async () => (await import('../features/configure/configure')).Configure),
  dataIssues: codeOf(async () => (await import('../features/data-issues/data-issues')).DataIssues),
  deliveries: codeOf(async () => (await import('../features/deliveries/deliveries')).Deliveries),
  accessibility: codeOf(async () => (await import('../features/about/accessibility')).Accessibility),
  easyLanguage: codeOf(async () => (await import('../features/about/easy-language')).EasyLanguage),
} satisfies Record<Exclude<ViewName, 'masterplan'>, unknown>;

/**
 * Lets a view's code come while other things are waited for.
 *
 * @param path below `/tab`, such as `/goal/ziel-1`
 */
export async function fetchView(path: string): Promise<void> {
  const name = viewAt(path)?.name ?? 'masterplan';
  if (name !== 'masterplan') await CODE[name].fetch();
}
