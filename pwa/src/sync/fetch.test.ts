import { describe, expect, it } from 'vitest';
import { ACTOR_HEADER, fetchTransport, readAnswer } from './fetch';

const JSON_TYPE = 'application/graphql-response+json; charset=utf-8';
const html = '<!doctype html><title>Gratis wifi</title>';

describe('what an answer is worth', () => {
  it.each<[string, number, string, string, string]>([
    ['our data', 200, JSON_TYPE, '{"data":{"submit":[]}}', 'DATA'],
    ['data with errors beside it', 200, JSON_TYPE, '{"data":{"submit":[]},"errors":[{}]}', 'DATA'],
    ['a captive portal', 200, 'text/html', html, 'NOT_OUR_SERVER'],
    ['a captive portal that calls itself JSON', 200, JSON_TYPE, html, 'NOT_OUR_SERVER'],
    ['JSON that is not ours', 200, 'application/json', '{"ok":true}', 'NOT_OUR_SERVER'],
    ['a list', 200, JSON_TYPE, '[{"data":{}}]', 'NOT_OUR_SERVER'],
    ['a cut-off answer', 200, JSON_TYPE, '{"data":{"submit":[{"operationId":"o', 'NOT_OUR_SERVER'],
    ['an empty answer', 200, JSON_TYPE, '', 'NOT_OUR_SERVER'],
    ['an unknown verb', 200, JSON_TYPE, '{"errors":[{"message":"unknown field"}],"data":null}', 'REFUSED_REQUEST'],
    ['an ended session in the errors', 200, JSON_TYPE, '{"errors":[{"extensions":{"code":"UNAUTHENTICATED"}}],"data":null}', 'SIGN_IN'],
    ['400', 400, JSON_TYPE, '{"errors":[{}]}', 'REFUSED_REQUEST'],
    ['400 with data', 400, JSON_TYPE, '{"data":{"submit":[]}}', 'REFUSED_REQUEST'],
    ['401', 401, JSON_TYPE, '', 'SIGN_IN'],
    ['403', 403, JSON_TYPE, '', 'REFUSED_REQUEST'],
    ['404', 404, 'text/html', html, 'REFUSED_REQUEST'],
    ['409', 409, JSON_TYPE, '', 'OTHER_PERSON'],
    ['413', 413, 'text/html', html, 'TOO_LARGE'],
    ['422', 422, JSON_TYPE, '', 'REFUSED_REQUEST'],
    ['429', 429, JSON_TYPE, '', 'BUSY'],
    ['500', 500, 'text/html', html, 'SERVER_ERROR'],
    ['502', 502, 'text/html', html, 'SERVER_ERROR'],
    ['503', 503, '', '', 'BUSY'],
    ['511', 511, 'text/html', html, 'NOT_OUR_SERVER'],
  ])('%s', (_, status, type, body, kind) => {
    expect(readAnswer(status, new Headers({ 'Content-Type': type }), body).kind).toBe(kind);
  });

  it('a rule that says no, in words for people', () => {
    const body = { data: null, errors: [{ message: 'Vul een getal in van 30 tot en met 365.', extensions: { code: 'INVALID', rule: 'practice 25', field: 'values.0.value', english: 'Fill in a number from 30 to 365.' } }] };
    const refusal = { code: 'INVALID', rule: 'practice 25', field: 'values.0.value', message: 'Vul een getal in van 30 tot en met 365.', english: 'Fill in a number from 30 to 365.' };
    expect(readAnswer(200, new Headers({ 'Content-Type': JSON_TYPE }), JSON.stringify(body))).toEqual({ kind: 'REFUSED_REQUEST', status: 200, refusal });
    expect(readAnswer(200, new Headers({ 'Content-Type': JSON_TYPE }), '{"data":null,"errors":[{"message":"no such field","extensions":{"code":"BAD_REQUEST"}}]}')).toEqual({ kind: 'REFUSED_REQUEST', status: 200 });
  });

  it.each([['2', 2000], ['999999', 3_600_000], ['soon', null], ['-5', null]])('Retry-After %s', (header, retryAfterMs) => {
    expect(readAnswer(429, new Headers({ 'Retry-After': header }), '')).toEqual({ kind: 'BUSY', retryAfterMs });
  });
});

describe('a request', () => {
  it('names a trusted document, its variables and whose vault it is', async () => {
    let seen: RequestInit = {};
    const transport = fetchTransport({
      documents: { me: 'm', submit: 's', sync: 'p' },
      fetch: async (_, init) => {
        seen = init ?? {};
        return new Response('{"data":{}}', { headers: { 'Content-Type': JSON_TYPE } });
      },
    });
    await transport.submit({ personId: 'p', organisationId: 'o' }, []);
    expect(JSON.parse(String(seen.body))).toEqual({ documentId: 's', variables: { operations: [] } });
    expect(seen.method).toBe('POST');
    expect(seen.credentials).toBe('same-origin');
    expect(new Headers(seen.headers).get('Accept')).toBe('application/graphql-response+json');
    expect(new Headers(seen.headers).get(ACTOR_HEADER)).toBe('p/o');
  });

  it('always ends', async () => {
    const hanging: typeof fetch = (_, init) => new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    });
    const transport = fetchTransport({ documents: { me: 'm', submit: 's', sync: 'p' }, fetch: hanging, timeoutMs: 1 });
    expect(await transport.me()).toEqual({ kind: 'TIMEOUT' });
  });

  it('without a network says so', async () => {
    const transport = fetchTransport({ documents: { me: 'm', submit: 's', sync: 'p' }, fetch: () => Promise.reject(new TypeError('Failed to fetch')) });
    expect(await transport.me()).toEqual({ kind: 'OFFLINE' });
  });
});
