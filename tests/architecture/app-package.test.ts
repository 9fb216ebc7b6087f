import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { AppManifestUtils } from '@microsoft/app-manifest';
import Ajv from 'ajv';
import { PNG } from 'pngjs';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { readSettings } from '../../src/config/settings';
import { PERSONAL_TABS, viewPath } from '../../src/contracts/tab-address';
import { de } from '../../tabs/text/de/text';
import { en } from '../../tabs/text/en/text';

const ROOT = join(__dirname, '..', '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

const GUID = '3f9d2c1a-5b7e-4a60-8c11-0d5e5a000099';
const HOST = 'zugkraft.musterstadt.example';

const Manifest = z.looseObject({
  manifestVersion: z.string(),
  version: z.string(),
  supportsChannelFeatures: z.string().optional(),
  localizationInfo: z.object({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
  name: z.object({ short: z.string(), full: z.string() }),
  description: z.object({ short: z.string(), full: z.string() }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  configurableTabs: z.array(z.object({ configurationUrl: z.string(), scopes: z.array(z.string()) })),
  staticTabs: z.array(z.object({ entityId: z.string(), name: z.string(), contentUrl: z.string() })),
  bots: z.array(
    z.object({
      scopes: z.array(z.string()),
      commandLists: z.array(
        z.object({
          scopes: z.array(z.string()),
          commands: z.array(z.object({ title: z.string(), description: z.string() })),
        }),
      ),
    }),
  ),
  validDomains: z.array(z.string()),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }),
  authorization: z.object({
    permissions: z.object({
      resourceSpecific: z.array(z.object({ name: z.string(), type: z.string() })),
    }),
  }),
});
type Manifest = z.infer<typeof Manifest>;

const Translations = z.record(z.string(), z.string());

/** Puts a value in place of every `${{NAME}}`, as the toolkit does. */
function expand(text: string, values: Readonly<Record<string, string | undefined>>): string {
  return text.replace(/\$\{\{\s*(\w+)\s*\}\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

/** What Microsoft's validator finds wrong; the schema is chosen by `$schema` and ships with the package. */
const schemaFaults = (given: unknown) => AppManifestUtils.validateAgainstSchema(given as never);

const without = (given: object, key: string) =>
  Object.fromEntries(Object.entries(given).filter(([name]) => name !== key));

const placeholdersIn = (text: string) =>
  [...text.matchAll(/\$\{\{\s*(\w+)\s*\}\}/g)].map(([, name]) => name!);

const installed = {
  TEAMS_APP_ID: GUID,
  AAD_APP_CLIENT_ID: GUID,
  AAD_APP_OBJECT_ID: GUID,
  AAD_APP_ACCESS_AS_USER_PERMISSION_ID: GUID,
  BOT_ID: GUID,
  TENANT_ID: GUID,
  TAB_HOST: HOST,
};

const manifestOf = (text: string): Manifest => Manifest.parse(JSON.parse(expand(text, installed)));
const manifest = manifestOf(read('appPackage/manifest.json'));
const english = Translations.parse(JSON.parse(read('appPackage/en.json')));

/** From 1.25 on Teams refuses a package for teams without this property, though the schema lets it pass. */
function channelFaults(given: Manifest): string[] {
  const forTeams = [...given.configurableTabs, ...given.bots].some(({ scopes }) => scopes.includes('team'));
  return forTeams && given.supportsChannelFeatures !== 'tier1'
    ? ['supportsChannelFeatures is not tier1']
    : [];
}

/** Every text a person reads in Teams, by the path the localisation file uses. */
function visibleTexts(given: Manifest): Map<string, string> {
  const texts: [string, string][] = [
    ['name.short', given.name.short],
    ['name.full', given.name.full],
    ['description.short', given.description.short],
    ['description.full', given.description.full],
  ];
  given.staticTabs.forEach(({ name }, tab) => texts.push([`staticTabs[${tab}].name`, name]));
  given.bots.forEach(({ commandLists }, bot) =>
    commandLists.forEach(({ commands }, list) =>
      commands.forEach(({ title, description }, command) => {
        const path = `bots[${bot}].commandLists[${list}].commands[${command}]`;
        texts.push([`${path}.title`, title], [`${path}.description`, description]);
      }),
    ),
  );
  return new Map(texts);
}

function translationFaults(given: Manifest, translations: Readonly<Record<string, string>>): string[] {
  const visible = visibleTexts(given);
  const translated = Object.keys(translations).filter((path) => path !== '$schema');
  return [
    ...[...visible.keys()].filter((path) => !translations[path]).map((path) => `${path} has no translation`),
    ...translated.filter((path) => !visible.has(path)).map((path) => `${path} is not in the manifest`),
  ];
}

/** The department speaks of Tracking, because an attractive goal pulls; the other word never reaches the screen. */
const saysControlling = (text: string) => /controlling/i.test(text);

function outlineFaults({ width, height, data }: PNG): string[] {
  const faults: string[] = [];
  if (width !== 32 || height !== 32) faults.push(`${width}×${height} pixels`);
  let drawn = 0;
  for (let at = 0; at < data.length; at += 4) {
    const [red, green, blue, alpha] = data.subarray(at, at + 4);
    if (alpha !== 0) drawn += 1;
    if (alpha !== 0 && (red !== 255 || green !== 255 || blue !== 255))
      faults.push(`pixel ${at / 4} is not white`);
  }
  if (drawn === 0 || drawn === width * height) faults.push('nothing is drawn on transparent ground');
  return faults;
}

/** Lines of an environment file that hold, or look as if they held, a secret. */
function secretsIn(environment: string): string[] {
  const named = /SECRET|PASSWORD|PASSWD|TOKEN|CREDENTIAL|PRIVATE_KEY|API_?KEY|ACCOUNT_?KEY|SAS/;
  const shaped =
    /AccountKey=|SharedAccessSignature=|[?&]sig=|-----BEGIN|[A-Za-z0-9~._+/]{34,}={0,2}(?![A-Za-z0-9~._+/-])/;
  const harmless = /^(https?:\/\/[^?]*|\/subscriptions\/.*|\[\{.*\}\])$/;
  return Object.entries(parseEnv(environment))
    .filter(([, value]) => value !== undefined && value !== '')
    .filter(([name, value]) => named.test(name) || (!harmless.test(value!) && shaped.test(value!)))
    .map(([name]) => name);
}

const Step = z.object({
  uses: z.string(),
  name: z.string().optional(),
  with: z.record(z.string(), z.unknown()),
  writeToEnvironmentFile: z.record(z.string(), z.string()).optional(),
});
const Steps = z.array(Step);
const TeamsApp = z.object({
  version: z.string(),
  environmentFolderPath: z.string(),
  provision: Steps,
  deploy: Steps,
  publish: Steps,
});

/** What the toolkit demands of each action that is used here. */
const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  'teamsApp/create': ['name'],
  'aadApp/create': ['name', 'generateClientSecret', 'signInAudience'],
  'arm/deploy': ['subscriptionId', 'resourceGroupName', 'templates'],
  'aadApp/update': ['manifestPath', 'outputFilePath'],
  'teamsApp/validateManifest': ['manifestPath'],
  'teamsApp/zipAppPackage': ['manifestPath', 'outputZipPath', 'outputFolder'],
  'teamsApp/validateAppPackage': ['appPackagePath'],
  'teamsApp/update': ['appPackagePath'],
  'teamsApp/publishAppPackage': ['appPackagePath'],
  'cli/runNpmCommand': ['args'],
  'azureAppService/zipDeploy': ['artifactFolder', 'resourceId'],
};

function stepFaults(teamsApp: string): string[] {
  const { provision, deploy, publish } = TeamsApp.parse(parseYaml(teamsApp));
  return [...provision, ...deploy, ...publish].flatMap((step) => {
    const required = REQUIRED[step.uses];
    if (required === undefined) return [`${step.uses} is unknown`];
    return required.filter((key) => !(key in step.with)).map((key) => `${step.uses} lacks ${key}`);
  });
}

/** Paths a step reads; what it writes lies in appPackage/build. */
function missingFiles(teamsApp: string): string[] {
  const paths = [...teamsApp.matchAll(/:\s+(\.\/\S+)/g)].map(([, path]) => path!);
  return paths
    .filter((path) => !path.startsWith('./appPackage/build'))
    .filter((path) => !existsSync(join(ROOT, path)));
}

function parametersOf(bicep: string): { name: string; required: boolean }[] {
  return [...bicep.matchAll(/^param (\w+) \w+(.*)$/gm)].map(([, name, rest]) => ({
    name: name!,
    required: !rest!.includes('='),
  }));
}

describe('the Teams package', () => {
  test('is accepted by Microsoft’s own schema, which is looked up without a network', async () => {
    const network = jest.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('offline'));
    expect(await schemaFaults(JSON.parse(expand(read('appPackage/manifest.json'), installed)))).toEqual([]);
    expect(await schemaFaults({ ...manifest, accentColor: 'blau' })).not.toEqual([]);
    expect(network).not.toHaveBeenCalled();
    network.mockRestore();
  });

  test('has an English file that Microsoft’s localisation schema accepts', () => {
    const path = 'node_modules/@microsoft/app-manifest/build/json-schemas/teams/v1.25';
    const schema = JSON.parse(read(`${path}/MicrosoftTeams.Localization.schema.json`)) as object;
    // Its patterns are no valid Unicode ones, on which the package's own validator stumbles; the draft's name is old.
    const accepts = new Ajv({ strict: false, unicodeRegExp: false, validateFormats: false }).compile(
      without(schema, '$schema'),
    );
    expect(accepts(english)).toBe(true);
    expect(accepts(without(english, 'name.short'))).toBe(false);
    expect(accepts({ ...english, 'staticTabs[0].title': 'Master plan' })).toBe(false);
  });

  test('has the tabs of the house, in its order, under the names they have there', () => {
    const tabs = manifest.staticTabs.map(({ entityId, name, contentUrl }, tab) => ({
      entityId,
      path: new URL(contentUrl).pathname.replace('/tab', ''),
      name,
      english: english[`staticTabs[${tab}].name`],
    }));
    expect(tabs).toEqual([
      {
        entityId: PERSONAL_TABS.start,
        path: viewPath.start(),
        name: de.app.entries.start,
        english: en.app.entries.start,
      },
      {
        entityId: PERSONAL_TABS.masterplan,
        path: viewPath.masterplan(),
        name: de.app.entries.masterplan,
        english: en.app.entries.masterplan,
      },
      {
        entityId: PERSONAL_TABS.myReports,
        path: viewPath.myReports(),
        name: de.app.myReports,
        english: en.app.myReports,
      },
    ]);
    expect(new URL(manifest.configurableTabs[0]?.configurationUrl ?? '').pathname).toBe(
      `/tab${viewPath.configure()}`,
    );
  });

  test('declares that it works in every kind of channel', () => {
    expect(manifest.manifestVersion).toBe('1.25');
    expect(channelFaults(manifest)).toEqual([]);
    expect(channelFaults(Manifest.parse(without(manifest, 'supportsChannelFeatures')))).toEqual([
      'supportsChannelFeatures is not tier1',
    ]);
  });

  test('speaks German first and says everything in English too', () => {
    expect(manifest.localizationInfo.defaultLanguageTag).toBe('de');
    expect(manifest.localizationInfo.additionalLanguages).toEqual([{ languageTag: 'en', file: 'en.json' }]);
    expect(translationFaults(manifest, english)).toEqual([]);
  });

  test('would not go out with a text that lacks its English, nor with English for a text that is gone', () => {
    const outdated = { ...without(english, 'staticTabs[1].name'), 'staticTabs[7].name': 'Gone' };
    expect(translationFaults(manifest, Translations.parse(outdated))).toEqual([
      'staticTabs[1].name has no translation',
      'staticTabs[7].name is not in the manifest',
    ]);
  });

  test('keeps its texts as short as Teams shows them, in both languages', () => {
    const limits = { 'name.short': 30, 'name.full': 100, 'description.short': 80, 'description.full': 4000 };
    for (const [path, limit] of Object.entries(limits)) {
      expect(visibleTexts(manifest).get(path)!.length).toBeLessThanOrEqual(limit);
      expect(english[path]!.length).toBeLessThanOrEqual(limit);
    }
  });

  test('never says "Controlling"', () => {
    const shown = [
      'appPackage/manifest.json',
      'appPackage/en.json',
      'infra/aad.manifest.json',
      'infra/bot.bicep',
    ];
    expect(shown.filter((path) => saysControlling(read(path)))).toEqual([]);
    expect(saysControlling('Sozialcontrolling im Dezernat')).toBe(true);
  });

  test('lists at most three groups of commands, each written as one types it', () => {
    for (const { commandLists } of manifest.bots) {
      expect(commandLists.length).toBeGreaterThanOrEqual(1);
      expect(commandLists.length).toBeLessThanOrEqual(3);
      for (const { title } of commandLists.flatMap(({ commands }) => commands))
        expect(title).toMatch(/^[a-zäöüß]+$/);
    }
  });

  test('offers the commands that the bot understands, by their German and their English names', () => {
    const commands = manifest.bots[0]!.commandLists[0]!.commands.map(({ title }) => title);
    expect(commands).toEqual(['hilfe', 'meldung', 'status', 'vertretung', 'aufgaben']);
    const titles = commands.map((_, at) => english[`bots[0].commandLists[0].commands[${at}].title`]);
    expect(titles).toEqual(['help', 'report', 'status', 'deputy', 'tasks']);
  });

  test('opens pages of its own host only, and asks for tokens of its own app only', () => {
    const pages = [
      ...manifest.configurableTabs.map(({ configurationUrl }) => configurationUrl),
      ...manifest.staticTabs.map(({ contentUrl }) => contentUrl),
    ];
    expect(pages).toEqual([
      `https://${HOST}/tab/configure`,
      `https://${HOST}/tab/start`,
      `https://${HOST}/tab/`,
      `https://${HOST}/tab/my-reports`,
    ]);
    expect(manifest.validDomains).toEqual([HOST]);
    expect(manifest.webApplicationInfo).toEqual({ id: GUID, resource: `api://${HOST}/${GUID}` });
  });

  test('asks a team for its members and its channels’ members, and for nothing else', () => {
    expect(manifest.authorization.permissions.resourceSpecific).toEqual([
      { name: 'TeamMember.Read.Group', type: 'Application' },
      { name: 'ChannelMember.Read.Group', type: 'Application' },
    ]);
  });

  test('carries the version of the product', () => {
    const { version } = z.looseObject({ version: z.string() }).parse(JSON.parse(read('package.json')));
    expect(manifest.version).toBe(version);
  });
});

describe('the icons', () => {
  const color = PNG.sync.read(readFileSync(join(ROOT, 'appPackage', manifest.icons.color)));
  const outline = PNG.sync.read(readFileSync(join(ROOT, 'appPackage', manifest.icons.outline)));

  test('the coloured one fills 192 × 192 pixels to the edge', () => {
    expect([color.width, color.height]).toEqual([192, 192]);
    const opaque = Array.from({ length: 192 * 192 }, (_, at) => color.data[at * 4 + 3]).every(
      (alpha) => alpha === 255,
    );
    expect(opaque).toBe(true);
  });

  test('the outline has 32 × 32 pixels, white on transparent and nothing else', () => {
    expect(outlineFaults(outline)).toEqual([]);
  });

  test('a grey pixel or an icon without transparency is found', () => {
    const grey = PNG.sync.read(PNG.sync.write(outline));
    grey.data.set([200, 200, 200, 255], 0);
    expect(outlineFaults(grey)).toEqual(['pixel 0 is not white']);
    const full = new PNG({ width: 32, height: 32 });
    full.data.fill(255);
    expect(outlineFaults(full)).toEqual(['nothing is drawn on transparent ground']);
  });
});

describe('the deployment', () => {
  const teamsApp = read('teamsapp.yml');

  test('consists of steps the toolkit knows, each with what it needs', () => {
    expect(TeamsApp.parse(parseYaml(teamsApp)).version).toMatch(/^v1\.\d+$/);
    expect(stepFaults(teamsApp)).toEqual([]);
    expect(stepFaults(teamsApp.replace('signInAudience: AzureADMyOrg', 'audience: any'))).toEqual([
      'aadApp/create lacks signInAudience',
    ]);
  });

  test('refers only to files that exist', () => {
    expect(missingFiles(teamsApp)).toEqual([]);
    expect(missingFiles(teamsApp.replace('azure.bicep', 'azur.bicep'))).toEqual(['./infra/azur.bicep']);
  });

  test('lets users of one tenant in, and makes no secret that would pass through the checkout', () => {
    const create = TeamsApp.parse(parseYaml(teamsApp)).provision.find(({ uses }) => uses === 'aadApp/create');
    expect(create?.with).toMatchObject({ signInAudience: 'AzureADMyOrg', generateClientSecret: false });
  });

  test('preauthorises the two Teams clients for the scope access_as_user', () => {
    const shape = z.looseObject({
      signInAudience: z.string(),
      identifierUris: z.array(z.string()),
      api: z.looseObject({
        requestedAccessTokenVersion: z.number(),
        oauth2PermissionScopes: z.array(z.looseObject({ id: z.string(), value: z.string() })),
        preAuthorizedApplications: z.array(
          z.object({ appId: z.string(), delegatedPermissionIds: z.array(z.string()) }),
        ),
      }),
    });
    const app = shape.parse(JSON.parse(expand(read('infra/aad.manifest.json'), installed)));
    expect(app.signInAudience).toBe('AzureADMyOrg');
    expect(app.identifierUris).toEqual([manifest.webApplicationInfo.resource]);
    expect(app.api.requestedAccessTokenVersion).toBe(2);
    expect(app.api.oauth2PermissionScopes.map(({ value }) => value)).toEqual(['access_as_user']);
    expect(app.api.preAuthorizedApplications).toEqual([
      { appId: '1fec8e78-bce4-4aaf-ab1b-5451cc387264', delegatedPermissionIds: [GUID] },
      { appId: '5e3ce6c0-2b1f-4285-8d4b-75ee78787346', delegatedPermissionIds: [GUID] },
    ]);
  });

  describe.each(['dev', 'prod'])('to the environment %s', (name) => {
    const environment = parseEnv(read(`env/.env.${name}`));

    test('finds a line for every placeholder', () => {
      const templates = [
        'teamsapp.yml',
        'appPackage/manifest.json',
        'infra/aad.manifest.json',
        'infra/azure.parameters.json.tpl',
      ];
      const used = new Set(templates.flatMap((path) => placeholdersIn(read(path))));
      expect([...used].filter((placeholder) => !(placeholder in environment))).toEqual([]);
    });

    test('gives the infrastructure every parameter it requires, and none it does not know', () => {
      const declared = parametersOf(read('infra/azure.bicep'));
      const file = z.looseObject({ parameters: z.record(z.string(), z.object({ value: z.unknown() })) });
      const text = expand(read('infra/azure.parameters.json.tpl'), { ...environment, ...installed });
      const given = Object.keys(file.parse(JSON.parse(text)).parameters);
      expect(given.filter((parameter) => !declared.some((one) => one.name === parameter))).toEqual([]);
      expect(declared.filter((one) => one.required && !given.includes(one.name))).toEqual([]);
    });

    test('gives the app settings that it starts with', () => {
      const derived = {
        APP_URL: `https://${HOST}`,
        APP_ID: GUID,
        BOT_APP_ID: GUID,
        TENANT_ID: GUID,
        TEAMS_APP_ID: GUID,
        STORAGE_ACCOUNT_URL: 'https://musterstadt.blob.core.windows.net/',
      };
      const settings = readSettings({ ...environment, ...derived });
      expect(settings).toMatchObject({ BOT_APP_TYPE: 'UserAssignedMsi', COMPANY: 'Musterstadt' });
      expect(settings.WORKSPACES.map(({ id }) => id)).toEqual(['dezernat-v']);
    });
  });

  test('writes down settings of local mode that the app starts with', () => {
    expect(readSettings(parseEnv(read('env/.env.local'))).PORT).toBe(3978);
  });

  test.each(['local', 'dev', 'prod'])('keeps no secret in the environment file %s', (name) => {
    expect(secretsIn(read(`env/.env.${name}`))).toEqual([]);
  });

  test.each([
    { line: 'APP_SECRET=geheim', because: 'its name says so' },
    {
      line: 'STORAGE_CONNECTION=AccountName=zk;AccountKey=Eby8vdM02xNO==',
      because: 'it holds the key of a storage account',
    },
    { line: 'REMARK=q5A8Q~zXw1nVd0tGm3kLr7yBs9cEf2hJu4iPo6aT', because: 'it is shaped like a client secret' },
    { line: 'EXTRA=https://zk.blob.example/c?sv=1&sig=abc', because: 'it is a signed address' },
  ])('would find $line: $because', ({ line }) => {
    expect(secretsIn(line)).toEqual([line.slice(0, line.indexOf('='))]);
  });

  test('takes secrets from the vault, by reference', () => {
    const secrets = [...read('infra/azure.bicep').matchAll(/^\s+(\w+_(?:SECRET|PASSWORD)): (.*)$/gm)];
    expect(secrets.map(([, name]) => name)).toEqual(['APP_SECRET', 'BOT_APP_PASSWORD']);
    for (const [, , value] of secrets) expect(value).toContain('@Microsoft.KeyVault(');
  });
});
