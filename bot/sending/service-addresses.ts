/** Hosts of the Bot Connector itself. Each serves all regions, as folders of one address. */
const CONNECTOR_HOSTS = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
];

/** Regions of the public connector that are known; more can be listed in the settings. */
const REGIONS = ['emea', 'de', 'fr', 'amer', 'apac', 'in', 'jp'];

/** Where a request is tried first when nobody knows the region. */
const GLOBAL = 'teams';

/**
 * A listed address is allowed with what lies below it. One of the connector's own opens its whole host: which region
 * somebody belongs to is told by nothing but their own messages, and the token says what address it was made for.
 */
export function isAllowedServiceUrl(serviceUrl: string, listed: readonly string[]): boolean {
  if (!URL.canParse(serviceUrl)) return false;
  const asked = new URL(serviceUrl);
  if (asked.username !== '' || asked.password !== '') return false;
  return listed.some((address) => {
    const own = new URL(address);
    if (asked.origin !== own.origin) return false;
    return isConnector(own) || withSlash(asked.pathname).startsWith(withSlash(own.pathname));
  });
}

/**
 * Addresses at which somebody may be found, in the order in which they are tried.
 *
 * @param listed at least one
 * @param last where they were found last; null when that is not known
 */
export function addressesToTry(listed: readonly string[], last: string | null): readonly string[] {
  const others = [...listed, ...listed.flatMap(regionsBeside)].map(withSlash);
  const isGlobal = (address: string): boolean => new URL(address).pathname === `/${GLOBAL}/`;
  const inOrder = [...others.filter(isGlobal), ...others.filter((address) => !isGlobal(address))];
  if (last === null) return [...new Set(inOrder)];
  return [last, ...new Set(inOrder.filter((address) => !withSlash(last).startsWith(address)))];
}

/** All regions of the public connector, when an address of it is listed. */
const regionsBeside = (address: string): string[] => {
  const { origin, host } = new URL(address);
  return host === CONNECTOR_HOSTS[0] ? [GLOBAL, ...REGIONS].map((region) => `${origin}/${region}/`) : [];
};

const isConnector = ({ protocol, host }: URL): boolean =>
  protocol === 'https:' && CONNECTOR_HOSTS.includes(host);

const withSlash = (path: string): string => (path.endsWith('/') ? path : `${path}/`);
