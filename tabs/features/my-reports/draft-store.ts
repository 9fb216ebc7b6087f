import { useState } from 'react';
import { z } from 'zod';
import { keep, loadKept } from '../../shared/service/kept';
import { Draft } from './draft';

export type Drafts = Readonly<Record<string, Draft>>;

/** Keys are typed by people: one that every object has, `constructor`, is no draft. */
export const draftFor = (drafts: Drafts, itemId: string): Draft | undefined =>
  Object.hasOwn(drafts, itemId) ? drafts[itemId] : undefined;

const Kept = z.record(z.string(), Draft);

export interface DraftStore {
  readonly drafts: Drafts;
  /** Whether drafts of an earlier visit were found. */
  readonly restored: boolean;
  /** Null takes the draft out. */
  put(itemId: string, draft: Draft | null): void;
  clear(): void;
  /**
   * Takes out what was saved. What was typed on while saving stays, now based on the version just saved.
   *
   * @param sent the drafts as they were sent
   * @param versions of the items that were saved, by id
   */
  settle(sent: Drafts, versions: Readonly<Record<string, string | null>>): void;
}

/**
 * Drafts outlive the view: Teams unloads a tab without asking when somebody looks at another one. They stay in this
 * browser session only, by person, workspace and month, and go when they are saved or discarded.
 */
export function useDraftStore(key: string): DraftStore {
  const [initial] = useState(() => loadKept(key, Kept) ?? {});
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
    restored: Object.keys(initial).length > 0,
    put: (itemId, draft) => {
      update((before) => (draft === null ? without(before, itemId) : { ...before, [itemId]: draft }));
    },
    clear: () => {
      update(() => ({}));
    },
    settle: (sent, versions) => {
      update((before) =>
        Object.entries(versions).reduce<Drafts>((rest, [itemId, version]) => {
          const draft = draftFor(rest, itemId);
          if (draft === undefined || draft === draftFor(sent, itemId)) return without(rest, itemId);
          return { ...rest, [itemId]: { ...draft, basedOn: version } };
        }, before),
      );
    },
  };
}

const without = (drafts: Drafts, itemId: string): Drafts =>
  Object.fromEntries(Object.entries(drafts).filter(([id]) => id !== itemId));
