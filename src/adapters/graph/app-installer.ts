import { z } from 'zod';
import type { AppInstaller } from '../../application/ports/messenger';
import { err, ok, type Result } from '../../domain/shared/result';
import type { Graph } from './graph';
import { GraphError } from './graph-error';
import { graphPath } from './path';

export interface AppInstallerOptions {
  readonly graph: Graph;
  /** `https://graph.microsoft.com`, or that of another cloud: a request names the catalogue's entry by its address. */
  readonly endpoint: string;
  /** Id in the app's manifest, a GUID. The catalogue gives the app an id of its own. */
  readonly teamsAppId: string;
}

const CatalogueApp = z.object({ id: z.string() });

/**
 * Installs the app in somebody's personal scope. An app that the catalogue does not show counts as not permitted, and so
 * does a cloud that does not offer this: messages have to get along without it.
 *
 * Rejects with `StorageUnavailable` when Graph could not be asked. What was done nevertheless is `already` next time.
 */
export function createAppInstaller({ graph, endpoint, teamsAppId }: AppInstallerOptions): AppInstaller {
  const catalogue = `${endpoint.replace(/\/$/, '')}/v1.0/appCatalogs/teamsApps`;
  /** Only what was found is remembered, so that an approval is noticed. */
  let known: string | null = null;

  async function add(userId: string, app: string): Promise<Answer> {
    try {
      const body = { 'teamsApp@odata.bind': `${catalogue}/${encodeURIComponent(app)}` };
      await graph.post(graphPath`/users/${userId}/teamwork/installedApps`, body);
      return ok('installed');
    } catch (error) {
      return refusal(error);
    }
  }

  return {
    async install(userId) {
      const app = known ?? (await findInCatalogue(graph, teamsAppId));
      if (app === null) return err('not-permitted');
      known = app;
      const answer = await add(userId, app);
      // An app that was taken out of the catalogue and put in again has another id, which Graph does not find either.
      if (!answer.ok && answer.error === 'no-such-user') known = null;
      return answer;
    },
  };
}

type Answer = Result<'installed' | 'already', 'not-permitted' | 'no-such-user'>;

/** @returns null where the catalogue may not be read, does not exist, or does not show the app */
async function findInCatalogue(graph: Graph, teamsAppId: string): Promise<string | null> {
  const filter = `externalId eq '${teamsAppId}'`;
  try {
    for await (const page of graph.pages(graphPath`/appCatalogs/teamsApps?$filter=${filter}`)) {
      const [app] = z.array(CatalogueApp).parse(page.value);
      if (app !== undefined) return app.id;
    }
    return null;
  } catch (error) {
    if (error instanceof GraphError && (error.status === 403 || isNotOffered(error))) return null;
    throw error;
  }
}

function refusal(error: unknown): Answer {
  if (!(error instanceof GraphError)) throw error;
  if (error.status === 409) return ok('already');
  if (error.status === 403 || isNotOffered(error)) return err('not-permitted');
  if (error.status === 404) return err('no-such-user');
  throw error;
}

/** How Graph answers an address that a cloud does not know, as sovereign ones do not know these. */
const isNotOffered = ({ status, message }: GraphError): boolean =>
  status === 400 && message.includes('Resource not found for the segment');
