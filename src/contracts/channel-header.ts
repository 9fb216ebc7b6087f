/** Header with which the tab says in which channel it stands; absent in the personal app and in chats. */
export const CHANNEL_HEADER = 'x-teams-channel';
