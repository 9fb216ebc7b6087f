/** The team's conversation, as Teams names it: the id of its general channel. */
export const LOCAL_TEAM = {
  name: 'Dezernat V',
  channelId: '19:3f9d2c1a5b7e4a60team@thread.tacv2',
  workspaceId: 'dezernat-v',
} as const;
