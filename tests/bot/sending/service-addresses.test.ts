import { addressesToTry, isAllowedServiceUrl } from '../../../bot/sending/service-addresses';

const EMEA = 'https://smba.trafficmanager.net/emea/';

describe('The address that a message names for its answers', () => {
  test.each([
    'https://smba.trafficmanager.net/emea',
    'https://smba.trafficmanager.net/emea/3f9d2c1a/',
    'https://smba.trafficmanager.net/de/',
    'https://smba.trafficmanager.net/fr/3f9d2c1a/',
    'https://smba.trafficmanager.net/teams/',
    'https://smba.trafficmanager.net/neu/',
  ])('is allowed in every region of the public connector: %s', (address) => {
    expect(isAllowedServiceUrl(address, [EMEA])).toBe(true);
  });

  test.each([
    'http://smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net.boese.example/emea/',
    'https://smba.trafficmanager.net@boese.example/emea/',
    'https://jemand@smba.trafficmanager.net/emea/',
    'https://smba.trafficmanager.net:444/emea/',
    'https://smba.infra.gov.teams.microsoft.us/gov/',
    'kein-url',
  ])('is not allowed elsewhere: %s', (address) => {
    expect(isAllowedServiceUrl(address, [EMEA])).toBe(false);
  });

  test('is allowed on another connector with what lies below the listed address, and nothing else', () => {
    const listed = ['https://connector.example/emea/'];
    expect(isAllowedServiceUrl('https://connector.example/emea', listed)).toBe(true);
    expect(isAllowedServiceUrl('https://connector.example/emea/3f9d/', listed)).toBe(true);
    expect(isAllowedServiceUrl('https://connector.example/emeaX/', listed)).toBe(false);
    expect(isAllowedServiceUrl('https://connector.example/emea/../amer/', listed)).toBe(false);
    expect(isAllowedServiceUrl(EMEA, listed)).toBe(false);
  });
});

describe('The order in which addresses are tried', () => {
  test('is the person\u2019s last one, the global one, what is listed, and the other regions', () => {
    const [last, global, listed, ...others] = addressesToTry(
      [EMEA],
      'https://smba.trafficmanager.net/fr/3f9d/',
    );
    expect([last, global, listed]).toEqual([
      'https://smba.trafficmanager.net/fr/3f9d/',
      'https://smba.trafficmanager.net/teams/',
      EMEA,
    ]);
    expect(others).toContain('https://smba.trafficmanager.net/de/');
  });

  test('names no region twice', () => {
    const addresses = addressesToTry([EMEA, EMEA.slice(0, -1)], 'https://smba.trafficmanager.net/emea/3f9d/');
    expect(addresses.filter((address) => address.includes('/emea'))).toHaveLength(1);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('begins with the global one where nobody knows the person', () => {
    expect(addressesToTry([EMEA], null)[0]).toBe('https://smba.trafficmanager.net/teams/');
  });

  test('is the list alone where the connector is not the public one', () => {
    expect(addressesToTry(['http://127.0.0.1:56150/_connector'], null)).toEqual([
      'http://127.0.0.1:56150/_connector/',
    ]);
  });
});
