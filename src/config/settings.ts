import { z } from 'zod';

const WorkspaceFields = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1),
  /** SharePoint site as `host:/sites/name`. */
  site: z.string().regex(/^[^:/]+:\/.+$/),
  teamId: z.string().min(1),
  leadershipChatId: z.string().min(1),
  /** Channel that minutes of the review meeting are posted to. */
  channelId: z.string().min(1).nullable().default(null),
  /** `channels`: being in the team is not enough, only in one of the channels named. */
  openTo: z.enum(['team', 'channels']).default('team'),
  /** Private or shared channels whose members may read; `teamId` where another team holds the channel. */
  channels: z.array(z.object({ id: z.string().min(1), teamId: z.string().min(1).optional() })).default([]),
});

const Workspace = WorkspaceFields.refine(({ openTo, channels }) => openTo === 'team' || channels.length > 0, {
  path: ['channels'],
  error: 'has to name a channel where openTo is channels',
}).transform(({ channels, ...workspace }) => ({
  ...workspace,
  channels: channels.map(({ id, teamId = workspace.teamId }) => ({ id, teamId })),
}));

const json = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown;
      } catch {
        context.addIssue('is not JSON');
        return z.NEVER;
      }
    })
    .pipe(schema);

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

const Settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  /** Address people reach the tab under. */
  APP_URL: z.url(),
  TENANT_ID: z.guid(),
  APP_ID: z.guid(),
  APP_SECRET: z.string().optional(),
  /** Id in the app's manifest: that of links while the catalogue's is not known. */
  TEAMS_APP_ID: z.guid(),
  /** Id that the organisation's catalogue gave the app; asked of Graph where it is empty and that is permitted. */
  TEAMS_CATALOGUE_APP_ID: z.guid().optional(),
  /** Host of links that open the tab. */
  TEAMS_LINK_HOST: z.hostname().default('teams.microsoft.com'),
  /** Empty only in local mode, where the chat client is not the Bot Connector. */
  BOT_APP_ID: z.string().default(''),
  BOT_APP_PASSWORD: z.string().optional(),
  BOT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMsi']).default('SingleTenant'),
  /** Connectors the bot answers to; one of the public connector stands for all its regions. */
  BOT_SERVICE_URLS: list.default(['https://smba.trafficmanager.net/emea/']),
  LOGIN_ENDPOINT: z.url().default('https://login.microsoftonline.com'),
  GRAPH_ENDPOINT: z.url().default('https://graph.microsoft.com'),
  /** Certificate authorities beyond the public ones, as PEM: a city's proxy, or the local tenant. */
  EXTRA_CA_FILE: z.string().optional(),
  STORAGE_CONNECTION: z.string().optional(),
  STORAGE_ACCOUNT_URL: z.url().optional(),
  WORKSPACES: json(z.array(Workspace).min(1)),
  MEMBERSHIP_SOURCE: z.enum(['team', 'group']).default('team'),
  COMPANY: z.string().default('Zugkraft'),
  /** Seconds between two looks at the lists. */
  SYNC_SECONDS: z.coerce.number().positive().default(60),
  /** Seconds between two rounds of the calendar. */
  ROUND_SECONDS: z.coerce.number().positive().default(60),
  /**
   * Months for which it is known who was sent what, and when they answered. Fewer than two would forget messages of a
   * month that is still reported, and send them again.
   */
  DELIVERY_RETENTION_MONTHS: z.coerce.number().int().min(2).max(120).default(6),
  /** Requests a second to Teams of all instances together; Teams permits an app 50 in a tenant. */
  SEND_RATE: z.coerce.number().int().min(1).max(50).default(50),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Settings = z.infer<typeof Settings>;

/**
 * The only reader of the environment.
 *
 * @throws Error that names every setting at fault, without its value
 */
export function readSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Settings.safeParse(given);
  if (parsed.success) return parsed.data;
  throw faultsIn(parsed.error);
}

const ProvisionSettings = z.object({
  TENANT_ID: z.guid(),
  /** App with Sites.Manage.All: needed to create lists, and for nothing else. */
  PROVISION_APP_ID: z.guid(),
  PROVISION_APP_SECRET: z.string(),
  LOGIN_ENDPOINT: Settings.shape.LOGIN_ENDPOINT,
  GRAPH_ENDPOINT: Settings.shape.GRAPH_ENDPOINT,
  EXTRA_CA_FILE: Settings.shape.EXTRA_CA_FILE,
  WORKSPACES: Settings.shape.WORKSPACES.optional(),
  COMPANY: Settings.shape.COMPANY,
});

export type ProvisionSettings = z.infer<typeof ProvisionSettings> & { readonly isLocal: boolean };

/**
 * Settings for creating the lists: the local tenant unless GRAPH_ENDPOINT names another.
 *
 * @throws Error that names every setting at fault, without its value
 */
export function readProvisionSettings(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): ProvisionSettings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { GRAPH_ENDPOINT } = given;
  const isLocal = GRAPH_ENDPOINT === undefined || URL.parse(GRAPH_ENDPOINT)?.hostname === 'localhost';
  const parsed = ProvisionSettings.safeParse(isLocal ? { ...localProvisioning(given), ...given } : given);
  if (parsed.success) return { ...parsed.data, isLocal };
  throw faultsIn(parsed.error);
}

/** The local tenant's publicly known app for provisioning. */
function localProvisioning({
  TENANT_PORT = '3443',
  LOCAL_DIR = '.local',
}: Readonly<Record<string, string | undefined>>) {
  const origin = `https://localhost:${TENANT_PORT}`;
  return {
    TENANT_ID: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000001',
    PROVISION_APP_ID: '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000011',
    PROVISION_APP_SECRET: 'local-secret',
    LOGIN_ENDPOINT: origin,
    GRAPH_ENDPOINT: origin,
    EXTRA_CA_FILE: `${LOCAL_DIR}/ca.pem`,
  };
}

function faultsIn(error: z.ZodError): Error {
  const faults = error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  return new Error(`These settings are missing or wrong:\n${faults.join('\n')}`);
}
