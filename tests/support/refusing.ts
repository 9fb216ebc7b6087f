import type { Repository } from '../../src/application/ports/repository';

/** A list that does not take some of its rows, as SharePoint refuses a value it cannot hold; the others are saved. */
export const refusing = <T>(list: Repository<T>, isRefused: (value: T) => boolean): Repository<T> => ({
  ...list,
  saveAll: async (drafts) => {
    const taken = drafts.filter(({ value }) => !isRefused(value));
    const saved = [...(await list.saveAll(taken))];
    return drafts.map((draft) => {
      if (!isRefused(draft.value)) return saved.shift()!;
      const cause = new Error('400 invalidRequest: Key holds 255 characters at most');
      return { ok: false, error: { kind: 'refused', cause, column: null } };
    });
  },
});
