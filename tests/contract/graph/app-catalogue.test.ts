import { createAppCatalogue } from '../../../src/adapters/graph/app-catalogue';
import { LOCAL_TENANT } from '../../../src/local/personas';
import { startTestTenant, type TestTenant } from '../../support/running/local-tenant';

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await startTestTenant();
});
afterAll(() => tenant.close());

const catalogue = ({ as = 'app', setId }: { as?: 'app' | 'provisioning'; setId?: string } = {}) =>
  createAppCatalogue({ graph: tenant.graph(as), teamsAppId: LOCAL_TENANT.appId, setId });

const asked = (): number => tenant.counters().byKind['apps.read'] ?? 0;

describe('The id that the organisation gave the app in its catalogue', () => {
  test('is unknown until somebody looks, and then another one than in the manifest', async () => {
    const shown = catalogue();
    expect(shown.known()).toBeNull();
    const id = await shown.look();
    expect(id).not.toBe(LOCAL_TENANT.appId);
    expect(shown.known()).toBe(id);
    expect(id).not.toBeNull();
  });

  test('stays unknown where the catalogue may not be read', async () => {
    const hidden = catalogue({ as: 'provisioning' });
    expect(await hidden.look()).toBeNull();
    expect(hidden.known()).toBeNull();
  });

  test('is what was set, and nobody is asked', async () => {
    const before = asked();
    const set = catalogue({ setId: 'katalog-7' });
    expect([set.known(), await set.look()]).toEqual(['katalog-7', 'katalog-7']);
    expect(asked()).toBe(before);
  });
});
