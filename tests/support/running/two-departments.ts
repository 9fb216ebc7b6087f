import { z } from 'zod';
import { provision } from '../../../src/adapters/sharepoint/provisioning/provision';
import { createSharePointRecords, type SharePointRecords } from '../../../src/adapters/sharepoint/records';
import { findLists, findSite, listPath } from '../../../src/adapters/sharepoint/definition/site-lists';
import { WORKSPACE_LISTS, workspaceLists } from '../../../src/adapters/sharepoint/lists/workspace-lists';
import { createWriter } from '../../../src/adapters/sharepoint/writing/writer';
import type { Workspace } from '../../../src/application/ports/workspaces';
import { LOCAL_TENANT } from '../../../src/local/personas';
import { SILENT_LOG, startTestTenant, type TestTenant } from './local-tenant';
import { SMALL_PLAN } from '../examples/small-plan';
import { WORKSPACE } from '../world';

/** Two departments of one installation, each with a site of its own and the same small plan in it. */
export interface TwoDepartments {
  readonly tenant: TestTenant;
  readonly sound: Department;
  /** The one that a test breaks. */
  readonly broken: Department & Breaking;
  close(): Promise<void>;
}

export interface Department {
  readonly workspace: Workspace;
  /** `host:/sites/name` */
  readonly site: string;
  /** A copy of its lists that nobody has read yet. */
  records(): SharePointRecords;
}

export interface Breaking {
  rename(list: string, title: string): Promise<void>;
  deleteList(list: string): Promise<void>;
  deleteColumn(list: string, column: string): Promise<void>;
  withdrawGrant(): Promise<void>;
  grant(role: 'read' | 'write'): Promise<void>;
  /** Makes what is missing, fills it again, and gives the grant back. */
  mend(): Promise<void>;
}

const Grants = z.object({ value: z.array(z.object({ id: z.string() })) });

export const NOW = '2026-11-05T09:00:00.000Z';

export async function startTwoDepartments(): Promise<TwoDepartments> {
  const tenant = await startTestTenant();
  const otherSite = `${LOCAL_TENANT.siteHost}:/sites/dezernat-iv`;
  const hand = tenant.graph('provisioning');

  const department = (workspace: Workspace, site: string): Department => ({
    workspace,
    site,
    records: () =>
      createSharePointRecords({
        graph: tenant.graph('app'),
        site,
        clock: { now: () => NOW },
        log: SILENT_LOG,
      }),
  });

  async function fill(site: string): Promise<void> {
    await provision({ graph: hand, site, lists: workspaceLists(), pauseSeconds: 0 });
    const writer = createWriter({ graph: hand, site });
    const lists = WORKSPACE_LISTS;
    await writer.write(lists.department, [SMALL_PLAN.department]);
    await writer.write(lists.fields, SMALL_PLAN.fields);
    await writer.write(lists.offices, SMALL_PLAN.offices);
    await writer.write(lists.posts, SMALL_PLAN.posts);
    await writer.write(lists.roles, SMALL_PLAN.roles);
    await writer.write(lists.goals, SMALL_PLAN.goals);
    await writer.write(lists.strategies, SMALL_PLAN.strategies);
    await writer.write(lists.measures, SMALL_PLAN.measures);
    await writer.write(lists.milestones, SMALL_PLAN.milestones);
    await writer.write(lists.indicators, SMALL_PLAN.indicators);
    await writer.write(lists.yearTargets, SMALL_PLAN.yearTargets);
  }

  const siteId = await findSite(hand, otherSite);
  const permissions = `/sites/${siteId}/permissions`;
  const pathOf = async (title: string): Promise<string> =>
    listPath(siteId, (await findLists(hand, siteId)).get(title) ?? '');
  let isDamaged = true;
  const breaking: Breaking = {
    async rename(list, title) {
      await hand.patch(await pathOf(list), { displayName: title });
    },
    async deleteList(list) {
      isDamaged = true;
      await hand.delete(await pathOf(list));
    },
    async deleteColumn(list, column) {
      isDamaged = true;
      await hand.delete(`${await pathOf(list)}/columns/${column}`);
    },
    async withdrawGrant() {
      const { value } = Grants.parse(await hand.get(permissions));
      for (const { id } of value) await hand.delete(`${permissions}/${id}`);
    },
    async grant(role) {
      await breaking.withdrawGrant();
      const application = { id: LOCAL_TENANT.appId, displayName: 'Zugkraft' };
      await hand.post(permissions, { roles: [role], grantedToIdentities: [{ application }] });
    },
    async mend() {
      await tenant.fault({ reset: true });
      await breaking.grant('write');
      if (isDamaged) await fill(otherSite);
      isDamaged = false;
    },
  };

  await fill(tenant.site);
  await breaking.mend();
  const other: Workspace = { ...WORKSPACE, id: 'dezernat-iv', name: 'Dezernat IV', teamId: 'team-2' };
  return {
    tenant,
    sound: department(WORKSPACE, tenant.site),
    broken: { ...department(other, otherSite), ...breaking },
    close: () => tenant.close(),
  };
}
