import { readSettings } from '../../src/config/settings';

const GUID = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000010';

const REQUIRED = {
  APP_URL: 'https://zugkraft.example',
  TENANT_ID: GUID,
  APP_ID: GUID,
  TEAMS_APP_ID: GUID,
  WORKSPACES: JSON.stringify([
    {
      id: 'dezernat-v',
      name: 'Dezernat V',
      site: 'contoso.example:/sites/dezernat-v',
      teamId: GUID,
      leadershipChatId: '19:leitung@thread.v2',
    },
  ]),
};

describe('The settings of the round', () => {
  test('remember messages for half a year and send at the rate that Teams permits, unless told otherwise', () => {
    expect(readSettings(REQUIRED)).toMatchObject({ DELIVERY_RETENTION_MONTHS: 6, SEND_RATE: 50 });
    expect(readSettings({ ...REQUIRED, DELIVERY_RETENTION_MONTHS: '', SEND_RATE: '' })).toMatchObject({
      DELIVERY_RETENTION_MONTHS: 6,
      SEND_RATE: 50,
    });
  });

  test.each([
    { name: 'DELIVERY_RETENTION_MONTHS', value: '2' },
    { name: 'DELIVERY_RETENTION_MONTHS', value: '24' },
    { name: 'SEND_RATE', value: '1' },
    { name: 'SEND_RATE', value: '50' },
  ])('take $value for $name', ({ name, value }) => {
    expect(readSettings({ ...REQUIRED, [name]: value })).toMatchObject({ [name]: Number(value) });
  });

  test.each([
    { name: 'DELIVERY_RETENTION_MONTHS', value: '1', because: 'a month still reported would be forgotten' },
    { name: 'DELIVERY_RETENTION_MONTHS', value: '2.5', because: 'months are whole' },
    { name: 'DELIVERY_RETENTION_MONTHS', value: '1000000', because: 'nobody can have meant it' },
    { name: 'SEND_RATE', value: '0', because: 'nothing would ever be sent' },
    { name: 'SEND_RATE', value: '51', because: 'Teams permits no more' },
    { name: 'SEND_RATE', value: 'schnell', because: 'it is no number' },
  ])('refuse $value for $name by name: $because', ({ name, value }) => {
    expect(() => readSettings({ ...REQUIRED, [name]: value })).toThrow(new RegExp(`\\n  ${name}: `));
  });
});

describe('The settings of a workspace', () => {
  const [standard] = JSON.parse(REQUIRED.WORKSPACES) as readonly object[];
  const reading = (own: object) =>
    readSettings({ ...REQUIRED, WORKSPACES: JSON.stringify([{ ...standard, ...own }]) }).WORKSPACES;

  test('open it to its team and name no channel, unless told otherwise', () => {
    expect(reading({})).toMatchObject([{ openTo: 'team', channels: [] }]);
  });

  test('name channels, of the own team where no other is said', () => {
    const other = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000011';
    const channels = [{ id: '19:eigen@thread.tacv2' }, { id: '19:geteilt@thread.tacv2', teamId: other }];
    expect(reading({ openTo: 'channels', channels })).toMatchObject([
      {
        openTo: 'channels',
        channels: [
          { id: '19:eigen@thread.tacv2', teamId: GUID },
          { id: '19:geteilt@thread.tacv2', teamId: other },
        ],
      },
    ]);
  });

  test.each([
    { own: { openTo: 'channels' }, because: 'nobody could read' },
    { own: { openTo: 'channels', channels: [] }, because: 'nobody could read' },
    { own: { openTo: 'everybody' }, because: 'there is no such word' },
    { own: { channels: [{ id: '' }] }, because: 'a channel has an id' },
    { own: { channels: [{ id: '19:geteilt@thread.tacv2', teamId: '' }] }, because: 'a team has an id' },
    { own: { channels: '19:geteilt@thread.tacv2' }, because: 'it is no list' },
  ])('are refused by name for $own: $because', ({ own }) => {
    expect(() => reading(own)).toThrow(/WORKSPACES/);
  });
});
