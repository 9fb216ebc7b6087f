import { codeOf } from '../shared/code';

/** The code of each view, by the first part of its address. The Masterplan's comes with the tab itself. */
export const CODE = {
  start: codeOf(async () => (await import('../features/start/start')).Start),
  goal: codeOf(async () => (await import('../features/goal/goal')).Goal),
  indicators: codeOf(async () => (await import('../features/indicators/indicators')).Indicators),
  compare: codeOf(async () => (await import('../features/compare/compare')).Compare),
  department: codeOf(async () => (await import('../features/department/department')).Department),
  office: codeOf(async () => (await import('../features/office/office')).Office),
  deviations: codeOf(async () => (await import('../features/deviations/deviations')).Deviations),
  deviation: codeOf(async () => (await import('../features/case/case')).Case),
  meeting: codeOf(async () => (await import('../features/case/meeting/meeting')).Meeting),
  'my-reports': codeOf(async () => (await import('../features/my-reports/my-reports')).MyReports),
  configure: codeOf(async () => (await import('../features/configure/configure')).Configure),
  'data-issues': codeOf(async () => (await import('../features/data-issues/data-issues')).DataIssues),
  deliveries: codeOf(async () => (await import('../features/deliveries/deliveries')).Deliveries),
  accessibility: codeOf(async () => (await import('../features/about/accessibility')).Accessibility),
  'easy-language': codeOf(async () => (await import('../features/about/easy-language')).EasyLanguage),
};

type ViewName = keyof typeof CODE;

const isView = (name: string): name is ViewName => Object.hasOwn(CODE, name);

/** These need an id, or Teams' settings dialog around them. */
const NEED_MORE: readonly ViewName[] = ['goal', 'office', 'deviation', 'configure'];

/** What an address of before is called now: links in chats and channels outlive names. */
export const FORMER: Readonly<Record<string, ViewName>> = { findings: 'data-issues' };

/** Whether a link may name that and no more; the Masterplan's name is empty. */
export const isWhole = (path: string): boolean =>
  path === '' || Object.hasOwn(FORMER, path) || (isView(path) && !NEED_MORE.includes(path));

/**
 * Lets a view's code come while other things are waited for.
 *
 * @param path below `/tab`, such as `/goal/ziel-1`
 */
export async function fetchView(path: string): Promise<void> {
  const name = path.split('/')[1] ?? '';
  if (isView(name)) await CODE[name].fetch();
}
