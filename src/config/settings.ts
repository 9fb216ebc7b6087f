import { z } from 'zod';

const Workspace = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().min(1),
  /** SharePoint site as `host:/sites/name`. */
  site: z.string().regex(/^[^:/]+:\/.+$/),
  teamId: z.string().min(1),
  leadershipChatId: z.string().min(1),
});

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

const list = z.string().transform((text) => text.split(',').map((part) => part.trim()).filter((part) => part !== ''));

const Settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65535).default(3978),
  /** Address people reach the tab under. */
  APP_URL: z.url(),
  TENANT_ID: z.guid(),
  APP_ID: z.guid(),
  APP_SECRET: z.string().optional(),
  /** Empty only in local mode, where the chat client is not the Bot Connector. */
  BOT_APP_ID: z.string().default(''),
  BOT_APP_PASSWORD: z.string().optional(),
  BOT_APP_TYPE: z.enum(['SingleTenant', 'UserAssignedMsi']).default('SingleTenant'),
  /** Where proactive messages go while no conversation told another address; the first is the default. */
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
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

export type Settings = z.infer<typeof Settings>;

/**
 * The only reader of the environment.
 *
 * @throws Error that names every setting at fault, without its value
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Settings.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map(({ path, message }) => `  ${path.join('.')}: ${message}`);
  throw new Error(`These settings are missing or wrong:\n${faults.join('\n')}`);
}
