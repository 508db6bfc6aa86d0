import type { Bytes } from '../vault/bytes';
import type { Answer, Failure } from './transport';

/** How far a picture is at the server, or why that is not known. */
export type UploadAnswer =
  | { readonly kind: 'STATE'; readonly offset: number; readonly length: number; readonly status: UploadStatus }
  /** The server has no words of this person that announce it: those come first. */
  | { readonly kind: 'NOT_ANNOUNCED' }
  | Failure;

/** The server's words for it (tablet §3). */
export type UploadStatus = 'ON_ITS_WAY' | 'ARRIVED' | 'UNUSABLE';

/** The way for pictures: plain HTTP beside GraphQL. Every call ends. */
export interface UploadTransport {
  ask(id: string): Promise<UploadAnswer>;
  send(id: string, offset: number, piece: Bytes): Promise<UploadAnswer>;
}

/** The most of a picture in one request, in bytes: as large as it is sealed. */
export const LARGEST_PIECE = 256 * 1024;
/** The least, in bytes: two seconds over a bad line of 8 kB/s. */
export const SMALLEST_PIECE = 16 * 1024;
/** How long one request may take, in ms; less than the server waits. */
const TIMEOUT_MS = 20_000;

/** How an upload ended for now: DONE for good, LATER when something else must come first, BROKEN when the line did not hold. */
export type Ending = 'DONE' | 'LATER' | 'BROKEN';

/** What one upload works with. */
export interface UploadWork {
  readonly id: string;
  /** Some bytes of the picture from an offset on, at most so many; null when they cannot be read here. */
  readonly read: (offset: number, most: number) => Promise<Bytes | null>;
  readonly onSent: (sent: number, length: number) => void;
}

/** How much is sent at once: half as much after a break, twice as much after a piece that came through. */
export interface Pace {
  piece: number;
}

/** Sends one picture from where the server has it, until it is there or the line breaks. The same piece twice is harmless. */
export async function upload({ id, read, onSent }: UploadWork, transport: UploadTransport, pace: Pace): Promise<Ending> {
  let answer = await transport.ask(id);
  for (;;) {
    if (answer.kind === 'NOT_ANNOUNCED') return 'LATER';
    if (answer.kind !== 'STATE') return 'BROKEN';
    if (answer.status !== 'ON_ITS_WAY') return 'DONE';
    const { offset, length } = answer;
    onSent(offset, length);
    if (offset >= length) return 'LATER'; // all there, and not looked at yet
    const piece = await read(offset, pace.piece);
    if (!piece || piece.length === 0) return 'LATER';
    answer = await transport.send(id, offset, piece);
    if (answer.kind === 'STATE' && answer.status === 'ON_ITS_WAY' && answer.offset <= offset) return 'BROKEN'; // it did not get further
    pace.piece = answer.kind === 'STATE' ? Math.min(LARGEST_PIECE, pace.piece * 2) : Math.max(SMALLEST_PIECE, pace.piece / 2);
  }
}

/** What any answer of the server is worth: `readAnswer`, handed in so that this stays out of the first load by itself. */
type ReadAnswer = (status: number, headers: Headers, body: string) => Answer;

/** Uploads over HTTP, same origin. */
export function fetchUploads(fetch: typeof globalThis.fetch, readAnswer: ReadAnswer): UploadTransport {
  const ask = async (id: string, init: RequestInit): Promise<UploadAnswer> => {
    try {
      const response = await fetch(`/uploads/${id}`, { ...init, credentials: 'same-origin', cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) });
      return readUpload(response.status, response.headers, await response.text(), readAnswer);
    } catch (error) {
      return { kind: error instanceof DOMException && error.name === 'TimeoutError' ? 'TIMEOUT' : 'OFFLINE' };
    }
  };
  return {
    ask: (id) => ask(id, {}),
    send: async (id, offset, piece) => ask(id, {
      method: 'PATCH', body: piece,
      headers: { 'Content-Type': 'application/octet-stream', 'Upload-Offset': String(offset), 'Content-Digest': `sha-256=:${await digestOf(piece)}:` },
    }),
  };
}

async function digestOf(piece: Bytes): Promise<string> {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', piece))));
}

/** What an answer is worth: only our own state is one; 409 says where to go on. */
export function readUpload(status: number, headers: Headers, text: string, readAnswer: ReadAnswer): UploadAnswer {
  const state = (status >= 200 && status <= 299) || status === 409 ? readState(text) : null;
  if (state) return state;
  if (status === 404 && parsed(text)?.['code'] === 'UNKNOWN') return { kind: 'NOT_ANNOUNCED' };
  const answer = readAnswer(status, headers, text);
  return answer.kind === 'DATA' ? { kind: 'NOT_OUR_SERVER' } : answer;
}

const STATUSES: readonly UploadStatus[] = ['ON_ITS_WAY', 'ARRIVED', 'UNUSABLE'];

function readState(text: string): UploadAnswer | null {
  const said = parsed(text);
  const [offset, length, status] = [said?.['offset'], said?.['length'], STATUSES.find((one) => one === said?.['status'])];
  if (typeof offset !== 'number' || typeof length !== 'number' || !status) return null;
  return { kind: 'STATE', offset, length, status };
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const said = JSON.parse(text) as unknown;
    return typeof said === 'object' && said !== null ? said as Readonly<Record<string, unknown>> : null;
  } catch {
    return null; // cut off, or a portal's page
  }
}
