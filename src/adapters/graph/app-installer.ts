import type { AppInstaller } from '../../application/ports/sending';
import { err, ok, type Result } from '../../domain/shared/result';
import type { AppCatalogue } from './app-catalogue';
import type { Graph } from './graph';
import { GraphError, isNotOffered } from './graph-error';
import { graphPath } from './path';

export interface AppInstallerOptions {
  readonly graph: Graph;
  /** `https://graph.microsoft.com`, or that of another cloud: a request names the catalogue's entry by its address. */
  readonly endpoint: string;
  readonly catalogue: AppCatalogue;
}

/**
 * Installs the app in somebody's personal scope. An app that the catalogue does not show counts as not permitted, and so
 * does a cloud that does not offer this: messages have to get along without it.
 *
 * Rejects with `StorageUnavailable` when Graph could not be asked. What was done nevertheless is `already` next time.
 */
export function createAppInstaller({ graph, endpoint, catalogue }: AppInstallerOptions): AppInstaller {
  const entries = `${endpoint.replace(/\/$/, '')}/v1.0/appCatalogs/teamsApps`;

  async function add(userId: string, app: string): Promise<Answer> {
    try {
      const body = { 'teamsApp@odata.bind': `${entries}/${encodeURIComponent(app)}` };
      await graph.post(graphPath`/users/${userId}/teamwork/installedApps`, body);
      return ok('installed');
    } catch (error) {
      return refusal(error);
    }
  }

  return {
    async install(userId) {
      const known = catalogue.known();
      const app = known ?? (await catalogue.look());
      if (app === null) return err('not-permitted');
      const answer = await add(userId, app);
      if (answer.ok || answer.error !== 'no-such-user' || known === null) return answer;
      // An app that was taken out of the catalogue and put in again has another id, which Graph does not find either.
      const now = await catalogue.look();
      return now === null || now === app ? answer : add(userId, now);
    },
  };
}

type Answer = Result<'installed' | 'already', 'not-permitted' | 'no-such-user'>;

function refusal(error: unknown): Answer {
  if (!(error instanceof GraphError)) throw error;
  if (error.status === 409) return ok('already');
  if (error.status === 403 || isNotOffered(error)) return err('not-permitted');
  if (error.status === 404) return err('no-such-user');
  throw error;
}
