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
