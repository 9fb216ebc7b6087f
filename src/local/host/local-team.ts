/** The team's conversation, as Teams names it: the id of its general channel. */
export const LOCAL_TEAM = {
  name: 'Dezernat V',
  channelId: '19:3f9d2c1a5b7e4a60team@thread.tacv2',
  workspaceId: 'dezernat-v',
} as const;

/** The channels in which the app can be looked at: one of each type. */
export const LOCAL_CHANNELS = {
  standard: { id: LOCAL_TEAM.channelId, name: { de: 'Allgemein', en: 'General' } },
  private: { id: '19:3f9d2c1a5b7e4a60leitung@thread.tacv2', name: { de: 'Leitung', en: 'Leadership' } },
  shared: {
    id: '19:3f9d2c1a5b7e4a60lenkung@thread.tacv2',
    name: { de: 'Lenkungskreis', en: 'Steering group' },
  },
  /** Shared too, but no setting of the workspace names it. */
  unnamed: { id: '19:3f9d2c1a5b7e4a60austausch@thread.tacv2', name: { de: 'Austausch', en: 'Exchange' } },
} as const;

export type LocalChannel = keyof typeof LOCAL_CHANNELS;
