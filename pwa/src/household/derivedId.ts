/**
 * Names a thing after what it is made of, as the server does: mirrors
 * `casework.DerivedID`. So what is made on the tablet has its id before the server
 * knows it, and a later operation, also one without network, may name it.
 */
export function derivedId(...parts: readonly string[]): string {
  const utf8 = new TextEncoder();
  const id = sha256(utf8.encode(parts.map((part) => `${utf8.encode(part).length}:${part}`).join(''))).slice(0, 16);
  id[6] = (id[6]! & 0x0f) | 0x80; // version 8: of our own making
  id[8] = (id[8]! & 0x3f) | 0x80;
  const hex = [...id].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** SHA-256 (FIPS 180-4) at once: the browser's own makes callers wait, and drawing a file cannot. Keeps no secret. */
function sha256(message: Uint8Array): Uint8Array {
  const blocks = new DataView(new ArrayBuffer(Math.ceil((message.length + 9) / 64) * 64));
  message.forEach((byte, at) => blocks.setUint8(at, byte));
  blocks.setUint8(message.length, 0x80);
  blocks.setUint32(blocks.byteLength - 4, message.length * 8);
  const state = PRIMES.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
  for (let at = 0; at < blocks.byteLength; at += 64) compress(state, blocks, at);
  const digest = new DataView(new ArrayBuffer(32));
  state.forEach((word, at) => digest.setInt32(at * 4, word));
  return new Uint8Array(digest.buffer);
}

function compress(state: number[], blocks: DataView, at: number): void {
  const w = Array.from({ length: 16 }, (_, i) => blocks.getInt32(at + i * 4));
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    if (i >= 16) {
      const [x, y] = [w[i - 15]!, w[i - 2]!];
      w[i] = (w[i - 16]! + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + w[i - 7]! + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10))) | 0;
    }
    const first = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + ROUNDS[i]! + w[i]!) | 0;
    const second = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => { state[i] = (state[i]! + word) | 0; });
}

function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}

/** The first 32 bits behind the point. */
function fraction(root: number): number {
  return ((root % 1) * 2 ** 32) | 0;
}

const PRIMES = Array.from({ length: 310 }, (_, at) => at + 2).filter((n) => !Array.from({ length: n - 2 }, (_, at) => at + 2).some((m) => n % m === 0));
const ROUNDS = PRIMES.map((prime) => fraction(Math.cbrt(prime)));
