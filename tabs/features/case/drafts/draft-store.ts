import { useState } from 'react';
import { keep, loadKept } from '../../../shared/service/kept';
import { DRAFT_TYPES, type DraftOf, Drafts, type DraftType, draftIn, isBlank } from './draft';

export interface DraftStore {
  readonly drafts: Drafts;
  /** Whether something of an earlier visit was found for a form. */
  isRestored(type: DraftType): boolean;
  /** @param stepCount of the case as it is looked at: what is typed first is based on it */
  put<T extends DraftType>(type: T, changes: Partial<DraftOf<T>>, stepCount: number): void;
  /** Goes on with what is typed, in sight of the steps that were taken since. */
  rebase(types: readonly DraftType[], stepCount: number): void;
  drop(types: readonly DraftType[]): void;
  /**
   * Takes out what was sent. What was typed on while sending stays; other forms go on with the case as it is now.
   *
   * @param sent the drafts as they were sent
   */
  settle(types: readonly DraftType[], sent: Drafts, stepCounts: { before: number; after: number }): void;
}

/**
 * What is typed outlives the view: Teams unloads a tab without asking when somebody looks at another one. It stays in this
 * browser session only, and goes when it is sent or discarded.
 *
 * @param key of person, workspace and case
 */
export function useDraftStore(key: string): DraftStore {
  const [initial] = useState(() => loadKept(key, Drafts) ?? {});
  const [drafts, setDrafts] = useState(initial);
  const update = (change: (before: Drafts) => Drafts): void => {
    setDrafts((before) => {
      const after = change(before);
      keep(key, Object.keys(after).length === 0 ? null : after);
      return after;
    });
  };
  return {
    drafts,
    isRestored: (type) => initial[type] !== undefined && initial[type] === drafts[type],
    put: (type, changes, stepCount) => {
      update((before) => {
        const { basedOn } = before[type] ?? { basedOn: stepCount };
        const draft = { ...draftIn(before, type), basedOn, ...changes };
        return isBlank(type, draft) ? without(before, [type]) : { ...before, [type]: draft };
      });
    },
    rebase: (types, stepCount) => {
      update((before) => rebased(before, types, stepCount));
    },
    drop: (types) => {
      update((before) => without(before, types));
    },
    settle: (types, sent, stepCounts) => {
      update((before) => {
        const kept = without(
          before,
          types.filter((type) => before[type] === sent[type]),
        );
        const others = DRAFT_TYPES.filter((type) => kept[type]?.basedOn === stepCounts.before);
        return rebased(kept, others, stepCounts.after);
      });
    },
  };
}

const rebased = (drafts: Drafts, types: readonly DraftType[], stepCount: number): Drafts =>
  types.reduce((all, type) => {
    const draft = all[type];
    return draft === undefined ? all : { ...all, [type]: { ...draft, basedOn: stepCount } };
  }, drafts);

const without = (drafts: Drafts, types: readonly DraftType[]): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([type]) => types.every((gone) => gone !== type)));
