import { execFileSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(__dirname, '../..');

interface Violation {
  readonly rule: string;
  readonly from: string;
}

/** Runs the same check as `npm run check:house`, over the given paths. */
function violations(...paths: string[]): Violation[] {
  const output = execFileSync(
    process.execPath,
    [
      join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.js',
      '--output-type',
      'json',
      ...paths,
    ],
    { cwd: ROOT, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  const report = JSON.parse(output) as {
    summary: { violations: { rule: { name: string }; from: string }[] };
  };
  return report.summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}

test('nobody imports what the house does not allow', () => {
  expect(violations('src', 'bot', 'tabs')).toEqual([]);
});

describe('a planted breach is found', () => {
  const planted: string[] = [];

  /** Lays a file into a folder of its own beside the real ones, so that the rules see it where it would stand. */
  function plant(folder: string, source: string): string {
    mkdirSync(join(ROOT, folder), { recursive: true });
    const directory = mkdtempSync(join(ROOT, folder, 'planted-'));
    planted.push(directory);
    const file = join(directory, 'breach.ts');
    const up = relative(dirname(file), ROOT);
    writeFileSync(file, source.replaceAll('ROOT', up));
    return relative(ROOT, file);
  }

  afterEach(() => {
    for (const directory of planted.splice(0)) rmSync(directory, { recursive: true });
  });

  test.each([
    {
      rule: 'domain-is-pure',
      folder: 'src/domain',
      source: "import 'ROOT/src/application/ports/clock'; import { z } from 'zod'; z;",
    },
    {
      rule: 'application-knows-domain-and-ports',
      folder: 'src/application',
      source: "import { readFileSync } from 'node:fs'; readFileSync;",
    },
    {
      rule: 'ports-know-the-domain',
      folder: 'src/application/ports',
      source: "import type { Access } from 'ROOT/src/application/policies/access'; export type X = Access;",
    },
    {
      rule: 'application-looks-down',
      folder: 'src/application/reporting',
      source:
        "import type { Messenger } from 'ROOT/src/application/round/messenger'; export type X = Messenger;",
    },
    {
      rule: 'application-looks-down',
      folder: 'src/application/views',
      source: "import type { UseCases } from 'ROOT/src/application/use-cases'; export type X = UseCases;",
    },
    {
      rule: 'only-main-sees-the-bot',
      folder: 'src/application',
      source: "import type { BotLinks } from 'ROOT/bot/bot-deps'; export type X = BotLinks;",
    },
    {
      rule: 'contracts-know-domain-and-zod',
      folder: 'src/contracts',
      source: "import type { Clock } from 'ROOT/src/application/ports/clock'; export type X = Clock;",
    },
    {
      rule: 'no-adapter-imports-another',
      folder: 'src/adapters/azure',
      source: "import 'ROOT/src/adapters/http/server';",
    },
    {
      rule: 'bot-knows-application-and-its-sdks',
      folder: 'bot',
      source: "import 'ROOT/src/adapters/http/server';",
    },
    {
      rule: 'bot-framework-stays-in-bot',
      folder: 'src/adapters/http',
      source: "import { CloudAdapter } from 'botbuilder'; CloudAdapter;",
    },
    {
      rule: 'tabs-know-contracts-and-domain',
      folder: 'tabs/shared',
      source: "import type { Clock } from 'ROOT/src/application/ports/clock'; export type X = Clock;",
    },
    {
      rule: 'no-feature-imports-another',
      folder: 'tabs/features',
      source: "import 'ROOT/tabs/features/masterplan/masterplan';",
    },
    {
      rule: 'sharepoint-imports-graph-only',
      folder: 'src/adapters/sharepoint',
      source: "import 'ROOT/src/adapters/http/server';",
    },
    {
      rule: 'graph-stays-in-its-adapter',
      folder: 'src/adapters/sharepoint',
      source: "import { Client } from '@microsoft/microsoft-graph-client'; Client;",
    },
    {
      rule: 'shared-parts-know-no-feature',
      folder: 'tabs/shared',
      source: "import 'ROOT/tabs/features/masterplan/masterplan';",
    },
    {
      rule: 'local-uses-no-tab',
      folder: 'src/local',
      source: "import 'ROOT/tabs/shared/light/light';",
    },
    {
      rule: 'nobody-imports-local',
      folder: 'src/adapters/http',
      source: "import { PERSONAS } from 'ROOT/src/local/personas'; PERSONAS;",
    },
    {
      rule: 'nobody-imports-tests',
      folder: 'bot',
      source: "import { reading } from 'ROOT/tests/support/examples/examples'; reading;",
    },
    {
      rule: 'only-the-roots-see-everything',
      folder: 'src/adapters/http',
      source: "import { readSettings } from 'ROOT/src/config/settings'; readSettings;",
    },
  ])('$rule', ({ rule, folder, source }) => {
    const file = plant(folder, source);
    expect(violations(file)).toContainEqual({ rule, from: file });
  });

  test('no-cycles', () => {
    const file = plant('src/domain', "import './other'; export const a = 1;");
    writeFileSync(join(ROOT, dirname(file), 'other.ts'), "import './breach';");
    expect(violations(file).map(({ rule }) => rule)).toContain('no-cycles');
  });
});
