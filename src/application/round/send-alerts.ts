import { dayOf } from '../../domain/calendar/local-time';
import { isCaseLate } from '../../domain/deviation/case/deviation-case';
import type { Deviation } from '../../domain/deviation/deviation';
import { DEVIATION_RULES } from '../../domain/deviation/deviation';
import type { Day } from '../../domain/shared/day';
import type { Instant } from '../../domain/shared/instant';
import { type Addressed, type Delivered, deliverOnce } from './deliver-once';
import { caseState } from '../deviations/case-state';
import { alertOf, type DeviationAlert } from '../deviations/deviation-alert';
import { loadCase, type LoadedCase, loadCases, type StoredCase } from '../deviations/load-case';
import { alertKey, bundleKey, deviationIdOf, overdueKey } from '../ports/delivery-log';
import type { Job } from '../ports/job-queue';
import type { Records } from '../ports/records';
import { save, type Stored } from '../ports/repository';
import type { SendContext } from './send-context';

type Of<T extends Job['type']> = Extract<Job, { type: T }>;

export async function sendAlert(context: SendContext, job: Of<'alert'>): Promise<Delivered | 'not-needed'> {
  const { records, undisclosed, workspace, now } = context;
  const plan = await records.masterplan();
  const loaded = await loadCase(records, plan, job.deviationId);
  const stored = loaded === null ? null : await pendingRow(undisclosed, loaded);
  if (loaded === null || stored === null) return 'not-needed';
  const alert = await alertOf(workspace.id, records, { loaded, plan, today: dayOf(now) });
  const to = toLeadership(context, alertKey(workspace.id, stored));
  const delivered = await deliverOnce(context, { ...to, shows: shownBy(alert) }, now, () =>
    context.messenger.sendAlert(workspace, alert),
  );
  if (delivered === 'sent' || delivered === 'sent-before') await noteAlert(undisclosed, stored, now);
  return delivered;
}

/** @returns null when there is nothing to tell of it, or no longer what was loaded: the next round tells what is */
async function pendingRow(
  { deviations }: Records,
  { of, version }: StoredCase,
): Promise<Stored<Deviation> | null> {
  const row = await deviations.find(of.deviation.id);
  return row?.version === version && row.value.pendingAlert !== null ? row : null;
}

/** A due date that was missed, whoever missed it. */
export async function sendOverdueAlert(
  context: SendContext,
  job: Of<'overdue-alert'>,
): Promise<Delivered | 'not-needed'> {
  const { records, workspace, now } = context;
  const plan = await records.masterplan();
  const today = dayOf(now);
  const loaded = await loadCase(records, plan, job.deviationId);
  if (loaded === null || loaded.of.due !== job.due || !isCaseLate(loaded.of, today)) return 'not-needed';
  const alert = await alertOf(workspace.id, records, { loaded, plan, today });
  const to = toLeadership(context, overdueKey(workspace.id, job.deviationId, job.due));
  return deliverOnce(context, { ...to, shows: shownBy(alert) }, now, () =>
    context.messenger.sendAlert(workspace, alert),
  );
}

const shownBy = ({ deviation, view }: DeviationAlert): string =>
  caseState({ deviation, stage: view.summary.stage, steps: view.steps });

/** All that the leadership still has to be told, in one message, at most one an hour. */
export async function sendAlertBundle(context: SendContext): Promise<Delivered | 'not-needed'> {
  const { records, undisclosed, workspace, now, deliveries } = context;
  const plan = await records.masterplan();
  const today = dayOf(now);
  const pending: Pending[] = [];
  for (const loaded of await loadCases(records, plan)) {
    const { deviation, due } = loaded.of;
    const stored = await pendingRow(undisclosed, loaded);
    const key = keyOf(
      workspace.id,
      stored,
      due !== null && isCaseLate(loaded.of, today) ? { deviation, due } : null,
    );
    if (key === null || (await deliveries.find(key))?.messageId != null) continue;
    pending.push({ key, loaded, stored });
  }
  if (pending.length === 0) return 'not-needed';
  const ordered = pending.sort((a, b) => rank(a.loaded.of.deviation) - rank(b.loaded.of.deviation));
  const alerts: DeviationAlert[] = [];
  for (const { loaded } of ordered)
    alerts.push(await alertOf(workspace.id, records, { loaded, plan, today }));
  const to = toLeadership(context, bundleKey(workspace.id, now));
  const delivered = await deliverOnce(context, to, now, () =>
    context.messenger.sendAlertBundle(workspace, alerts),
  );
  if (delivered !== 'sent') return delivered === 'sent-before' ? 'not-needed' : delivered;
  const bundle = await deliveries.find(to.key);
  const noteIn = (key: string, shows: string | null): Promise<unknown> =>
    deliveries.change(key, (current) =>
      bundle === null || (current !== null && current.messageId !== null) ? null : { ...bundle, key, shows },
    );
  for (const key of await earlierBundles(context)) await noteIn(key, null);
  for (const { key, stored, loaded } of ordered) {
    await noteIn(key, caseState(loaded.of));
    if (stored !== null) await noteAlert(undisclosed, stored, now);
  }
  return 'sent';
}

/** Bundles that did not arrive: what they had to tell is told by the next. */
async function earlierBundles({ workspace, deliveries }: SendContext): Promise<readonly string[]> {
  const sent = await deliveries.ofMonth(workspace.id, null);
  return sent
    .filter((one) => one.kind === 'alert' && one.messageId === null && deviationIdOf(one) === null)
    .map(({ key }) => key);
}

/** News comes before a due date that was missed. */
function keyOf(
  workspaceId: string,
  news: Stored<Deviation> | null,
  missed: { readonly deviation: Deviation; readonly due: Day } | null,
): string | null {
  if (news !== null) return alertKey(workspaceId, news);
  return missed === null ? null : overdueKey(workspaceId, missed.deviation.id, missed.due);
}

interface Pending {
  /** Of the message it would be by itself. */
  readonly key: string;
  readonly loaded: LoadedCase;
  /** Null for a due date that was missed. */
  readonly stored: Stored<Deviation> | null;
}

/** Worst first. */
const rank = ({ latest, rule }: Deviation): number => DEVIATION_RULES.indexOf(latest.rules[0] ?? rule);

const toLeadership = ({ workspace }: SendContext, key: string): Addressed => ({
  key,
  workspaceId: workspace.id,
  kind: 'alert',
  month: null,
  userId: null,
});

/** How often the note is tried when others save the same deviation; without it the next round tells it again. */
const NOTE_ATTEMPTS = 5;

async function noteAlert(records: Records, told: Stored<Deviation>, now: Instant): Promise<void> {
  const alerted = { ...told.value.latest, at: now };
  let row = told;
  for (let attempt = 1; attempt <= NOTE_ATTEMPTS; attempt += 1) {
    const { value, version } = row;
    // A figure corrected while the alert was under way is news still to be told.
    const isTold =
      value.latest.month === alerted.month && value.latest.figure?.actual === alerted.figure?.actual;
    const noted = { ...value, alerted, pendingAlert: isTold ? null : value.pendingAlert };
    const saved = await save(records.deviations, { value: noted, basedOn: version });
    if (saved.ok || saved.error.current === null) return;
    row = saved.error.current;
  }
}
