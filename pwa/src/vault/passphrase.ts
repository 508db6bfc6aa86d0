import { random, utf8, type Bytes } from './bytes';
import type { WeakPassphrase } from './result';
import { stretch } from './stretch';

/** What one argon2id costs; stored with every wrap, so that it can differ per tablet. */
export interface Cost {
  readonly memoryKiB: number;
  readonly passes: number;
}

/** Never cheaper than this, however slow the tablet (tablet §2). */
export const FLOOR: Cost = { memoryKiB: 19 * 1024, passes: 2 };

/** What a tablet that can afford it uses (tablet §2). */
export const FULL: Cost = { memoryKiB: 64 * 1024, passes: 3 };

/** From dear to cheap; a slow tablet takes the first it can afford. */
const LADDER: readonly Cost[] = [FULL, { memoryKiB: 64 * 1024, passes: 2 }, { memoryKiB: 46 * 1024, passes: 2 }, { memoryKiB: 32 * 1024, passes: 2 }, FLOOR];

/** How long opening a vault may take, in ms. */
const PATIENCE_MS = 1000;

const MINIMUM_LENGTH = 12; // characters
const MINIMUM_WORDS = 4;
const MINIMUM_DISTINCT = 5; // different characters; "aaaaaaaaaaaa" is not a passphrase

/** Why a passphrase is too weak, or null: at least 12 characters or 4 different words (tablet §2). */
export function weakness(passphrase: string): WeakPassphrase | null {
  const plain = normal(passphrase);
  const words = plain.split(/\s+/u).filter((word) => word.length >= 2);
  if ([...plain].length < MINIMUM_LENGTH && words.length < MINIMUM_WORDS) {
    return { code: 'TOO_SHORT', minimumLength: MINIMUM_LENGTH, minimumWords: MINIMUM_WORDS };
  }
  const allTheSame = words.length > 1 && new Set(words).size === 1;
  return allTheSame || new Set(plain).size < MINIMUM_DISTINCT ? { code: 'TOO_REPETITIVE' } : null;
}

/** The dearest cost whose expected time is bearable, given the time the floor took; cost grows with memory × passes. */
export function affordable(floorMs: number): Cost {
  const work = (cost: Cost) => cost.memoryKiB * cost.passes;
  return LADDER.find((cost) => (floorMs * work(cost)) / work(FLOOR) <= PATIENCE_MS) ?? FLOOR;
}

/** Measures this tablet once. */
export async function calibrate(): Promise<Cost> {
  const { ms } = await stretch({ ...parameters(FLOOR), password: utf8('measure'), salt: random(16) });
  return affordable(ms);
}

/**
 * The key that wraps the secrets: argon2id over the normalised passphrase. It stays
 * in memory while the vault is open, so that new files can be sealed after the old
 * ones expired without asking again; it cannot be taken out.
 */
export async function wrappingKey(passphrase: string, salt: Bytes, cost: Cost): Promise<CryptoKey> {
  return importWrapping(await stretched(passphrase, salt, cost));
}

/** The wrapping key as bytes, for a further wrap of it; whoever gets them clears them. */
export async function stretched(passphrase: string, salt: Bytes, cost: Cost): Promise<Bytes> {
  if (cost.memoryKiB < FLOOR.memoryKiB || cost.passes < FLOOR.passes) throw new Error('argon2id below its floor');
  return (await stretch({ ...parameters(cost), password: utf8(normal(passphrase)), salt })).hash;
}

/** The bytes as the key that wraps; clears them. */
export async function importWrapping(raw: Bytes): Promise<CryptoKey> {
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt']);
  raw.fill(0);
  return key;
}

function parameters(cost: Cost) {
  return { memorySize: cost.memoryKiB, iterations: cost.passes };
}

/** The same passphrase from every keyboard: NFKC, no spaces around it, single spaces in it. */
function normal(passphrase: string): string {
  return passphrase.normalize('NFKC').trim().replace(/\s+/gu, ' ');
}
