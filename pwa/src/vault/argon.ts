import { argon2id } from 'hash-wasm';
import type { Bytes } from './bytes';

/** What argon2id is asked. */
export interface Stretch {
  readonly password: Bytes;
  readonly salt: Bytes;
  /** In KiB. */
  readonly memorySize: number;
  readonly iterations: number;
}

/** 32 bytes, and how long they took. */
export interface Stretched {
  readonly hash: Bytes;
  readonly ms: number;
}

/** argon2id, here and now: nothing else runs meanwhile. */
export async function argon(asked: Stretch): Promise<Stretched> {
  const began = performance.now();
  const hash = new Uint8Array(await argon2id({ ...asked, parallelism: 1, hashLength: 32, outputType: 'binary' }));
  return { hash, ms: performance.now() - began };
}
