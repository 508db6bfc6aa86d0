import { describe, expect, it } from 'vitest';
import { gate, type GateFacts } from './gate';

const start: GateFacts = { vault: 'NONE', session: 'UNKNOWN', path: '/', known: null, other: false };

describe('what somebody sees first', () => {
  it.each<[string, Partial<GateFacts>, string]>([
    ['nothing here, nothing asked yet', {}, 'WAIT'],
    ['nothing here, not signed in', { session: 'NONE' }, 'SIGN_IN'],
    ['nothing here, no network: says that the first time needs it', { session: 'NO_CONNECTION' }, 'SIGN_IN'],
    ['signed in, no vault', { session: 'SIGNED_IN', known: false }, 'CREATE'],
    ['a vault, no network', { vault: 'LOCKED', session: 'NO_CONNECTION' }, 'UNLOCK'],
    ['a vault, nothing asked yet: nobody waits for a network', { vault: 'LOCKED' }, 'UNLOCK'],
    ['a vault, the session ended: the work can be reached', { vault: 'LOCKED', session: 'NONE' }, 'UNLOCK'],
    ['a vault of the person signed in', { vault: 'LOCKED', session: 'SIGNED_IN', known: true }, 'UNLOCK'],
    ['only a colleague has a vault here', { vault: 'LOCKED', session: 'SIGNED_IN', known: false }, 'CREATE'],
    ['the colleague asks for that vault', { vault: 'LOCKED', session: 'SIGNED_IN', known: false, other: true }, 'UNLOCK'],
    ['an open vault, whatever the session', { vault: 'OPEN', session: 'NONE' }, 'OPEN'],
    ['a one-time link, also while a vault is open', { vault: 'OPEN', path: '/link' }, 'LINK'],
    ['signing in again over an open vault', { vault: 'OPEN', path: '/sign-in' }, 'SIGN_IN'],
    ['a storage that does not work, before anything else', { vault: 'STORAGE_LOST', path: '/link' }, 'STORAGE_LOST'],
  ])('%s', (_, facts, want) => {
    expect(gate({ ...start, ...facts })).toBe(want);
  });
});
