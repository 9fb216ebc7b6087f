import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { createGraph, type Graph } from '../../../src/adapters/graph/graph';
import { provision } from '../../../src/adapters/sharepoint/provisioning/provision';
import { findLists, findSite, listPath } from '../../../src/adapters/sharepoint/definition/site-lists';
import { workspaceLists } from '../../../src/adapters/sharepoint/lists/workspace-lists';
import { createFetch } from '../../../src/adapters/system/trusted-fetch';
import type { Log } from '../../../src/application/ports/log';
import { LOCAL_TENANT } from '../../../src/local/personas';
import { type LocalTenant, startTenant } from '../../../src/local/tenant/tenant';

/** A Microsoft 365 of the test's own, empty, on a free port. */
export interface TestTenant {
  tenant(): LocalTenant;
  /** `host:/sites/name` */
  readonly site: string;
  /** As the running app, or as the app that provisions. */
  readonly graph: (
    app: 'app' | 'provisioning',
    options?: { readonly log?: Log; readonly timeout?: number },
  ) => Graph;
  /** Orders one fault, as `/_local/faults` takes it. */
  fault(order: Readonly<Record<string, unknown>>): Promise<void>;
  counters(): ReturnType<LocalTenant['counters']>;
  /** Stops the tenant while the work goes on, and starts it again under the same address. */
  whileAway(work: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

export const SILENT_LOG: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

export async function startTestTenant(): Promise<TestTenant> {
  const dataDir = mkdtempSync(join(tmpdir(), 'zugkraft-tenant-'));
  let tenant = await startTenant({ port: 0, dataDir });
  const fetch = createFetch({ extraCa: tenant.caPem });
  return {
    tenant: () => tenant,
    site: `${LOCAL_TENANT.siteHost}:${LOCAL_TENANT.sitePath}`,
    graph: (app, { log = SILENT_LOG, timeout } = {}) =>
      createGraph({
        endpoint: tenant.origin,
        loginEndpoint: tenant.origin,
        tenantId: LOCAL_TENANT.tenantId,
        clientId: app === 'app' ? LOCAL_TENANT.appId : LOCAL_TENANT.provisioningAppId,
        clientSecret: LOCAL_TENANT.appSecret,
        extraCa: tenant.caPem,
        company: 'Test',
        version: '0.0.0',
        log,
        ...(timeout !== undefined && { timeout }),
      }),
    async fault(order) {
      const body = JSON.stringify(order);
      const headers = { 'Content-Type': 'application/json' };
      const response = await fetch(`${tenant.origin}/_local/faults`, { method: 'POST', headers, body });
      if (!response.ok) throw new Error(`The tenant refused ${body}: ${await response.text()}`);
    },
    counters: () => tenant.counters(),
    async whileAway(work) {
      const { port } = tenant;
      await tenant.close();
      try {
        await work();
      } finally {
        tenant = await startTenant({ port, dataDir });
      }
    },
    async close() {
      await tenant.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** A tenant whose site has the lists of a workspace. */
export async function startTestWorkspace(): Promise<TestTenant> {
  const test = await startTestTenant();
  await provision({
    graph: test.graph('provisioning'),
    site: test.site,
    lists: workspaceLists(),
    pauseSeconds: 0,
  });
  return test;
}

/** What people do in SharePoint's own pages, past the app. */
export interface HandEdits {
  /** Every item with its fields. */
  items(): Promise<readonly HandItem[]>;
  add(fields: Readonly<Record<string, unknown>>): Promise<HandItem>;
  change(itemId: string, fields: Readonly<Record<string, unknown>>): Promise<void>;
  remove(itemId: string): Promise<void>;
}

const HandItem = z.object({ id: z.string(), eTag: z.string(), fields: z.record(z.string(), z.unknown()) });

type HandItem = z.infer<typeof HandItem>;

/** @param list title of the list */
export async function byHand(
  { graph, site }: Pick<TestTenant, 'graph' | 'site'>,
  list: string,
): Promise<HandEdits> {
  const hand = graph('provisioning');
  const siteId = await findSite(hand, site);
  const path = listPath(siteId, (await findLists(hand, siteId)).get(list) ?? '');
  return {
    async items() {
      const items: HandItem[] = [];
      for await (const page of hand.pages(`${path}/items?$expand=fields`)) {
        items.push(...z.array(HandItem).parse(page.value));
      }
      return items;
    },
    add: async (fields) => HandItem.parse(await hand.post(`${path}/items`, { fields })),
    async change(itemId, fields) {
      await hand.patch(`${path}/items/${itemId}/fields`, fields);
    },
    remove: (itemId) => hand.delete(`${path}/items/${itemId}`),
  };
}
