import type { Failure } from '../sync';
import { fields, type Fields } from '../sync/check';
import { backgroundHeader } from './activity';

/** What came back from one of the server's own addresses beside GraphQL. */
export type Reply =
  | { readonly kind: 'OK'; readonly body: Fields }
  | { readonly kind: 'REFUSED'; readonly status: number; readonly retryAfterSeconds: number | null; readonly body: Fields }
  /** No connection, a time-out, a captive portal, a broken server, as `failure` says: ask again later. */
  | { readonly kind: 'NO_CONNECTION'; readonly failure: Failure };

const TIMEOUT_MS = 15_000;

/** Asks the server, same origin, JSON both ways; always ends. An empty answer is an empty object. */
export async function request(method: 'GET' | 'POST' | 'DELETE', path: string, body?: unknown, timeoutMs = TIMEOUT_MS): Promise<Reply> {
  try {
    const response = await fetch(path, {
      method, credentials: 'same-origin', cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(timeoutMs),
      headers: { Accept: 'application/json', ...backgroundHeader(Date.now()), ...(body !== undefined && { 'Content-Type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return readReply(response.status, response.headers, await response.text());
  } catch {
    return { kind: 'NO_CONNECTION', failure: { kind: 'OFFLINE' } };
  }
}

/** What an answer is worth: only our own JSON is an answer; a portal's page is no connection. */
export function readReply(status: number, headers: Headers, text: string): Reply {
  if (status >= 500 && status !== 503) return { kind: 'NO_CONNECTION', failure: status === 511 ? { kind: 'NOT_OUR_SERVER' } : { kind: 'SERVER_ERROR', status } };
  const body = /json/iu.test(headers.get('Content-Type') ?? '') ? parsed(text) : null;
  if (status < 200 || status > 299) return { kind: 'REFUSED', status, retryAfterSeconds: seconds(headers.get('Retry-After')), body: body ?? {} };
  if (text === '') return { kind: 'OK', body: {} };
  return body ? { kind: 'OK', body } : { kind: 'NO_CONNECTION', failure: { kind: 'NOT_OUR_SERVER' } };
}

/** Why there was no answer to work with, in the words of the sync: so that the header says the same for both. */
export function failureOf(reply: Exclude<Reply, { readonly kind: 'OK' }>): Failure {
  if (reply.kind === 'NO_CONNECTION') return reply.failure;
  switch (reply.status) {
    case 401: return { kind: 'SIGN_IN' };
    case 429:
    case 503: return { kind: 'BUSY', retryAfterMs: reply.retryAfterSeconds === null ? null : reply.retryAfterSeconds * 1000 };
    default: return { kind: 'REFUSED_REQUEST', status: reply.status };
  }
}

function parsed(text: string): Fields | null {
  try {
    return fields(JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

function seconds(header: string | null): number | null {
  return header !== null && /^\d+$/u.test(header) ? Number(header) : null;
}
