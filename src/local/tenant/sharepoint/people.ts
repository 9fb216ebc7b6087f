import { LOCAL_TENANT, PERSONAS } from '../../personas';
import { displayNameOf, principalNameOf } from '../identity/token-issuer';
import type { Database } from '../store/database';
import type { Principal } from '../graph/principal';

interface PersonRow {
  readonly lookup_id: number;
  readonly kind: 'app' | 'user';
  readonly subject: string;
  readonly display_name: string;
  readonly email: string;
}

/** Where SharePoint begins to number the apps that write. */
const FIRST_APP_LOOKUP_ID = 1_073_741_822;
const FIRST_USER_LOOKUP_ID = 6;

/** Fills SharePoint's user information list, from which `AuthorLookupId` numbers come. */
export function seedPeople(database: Database): void {
  PERSONAS.forEach((persona, at) => {
    database.run(
      "INSERT OR IGNORE INTO people VALUES (?, 'user', ?, ?, ?)",
      FIRST_USER_LOOKUP_ID + at,
      persona.id,
      displayNameOf(persona),
      principalNameOf(persona),
    );
  });
  database.run(
    "INSERT OR IGNORE INTO people VALUES (?, 'app', ?, 'Zugkraft', '')",
    FIRST_APP_LOOKUP_ID,
    LOCAL_TENANT.appId,
  );
}

export function lookupIdOf(database: Database, principal: Principal): number {
  const subject = principal.kind === 'user' ? principal.userId : principal.appId;
  const known = database.get<{ lookup_id: number }>(
    'SELECT lookup_id FROM people WHERE subject = ?',
    subject,
  );
  if (known !== undefined) return known.lookup_id;
  const { next } = database.get<{ next: number }>('SELECT max(lookup_id) + 1 AS next FROM people') ?? {
    next: 1,
  };
  const name = principal.kind === 'app' ? principal.appName : 'Unbekannt';
  database.run("INSERT INTO people VALUES (?, ?, ?, ?, '')", next, principal.kind, subject, name);
  return next;
}

/** Graph's identitySet of somebody in the user information list. */
export function identitySet(database: Database, lookupId: number) {
  const person = database.get<PersonRow>('SELECT * FROM people WHERE lookup_id = ?', lookupId);
  if (person === undefined) return { user: { displayName: 'Systemkonto' } };
  const { display_name: displayName, subject: id, email } = person;
  return person.kind === 'app'
    ? { application: { id, displayName }, user: { displayName: 'SharePoint-App' } }
    : { user: { id, displayName, email } };
}
