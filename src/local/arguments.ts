import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Language, LANGUAGES } from '../domain/shared/language';
import { PERSONAS, type PersonaSlug } from './personas';

export interface LocalOptions {
  /** Forget what `.local/` holds. */
  readonly fresh: boolean;
  /** Whose chat the Playground shows. */
  readonly chatAs: PersonaSlug;
  /** What the bot speaks: the Playground always calls itself English. */
  readonly language: Language;
  readonly dataDir: string;
  readonly ports: LocalPorts;
}

export interface LocalPorts {
  readonly app: number;
  readonly tenant: number;
  readonly playground: number;
  readonly blob: number;
  readonly queue: number;
  readonly table: number;
}

const port = (usual: number) => z.coerce.number().int().min(1).max(65_535).default(usual);

const Environment = z.object({
  PORT: port(3978),
  TENANT_PORT: port(3443),
  PLAYGROUND_PORT: port(56_150),
  AZURITE_BLOB_PORT: port(10_000),
  AZURITE_QUEUE_PORT: port(10_001),
  AZURITE_TABLE_PORT: port(10_002),
  LOCAL_DIR: z.string().min(1).default('.local'),
});

const slugs = PERSONAS.map(({ slug }) => slug);

/** @throws Error that says in plain words what was wrong */
export function readLocalOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): LocalOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      fresh: { type: 'boolean', default: false },
      'chat-as': { type: 'string', default: 'goal-owner' },
      language: { type: 'string', default: 'de' },
    },
  });
  const chatAs = slugs.find((slug) => slug === values['chat-as']);
  if (chatAs === undefined) throw new Error(`--chat-as takes one of ${slugs.join(', ')}.`);
  const language = LANGUAGES.find((known) => known === values.language);
  if (language === undefined) throw new Error(`--language takes one of ${LANGUAGES.join(', ')}.`);
  const given = Environment.safeParse(environment);
  if (!given.success) {
    const names = given.error.issues.map(({ path }) => path.join('.'));
    throw new Error(`A port is a number from 1 to 65535; please check ${names.join(', ')}.`);
  }
  const { data } = given;
  return {
    fresh: values.fresh,
    chatAs,
    language,
    dataDir: data.LOCAL_DIR,
    ports: {
      app: data.PORT,
      tenant: data.TENANT_PORT,
      playground: data.PLAYGROUND_PORT,
      blob: data.AZURITE_BLOB_PORT,
      queue: data.AZURITE_QUEUE_PORT,
      table: data.AZURITE_TABLE_PORT,
    },
  };
}
