import { z } from 'zod';
import type { Graph } from './graph';
import { GraphError, isNotOffered } from './graph-error';
import { graphPath } from './path';

/** The organisation's catalogue of apps, as far as it tells the id that it gave to ours. */
export interface AppCatalogue {
  /** What was set, or found last; null while nothing was. */
  known(): string | null;
  /**
   * Asks, unless the id is set; an approval is noticed so, and another id after the app was put in again.
   *
   * @returns null where the catalogue may not be read, does not exist, or does not show the app
   * @throws StorageUnavailable when Graph could not be asked
   */
  look(): Promise<string | null>;
}

export interface AppCatalogueOptions {
  readonly graph: Graph;
  /** Id in the app's manifest, a GUID. The catalogue gives the app an id of its own. */
  readonly teamsAppId: string;
  /** The catalogue's id where it was set by hand: then nobody is asked. */
  readonly setId: string | undefined;
}

const CatalogueApp = z.object({ id: z.string() });

export function createAppCatalogue({ graph, teamsAppId, setId }: AppCatalogueOptions): AppCatalogue {
  let found: string | null = setId ?? null;
  return {
    known: () => found,
    async look() {
      if (setId !== undefined) return setId;
      const entry = await findEntry(graph, teamsAppId);
      // Being refused for once makes no id wrong that was found before.
      found = entry ?? found;
      return entry;
    },
  };
}

async function findEntry(graph: Graph, teamsAppId: string): Promise<string | null> {
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
