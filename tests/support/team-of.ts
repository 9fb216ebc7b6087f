import type { ChannelOfTeam, Membership } from '../../src/application/ports/membership';

/** A team of those who fit, and channels with the people listed under their ids; teams hold no others. */
export const teamOf = (
  isInTeam: (userId: string) => boolean,
  channels: Readonly<Record<string, ChannelOfTeam & { readonly people: readonly string[] }>> = {},
): Membership => ({
  isMember: (_, userId) => Promise.resolve(isInTeam(userId)),
  inChannel: ({ teamId, channelId }, userId) => {
    const channel = channels[channelId];
    if (channel?.teamId !== teamId) return Promise.resolve('no-such-channel');
    return Promise.resolve(channel.people.includes(userId) ? 'member' : 'no-member');
  },
});
