import type { User } from '@microsoft/microsoft-graph-types';
import { PERSONAS, type Persona } from '../../personas';
import { displayNameOf, personaById, principalNameOf } from '../identity/token-issuer';
import { contextUrl, ok, param, type Call, type GraphResponse } from '../graph/call';
import { entityPage } from '../graph/entity-page';
import { GraphError } from '../graph/graph-error';
import { directoryObjectNotFound, requirePermission } from './directory-access';

const READ_USERS = ['User.Read.All', 'User.ReadBasic.All', 'User.ReadWrite.All', 'Directory.Read.All'];

export function readUsers(call: Call): GraphResponse {
  requireUsers(call);
  return entityPage(call, PERSONAS.map(userJson), 'users');
}

export function readUser(call: Call): GraphResponse {
  requireUsers(call);
  return userAnswer(call, userOf(call));
}

/** Where nobody could say what Graph does, a switch decides. */
function requireUsers(call: Call): void {
  requirePermission(call, call.state.faults.switches.refuseUsers ? [] : READ_USERS);
}

export function readMe(call: Call): GraphResponse {
  if (call.principal.kind === 'app') {
    throw new GraphError(400, 'BadRequest', '/me request is only valid with delegated authentication flow.');
  }
  requirePermission(call, ['User.Read', ...READ_USERS]);
  const user = personaById(call.principal.userId);
  if (user === undefined) throw directoryObjectNotFound(call.principal.userId);
  return userAnswer(call, user);
}

/** The user that the path names, by object id or principal name. */
export function userOf(call: Call): Persona {
  const reference = param(call, 'user');
  const user =
    personaById(reference) ??
    PERSONAS.find((persona) => principalNameOf(persona) === reference.toLowerCase());
  if (user === undefined) throw directoryObjectNotFound(reference);
  return user;
}

function userAnswer(call: Call, user: Persona): GraphResponse {
  const { select } = call.query;
  const chosen = Object.entries(userJson(user)).filter(
    ([key]) => select === undefined || select.includes(key),
  );
  return ok({ '@odata.context': contextUrl(call, 'users/$entity'), ...Object.fromEntries(chosen) });
}

export function userJson(user: Persona) {
  return {
    businessPhones: [],
    displayName: displayNameOf(user),
    givenName: user.givenName,
    id: user.id,
    jobTitle: user.role.de,
    mail: principalNameOf(user),
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'de-DE',
    surname: user.surname,
    userPrincipalName: principalNameOf(user),
  } satisfies User;
}
