import type { Language } from '../../domain/shared/language';
import type { Instant } from '../../domain/shared/instant';
import { err, ok, type Result } from '../../domain/shared/result';
import { loadCases } from '../deviations/load-case';
import type { EnterWorkspace, NotPermitted } from '../workspace/enter-workspace';
import { type Actor, maySteer } from '../policies/access';
import type { Clock } from '../ports/clock';
import type { DeliveryError, Sent } from '../ports/sending';
import type { WriteMinutes } from './write-minutes';
import { minutes, type Minutes } from './minutes';

export interface MeetingHeld {
  readonly began: Instant;
  /** What was talked about, in this order. */
  readonly deviationIds: readonly string[];
  readonly present: readonly string[];
}

export type MinutesError =
  | NotPermitted
  | { readonly kind: 'not-steering' }
  /** Nothing that was talked about is part of the plan. */
  | { readonly kind: 'nothing-discussed' };

export interface MinutesFile {
  readonly fileName: string;
  readonly content: Uint8Array;
}

/** The minutes as a Word document. */
export type WriteMeetingMinutes = (
  actor: Actor,
  workspaceId: string,
  meeting: MeetingHeld,
  language: Language,
) => Promise<Result<MinutesFile, MinutesError>>;

interface MinutesDeps {
  readonly enter: EnterWorkspace;
  readonly clock: Clock;
}

export function makeWriteMeetingMinutes(
  deps: MinutesDeps & { readonly writeMinutes: WriteMinutes },
): WriteMeetingMinutes {
  return async (actor, workspaceId, meeting, language) => {
    const kept = await minutesOf(deps, actor, { workspaceId, meeting });
    if (!kept.ok) return kept;
    const content = await deps.writeMinutes(kept.value, language);
    const day = kept.value.began.slice(0, 10);
    const name = language === 'de' ? 'Protokoll' : 'Minutes';
    return ok({ fileName: `${name} ${day} ${safe(kept.value.workspaceName)}.docx`, content });
  };
}

/** Without what file systems do not bear. */
const safe = (name: string): string => name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').trim();

/** A new post in a channel. */
export type SendMinutes = (channelId: string, minutes: Minutes) => Promise<Sent>;

/** Posts the minutes to the department's channel. */
export type PostMeetingMinutes = (
  actor: Actor,
  workspaceId: string,
  meeting: MeetingHeld,
) => Promise<
  Result<
    { readonly posted: true },
    | MinutesError
    | { readonly kind: 'no-channel' }
    | { readonly kind: 'not-posted'; readonly reason: DeliveryError['kind'] }
  >
>;

export function makePostMeetingMinutes(
  deps: MinutesDeps & { readonly sendMinutes: SendMinutes },
): PostMeetingMinutes {
  return async (actor, workspaceId, meeting) => {
    const entered = await deps.enter(actor, workspaceId);
    if (!entered.ok) return entered;
    const { workspace } = entered.value;
    const kept = await minutesOf(deps, actor, { workspaceId, meeting });
    if (!kept.ok) return kept;
    if (workspace.channelId === null) return err({ kind: 'no-channel' });
    const sent = await deps.sendMinutes(workspace.channelId, kept.value);
    return sent.ok ? ok({ posted: true }) : err({ kind: 'not-posted', reason: sent.error.kind });
  };
}

async function minutesOf(
  deps: MinutesDeps,
  actor: Actor,
  { workspaceId, meeting }: { readonly workspaceId: string; readonly meeting: MeetingHeld },
): Promise<Result<Minutes, MinutesError>> {
  const entered = await deps.enter(actor, workspaceId);
  if (!entered.ok) return entered;
  const { workspace, records, plan, access } = entered.value;
  if (!maySteer(access)) return err({ kind: 'not-steering' });
  const kept = minutes(await loadCases(records, plan), {
    ...meeting,
    workspace,
    plan,
    present: meeting.present.map((name) => name.trim()).filter((name) => name !== ''),
    ended: deps.clock.now(),
  });
  return kept.items.length === 0 ? err({ kind: 'nothing-discussed' }) : ok(kept);
}
