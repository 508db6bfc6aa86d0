import { signal, type ReadonlySignal } from '@preact/signals';
import type { Actor, Failure } from '../sync';
import { fields, list, string, type Fields } from '../sync/check';
import { failureOf, request, type Reply } from './request';

/** What somebody may do in their organisation (access §2). */
export type Role =
  | 'RENT_OFFICER' | 'CASE_MANAGER' | 'TEAM_LEAD' | 'CHAIR' | 'SECRETARY' | 'MEMBER' | 'PROFESSIONAL' | 'ANALYST' | 'ADMINISTRATOR' | 'AUDITOR';

const ROLES: readonly Role[] = ['RENT_OFFICER', 'CASE_MANAGER', 'TEAM_LEAD', 'CHAIR', 'SECRETARY', 'MEMBER', 'PROFESSIONAL', 'ANALYST', 'ADMINISTRATOR', 'AUDITOR'];

/** Who is signed in, for which organisation. Kept sealed in the vault, so that the app knows it offline. */
export interface Me extends Actor {
  readonly personName: string;
  readonly organisationName: string;
  readonly organisationKind: string;
  readonly roles: readonly Role[];
  readonly recoveryKey: string | null; // of the region, SPKI in base64
  readonly regionId?: string | null; // absent in what was kept from before
  readonly exercise?: boolean; // everything in the region is invented (practice 37)
}

/** What is known of the session at the server. */
export type Session =
  | { readonly kind: 'UNKNOWN' } // not asked yet
  | { readonly kind: 'NO_CONNECTION'; readonly failure: Failure } // or an answer that says nothing of it
  | { readonly kind: 'NONE' }
  | { readonly kind: 'SIGNED_IN'; readonly me: Me };

/** An organisation somebody works for. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** For what somebody signs in. */
export interface Wish {
  /** Null when the person works for one. */
  readonly organisationId: string | null;
  /** A tablet for visits: its session lasts longer than a desk's. */
  readonly device: boolean;
}

/** How signing in went. */
export type SignedIn =
  | { readonly kind: 'DONE'; readonly me: Me }
  | { readonly kind: 'WRONG' }
  /** A session acts for one organisation: which one? */
  | { readonly kind: 'CHOOSE'; readonly organisations: readonly Choice[] }
  /** Another reason; the server's sentence. */
  | { readonly kind: 'REFUSED'; readonly message: string | null }
  | { readonly kind: 'TOO_OFTEN'; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'NO_CONNECTION' };

const now = signal<Session>({ kind: 'UNKNOWN' });

/** The session as last heard. */
export const session: ReadonlySignal<Session> = now;

/** Asks whose session this is. Without an answer a known session stays as it was. */
export async function askSession(): Promise<Session> {
  const heard = readSession(await request('GET', '/session'));
  if (heard.kind !== 'NO_CONNECTION' || now.value.kind === 'UNKNOWN') now.value = heard;
  return heard;
}

/** Signs in with name and password. */
export function signIn(name: string, password: string, wish: Wish): Promise<SignedIn> {
  return entering(request('POST', '/session', { name, password, ...written(wish) }));
}

/** Signs in with the token of a one-time link. */
export function signInByLink(token: string, wish: Wish): Promise<SignedIn> {
  return entering(request('POST', '/session/link', { token, ...written(wish) }));
}

function written({ organisationId, device }: Wish) {
  return { device, ...(organisationId !== null && { organisation: organisationId }) };
}

/** Ends the session at the server; false when nobody answered. */
export async function endSession(): Promise<boolean> {
  const reply = await request('DELETE', '/session');
  const ended = reply.kind === 'OK' || (reply.kind === 'REFUSED' && reply.status === 401);
  if (ended) now.value = { kind: 'NONE' };
  return ended;
}

async function entering(asked: Promise<Reply>): Promise<SignedIn> {
  const reply = await asked;
  switch (reply.kind) {
    case 'NO_CONNECTION': return { kind: 'NO_CONNECTION' };
    case 'REFUSED': return readRefusal(reply);
    case 'OK': {
      const heard = await askSession();
      return heard.kind === 'SIGNED_IN' ? { kind: 'DONE', me: heard.me } : { kind: 'NO_CONNECTION' };
    }
  }
}

/** Why signing in was refused. */
export function readRefusal({ status, retryAfterSeconds, body }: Extract<Reply, { readonly kind: 'REFUSED' }>): SignedIn {
  switch (status) {
    case 401: return { kind: 'WRONG' };
    case 429:
    case 503: return { kind: 'TOO_OFTEN', retryAfterSeconds };
  }
  const organisations = list(body['organisations'], readChoice) ?? [];
  return organisations.length > 0 ? { kind: 'CHOOSE', organisations } : { kind: 'REFUSED', message: string(body['message']) };
}

function readChoice(value: unknown): Choice | null {
  const organisation = fields(value);
  const id = string(organisation?.['id']);
  return id ? { id, name: string(organisation?.['name']) ?? id } : null;
}

/** What an answer to `GET /session` says. */
export function readSession(reply: Reply): Session {
  switch (reply.kind) {
    case 'NO_CONNECTION': return reply;
    case 'REFUSED': return reply.status === 401 ? { kind: 'NONE' } : { kind: 'NO_CONNECTION', failure: failureOf(reply) };
    case 'OK': {
      const me = readMe(reply.body);
      return me ? { kind: 'SIGNED_IN', me } : { kind: 'NO_CONNECTION', failure: { kind: 'NOT_OUR_SERVER' } };
    }
  }
}

function readMe(body: Fields): Me | null {
  const [person, organisation] = [fields(body['person']), fields(body['organisation'])];
  const [personId, organisationId] = [string(person?.['id']), string(organisation?.['id'])];
  if (!personId || !organisationId) return null;
  return {
    personId, organisationId,
    personName: string(person?.['name']) ?? '',
    organisationName: string(organisation?.['name']) ?? '',
    organisationKind: string(organisation?.['kind']) ?? '',
    roles: rolesIn(body['roles']),
    recoveryKey: string(body['recoveryKey']),
    regionId: string(fields(body['region'])?.['id']),
    exercise: fields(body['region'])?.['exercise'] === true,
  };
}

/** The roles that this app knows, in the order of the list. */
export function rolesIn(said: unknown): readonly Role[] {
  return ROLES.filter((role) => Array.isArray(said) && said.includes(role));
}
