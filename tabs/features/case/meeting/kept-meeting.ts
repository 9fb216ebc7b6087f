import { z } from 'zod';

/** A meeting that was begun: its agenda stays as it was, whatever happens to the cases meanwhile. */
const Begun = z.object({
  /** Instant of the service's clock, by which it tells what was noted in the meeting. */
  at: z.string(),
  /** Deviations on the agenda, in their order. */
  agenda: z.array(z.string()),
  /** Those that were on screen, in the order in which they were. */
  shown: z.array(z.string()),
  /** Shown, but said not to have been discussed. */
  leftOut: z.array(z.string()),
  posted: z.boolean(),
});

/** What is known of a meeting that is prepared or held. */
export const KeptMeeting = z.object({
  present: z.array(z.string()),
  /** Taken out of the agenda before the meeting. */
  takenOut: z.array(z.string()),
  /** Whether single letters do something: some people's speech input would set them off. */
  letters: z.boolean(),
  begun: Begun.nullable(),
});

export type Begun = z.infer<typeof Begun>;
export type KeptMeeting = z.infer<typeof KeptMeeting>;

export const NO_MEETING: KeptMeeting = { present: [], takenOut: [], letters: true, begun: null };

/** What goes into the minutes, in the order in which it was talked about. */
export const discussedIn = ({ shown, leftOut }: Pick<Begun, 'shown' | 'leftOut'>): string[] =>
  shown.filter((id) => !leftOut.includes(id));

/** Whatever comes on screen counts as discussed until somebody says it was not. */
export const withShown = (begun: Begun, id: string): Begun =>
  begun.shown.includes(id) ? begun : { ...begun, shown: [...begun.shown, id] };

export function withDiscussed(begun: Begun, id: string, discussed: boolean): Begun {
  const leftOut = begun.leftOut.filter((one) => one !== id);
  return { ...withShown(begun, id), leftOut: discussed ? leftOut : [...leftOut, id] };
}
