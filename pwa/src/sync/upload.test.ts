import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHUNK_BYTES } from '../vault/blobs';
import { concat, hex, sha256, type Bytes } from '../vault/bytes';
import type { PendingOperation, ReceiptStatus, SettledOperation } from './operation';
import { readAnswer } from './fetch';
import { LARGEST_PIECE, readUpload, SMALLEST_PIECE, upload, type Pace, type UploadAnswer, type UploadTransport } from './upload';
import { fateOf } from './uploader';

/** What happens to one request on its way. */
type Weather = 'FINE' | 'CUT' | 'ANSWER_LOST';

/** A server that keeps what came whole, and forgets what was cut. */
class FarServer implements UploadTransport {
  kept: Bytes = new Uint8Array();
  requests = 0;
  readonly #length: number;
  readonly #weather: Weather[];

  constructor(length: number, weather: readonly Weather[]) {
    this.#length = length;
    this.#weather = [...weather];
  }

  async ask(): Promise<UploadAnswer> {
    return this.#through(() => undefined);
  }

  async send(_: string, offset: number, piece: Bytes): Promise<UploadAnswer> {
    return this.#through(() => {
      if (offset <= this.kept.length) this.kept = concat(this.kept, piece.slice(this.kept.length - offset));
    });
  }

  #through(work: () => void): UploadAnswer {
    this.requests += 1;
    const weather = this.#weather.shift() ?? 'FINE';
    if (weather !== 'CUT') work();
    if (weather !== 'FINE') return { kind: 'OFFLINE' };
    return { kind: 'STATE', offset: this.kept.length, length: this.#length, status: this.kept.length === this.#length ? 'ARRIVED' : 'ON_ITS_WAY' };
  }
}

function aPhoto(length: number): Bytes {
  return Uint8Array.from({ length }, (_, at) => (at * 31 + (at >> 8)) % 256);
}

async function untilDone(photo: Bytes, server: UploadTransport, pace: Pace): Promise<number> {
  let breaks = 0;
  const read = async (offset: number, most: number) => photo.slice(offset, offset + most);
  while (await upload({ id: 'photo', read, onSent: () => undefined }, server, pace) !== 'DONE') breaks += 1;
  return breaks;
}

describe('an upload', () => {
  it('brings every byte once, whatever is cut and whichever answer is lost', async () => {
    await fc.assert(fc.asyncProperty(
      fc.integer({ min: 1, max: 3 * LARGEST_PIECE }), fc.array(fc.constantFrom<Weather>('FINE', 'CUT', 'ANSWER_LOST'), { maxLength: 40 }),
      async (length, weather) => {
        const [photo, server, pace] = [aPhoto(length), new FarServer(length, weather), { piece: LARGEST_PIECE }];
        await untilDone(photo, server, pace);
        expect(hex(await sha256(server.kept))).toBe(hex(await sha256(photo)));
        expect(pace.piece).toBeGreaterThanOrEqual(SMALLEST_PIECE);
        expect(pace.piece).toBeLessThanOrEqual(LARGEST_PIECE);
      },
    ), { numRuns: 60 });
  });

  it('sends smaller pieces over a line that breaks, and goes on where it was', async () => {
    const [photo, server, pace] = [aPhoto(LARGEST_PIECE), new FarServer(LARGEST_PIECE, ['FINE', 'CUT', 'FINE', 'CUT']), { piece: LARGEST_PIECE }];
    expect(await untilDone(photo, server, pace)).toBe(2);
    expect(server.requests).toBe(3 + 2 + 3); // asked three times, cut twice, and then 64, 128 and 64 kB
  });

  it.each<[string, UploadAnswer, string]>([
    ['words that the server does not have', { kind: 'NOT_ANNOUNCED' }, 'LATER'],
    ['a session that ended', { kind: 'SIGN_IN' }, 'BROKEN'],
    ['somebody else who signed in', { kind: 'OTHER_PERSON' }, 'BROKEN'],
    ['a captive portal', { kind: 'NOT_OUR_SERVER' }, 'BROKEN'],
    ['a photo that is there', { kind: 'STATE', offset: 9, length: 9, status: 'ARRIVED' }, 'DONE'],
    ['a photo that cannot be used', { kind: 'STATE', offset: 9, length: 9, status: 'UNUSABLE' }, 'DONE'],
    ['a photo that was not looked at yet', { kind: 'STATE', offset: 9, length: 9, status: 'ON_ITS_WAY' }, 'LATER'],
    ['a server that stands still', { kind: 'STATE', offset: 0, length: 9, status: 'ON_ITS_WAY' }, 'BROKEN'],
  ])('of %s ends', async (_, answer, ending) => {
    const transport: UploadTransport = { ask: async () => answer, send: async () => answer };
    const read = async () => aPhoto(9);
    expect(await upload({ id: 'photo', read, onSent: () => undefined }, transport, { piece: 9 })).toBe(ending);
  });

  it('goes by the chunks in which photos are sealed', () => expect(LARGEST_PIECE).toBe(CHUNK_BYTES));

  it('of a chunk that cannot be opened waits, and the others go on', async () => {
    const server = new FarServer(9, []);
    expect(await upload({ id: 'photo', read: async () => null, onSent: () => undefined }, server, { piece: 9 })).toBe('LATER');
  });
});

describe('what becomes of a photo', () => {
  const operation = { id: 'visit', householdId: 'home', recordedAt: '', command: { recordVisit: { attachments: [{ id: 'photo' }] } } };
  const pending = [{ operation, seq: 1, state: 'SAVED' }] as unknown as PendingOperation<object>[];
  const settled = (status: ReceiptStatus, dealtWith = false) => [{ operation, receipt: { status }, dealtWith }] as unknown as SettledOperation<object>[];
  it.each<[string, string | null, PendingOperation<object>[], SettledOperation<object>[], string]>([
    ['its words have no receipt', 'visit', pending, [], 'WAITS'],
    ['its words have no receipt, and the tablet died before it knew which', null, pending, [], 'WAITS'],
    ['its words are in the file', 'visit', [], settled('APPLIED'), 'READY'],
    ['its words are in the file, and the tablet died before it knew which', null, [], settled('APPLIED'), 'READY'],
    ['its words wait for review', 'visit', [], settled('REVIEW'), 'READY'],
    ['its words are in conflict', 'visit', [], settled('CONFLICT'), 'READY'],
    ['its words were sent long ago', 'visit', [], [], 'READY'],
    ['its words were refused', 'visit', [], settled('REFUSED'), 'WAITS'],
    ['its words were refused, and the writer knows', 'visit', [], settled('REFUSED', true), 'DEALT_WITH'],
    ['its form is still open', null, [], [], 'NO_WORDS'],
  ])('when %s', (_, operationId, waiting, receipts, kind) => {
    expect(fateOf({ id: 'photo', operationId }, waiting, receipts).kind).toBe(kind);
  });
});

describe('what the server says', () => {
  const json = new Headers({ 'Content-Type': 'application/json; charset=utf-8' });
  it.each<[string, number, Headers, string, UploadAnswer]>([
    ['how far it is', 200, json, '{"offset":3,"length":9,"status":"ON_ITS_WAY"}', { kind: 'STATE', offset: 3, length: 9, status: 'ON_ITS_WAY' }],
    ['where to go on', 409, json, '{"offset":3,"length":9,"status":"ON_ITS_WAY"}', { kind: 'STATE', offset: 3, length: 9, status: 'ON_ITS_WAY' }],
    ['that it knows no such words', 404, json, '{"code":"UNKNOWN","message":""}', { kind: 'NOT_ANNOUNCED' }],
    ['nothing: somebody else is at this address', 404, new Headers(), 'Not found', { kind: 'REFUSED_REQUEST', status: 404 }],
    ['that nobody is signed in', 401, json, '{}', { kind: 'SIGN_IN' }],
    ['that it is busy', 503, json, '{}', { kind: 'BUSY', retryAfterMs: null }],
    ['nothing: a portal answers', 200, new Headers({ 'Content-Type': 'text/html' }), '<html>', { kind: 'NOT_OUR_SERVER' }],
    ['half of it', 200, json, '{"offset":3,', { kind: 'NOT_OUR_SERVER' }],
    ['something else', 200, json, '{"data":{}}', { kind: 'NOT_OUR_SERVER' }],
  ])('%s', (_, status, headers, text, answer) => {
    expect(readUpload(status, headers, text, readAnswer)).toEqual(answer);
  });
});
