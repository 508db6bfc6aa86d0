import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Failure } from '../sync';
import { readReply, type Reply } from './request';
import { navFor, type Screen } from './screens';
import { backgroundHeader, noteTouch } from './activity';
import { HouseholdDocument } from '../graphql/graphql';
import { ask } from './online';
import { readRefusal, readSession, signIn, type Role } from './session';
import type { AppTablet } from './tablet';

const json = new Headers({ 'Content-Type': 'application/json; charset=utf-8' });
const html = new Headers({ 'Content-Type': 'text/html' });
const body = {
  person: { id: 'p', name: 'Fatma' }, organisation: { id: 'o', name: 'Buurtteam', kind: 'NEIGHBOURHOOD_TEAM' },
  roles: ['CASE_MANAGER', 'SOMETHING_NEW'], device: null, recoveryKey: null, region: { id: 'r', name: 'Voorbeeldstad' },
};

describe('an answer of the server', () => {
  it.each<[string, Reply['kind'], number, Headers, string]>([
    ['ours', 'OK', 200, json, '{}'],
    ['empty', 'OK', 204, html, ''],
    ['a Wi-Fi sign-in page', 'NO_CONNECTION', 200, html, '<title>Gratis wifi</title>'],
    ['a page that calls itself JSON', 'NO_CONNECTION', 200, json, '<title>'],
    ['a session that ended', 'REFUSED', 401, json, '{}'],
    ['too many attempts', 'REFUSED', 429, json, ''],
    ['a broken server', 'NO_CONNECTION', 502, html, ''],
  ])('%s', (_, kind, status, headers, text) => {
    expect(readReply(status, headers, text).kind).toBe(kind);
  });
});

describe('whose session it is', () => {
  it('is known with roles this app knows', () => {
    expect(readSession({ kind: 'OK', body })).toEqual({
      kind: 'SIGNED_IN',
      me: { personId: 'p', personName: 'Fatma', organisationId: 'o', organisationName: 'Buurtteam', organisationKind: 'NEIGHBOURHOOD_TEAM', roles: ['CASE_MANAGER'], recoveryKey: null, regionId: 'r', exercise: false },
    });
  });

  it.each([true, false])('is of an exercise region or not: %s', (exercise) => {
    const heard = readSession({ kind: 'OK', body: { ...body, region: { ...body.region, exercise } } });
    expect(heard.kind === 'SIGNED_IN' && heard.me.exercise).toBe(exercise);
  });

  it.each<[string, Reply, string]>([
    ['nobody\'s', { kind: 'REFUSED', status: 401, retryAfterSeconds: null, body: {} }, 'NONE'],
    ['unknown when the server refuses for another reason', { kind: 'REFUSED', status: 429, retryAfterSeconds: 3, body: {} }, 'NO_CONNECTION'],
    ['unknown when the answer names nobody', { kind: 'OK', body: { person: { id: 'p' } } }, 'NO_CONNECTION'],
  ])('is %s', (_, reply, want) => {
    expect(readSession(reply).kind).toBe(want);
  });

  it.each<[string, number, Headers, string, Failure]>([
    ['a Wi-Fi sign-in page', 200, html, '<title>Gratis wifi</title>', { kind: 'NOT_OUR_SERVER' }],
    ['an answer that was cut off', 200, json, '{"person":{"id"', { kind: 'NOT_OUR_SERVER' }],
    ['a broken server', 502, html, '', { kind: 'SERVER_ERROR', status: 502 }],
    ['a busy server', 503, new Headers({ ...Object.fromEntries(json), 'Retry-After': '2' }), '{}', { kind: 'BUSY', retryAfterMs: 2000 }],
    ['a refusal', 403, json, '{}', { kind: 'REFUSED_REQUEST', status: 403 }],
  ])('is unknown, with the reason, after %s', (_, status, headers, text, failure) => {
    expect(readSession(readReply(status, headers, text))).toEqual({ kind: 'NO_CONNECTION', failure });
  });
});

describe('signing in', () => {
  const refused = (status: number, said: object = {}) => readRefusal({ kind: 'REFUSED', status, retryAfterSeconds: 7, body: { ...said } });

  it('for who works for more organisations asks which one', () => {
    expect(refused(409, { organisations: [{ id: 'o1', name: 'Buurtteam', kind: 'CASE_TEAM' }] })).toEqual({ kind: 'CHOOSE', organisations: [{ id: 'o1', name: 'Buurtteam' }] });
  });

  it('says what went wrong', () => {
    expect(refused(401)).toEqual({ kind: 'WRONG' });
    expect(refused(429)).toEqual({ kind: 'TOO_OFTEN', retryAfterSeconds: 7 });
    expect(refused(403, { message: 'U werkt niet voor deze organisatie.' })).toEqual({ kind: 'REFUSED', message: 'U werkt niet voor deze organisatie.' });
    expect(refused(422)).toEqual({ kind: 'REFUSED', message: null });
  });

  it('is kept alive by a person, not by a sync every minute', () => {
    noteTouch(1_000_000);
    expect(backgroundHeader(1_030_000)).toEqual({});
    expect(backgroundHeader(1_100_000)).toEqual({ 'X-Regieroute-Background': '1' });
  });
});

describe('what goes to the server', () => {
  const requests: { readonly headers: Readonly<Record<string, string>>; readonly body: string }[] = [];
  const stub = (status: number, answer: object) => {
    requests.length = 0;
    vi.stubGlobal('fetch', async (_: unknown, init: { readonly headers: Readonly<Record<string, string>>; readonly body: string }) => {
      requests.push(init);
      return new Response(JSON.stringify(answer), { status, headers: json });
    });
  };
  afterEach(() => vi.unstubAllGlobals());

  it.each([['a person pressed a button', 0, undefined], ['an hour after the last touch', 3_600_000, '1']])('says whether %s', async (_, ago, want) => {
    stub(200, { data: { household: null } });
    noteTouch(Date.now() - ago);
    await ask({ state: { value: { actor: null } } } as unknown as AppTablet, HouseholdDocument, { id: 'h1' });
    expect(requests[0]?.headers['X-Regieroute-Background']).toBe(want);
  });

  it('names the tablet, and the organisation that was chosen', async () => {
    stub(409, { code: 'CHOOSE_ORGANISATION', organisations: [{ id: 'o1', name: 'Buurtteam' }, { id: 'o2', name: 'Bureau' }] });
    const first = await signIn('fatma', 'geheim', { organisationId: null, device: true });
    expect(first).toMatchObject({ kind: 'CHOOSE', organisations: [{ id: 'o1' }, { id: 'o2' }] });
    await signIn('fatma', 'geheim', { organisationId: 'o2', device: true });
    expect(requests.map(({ body: sent }) => JSON.parse(sent) as unknown)).toEqual([
      { name: 'fatma', password: 'geheim', device: true }, { name: 'fatma', password: 'geheim', device: true, organisation: 'o2' },
    ]);
  });
});

it('everybody gets the parts of their own role, in order', () => {
  const screen = (path: string, order: number, roles?: readonly 'CHAIR'[]): Screen =>
    ({ path, load: () => Promise.reject(new Error('not asked')), nav: { label: () => path, order, ...(roles && { roles }) } });
  const all = [screen('/sync', 90), screen('/meeting', 10, ['CHAIR']), { path: '/household/:id', load: screen('', 0).load }];
  expect(navFor(['CHAIR'], '', all).map(({ path }) => path)).toEqual(['/meeting', '/sync']);
  expect(navFor(['CASE_MANAGER'], '', all).map(({ path }) => path)).toEqual(['/sync']);
});

it('opens with the team for who leads a case team, and with the visits for who makes them too', () => {
  const firstOf = (roles: readonly Role[], kind: string) => navFor(roles, kind)[0]?.path;
  expect(firstOf(['TEAM_LEAD'], 'CASE_TEAM')).toBe('/team');
  expect(firstOf(['TEAM_LEAD', 'CASE_MANAGER'], 'CASE_TEAM')).toBe('/households');
  expect(firstOf(['TEAM_LEAD'], 'CARE')).toBe('/households');
});
