import { fields } from './check';
import type { Actor } from './operation';
import { readRefusals } from './receipt';
import type { Answer, Transport } from './transport';

/** The documents' SHA-256 in hexadecimal; the server runs no others (access §4). */
export interface DocumentIds {
  readonly me: string;
  readonly submit: string;
  readonly sync: string;
}

/** What the transport needs from the browser. */
export interface FetchOptions {
  readonly documents: DocumentIds;
  readonly fetch: typeof globalThis.fetch;
  readonly url?: string; // "/graphql"
  readonly timeoutMs?: number; // 30 s: a flat with thick walls is slow, a hanging request is forever
}

/** Names whose vault is speaking, so that the server can refuse a session that is somebody else's (tablet §3 rule 5). */
export const ACTOR_HEADER = 'X-Regieroute-Actor';

/** The longest rest a server may ask for, in ms; a wrong header must not silence a tablet for a day. */
const LONGEST_REST_MS = 60 * 60 * 1000;

/** Asks the server one trusted document: its SHA-256 in hexadecimal, the variables, and whose vault is speaking. */
export type Ask = (documentId: string, variables: unknown, actor: Actor | null) => Promise<Answer>;

/** The server over HTTP: JSON only, same origin, every request with an end. */
export function askServer({ fetch, url = '/graphql', timeoutMs = 30_000 }: Omit<FetchOptions, 'documents'>): Ask {
  return async (documentId, variables, actor) => {
    try {
      const response = await fetch(url, {
        method: 'POST', credentials: 'same-origin', cache: 'no-store', redirect: 'error',
        signal: AbortSignal.timeout(timeoutMs),
        headers: {
          'Content-Type': 'application/json',
          Accept: 'application/graphql-response+json',
          ...(actor && { [ACTOR_HEADER]: `${actor.personId}/${actor.organisationId}` }),
        },
        body: JSON.stringify({ documentId, variables }),
      });
      return readAnswer(response.status, response.headers, await response.text());
    } catch (error) {
      return { kind: error instanceof DOMException && error.name === 'TimeoutError' ? 'TIMEOUT' : 'OFFLINE' };
    }
  };
}

/** What the tablet asks of the server, by trusted documents. */
export function fetchTransport<C>({ documents, ...options }: FetchOptions): Transport<C> {
  const ask = askServer(options);
  return {
    me: () => ask(documents.me, {}, null),
    submit: (actor, operations) => ask(documents.submit, { operations }, actor),
    sync: (actor, question) => ask(documents.sync, question, actor),
  };
}

/** What an HTTP answer is worth. Only our own GraphQL JSON with data is data; everything else leaves everything as it is. */
export function readAnswer(status: number, headers: Headers, body: string): Answer {
  if (status === 401) return { kind: 'SIGN_IN' };
  if (status === 409 || status === 421) return { kind: 'OTHER_PERSON' };
  if (status === 413) return { kind: 'TOO_LARGE' };
  if (status === 429 || status === 503) return { kind: 'BUSY', retryAfterMs: retryAfterMs(headers.get('Retry-After')) };
  if (status === 511) return { kind: 'NOT_OUR_SERVER' }; // a captive portal that says so
  if (status >= 500) return { kind: 'SERVER_ERROR', status };
  if (status < 200 || status > 299) return { kind: 'REFUSED_REQUEST', status };
  const answer = /json/iu.test(headers.get('Content-Type') ?? '') ? parsed(body) : null;
  if (!answer || !('data' in answer || 'errors' in answer)) return { kind: 'NOT_OUR_SERVER' };
  const { data, errors } = answer;
  return fields(data) ? { kind: 'DATA', data, ...(errors !== undefined && { errors }) } : fromErrors(errors, status);
}

function fromErrors(errors: unknown, status: number): Answer {
  const told = readRefusals(errors);
  const codes = told.map(({ code }) => code);
  if (codes.includes('UNAUTHENTICATED')) return { kind: 'SIGN_IN' };
  if (codes.includes('OTHER_PERSON')) return { kind: 'OTHER_PERSON' };
  const refusal = told.find(({ english }) => english); // only what a rule says has words for people
  return { kind: 'REFUSED_REQUEST', status, ...(refusal && { refusal }) };
}

function parsed(body: string) {
  try {
    return fields(JSON.parse(body) as unknown);
  } catch {
    return null; // truncated, or HTML that calls itself JSON
  }
}

/** Seconds or a date; a wrong value counts as none. */
function retryAfterMs(header: string | null): number | null {
  if (header === null) return null;
  const ms = /^\d+$/u.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) && ms > 0 ? Math.min(ms, LONGEST_REST_MS) : null;
}
