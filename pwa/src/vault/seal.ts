import { random, text, utf8, type Bytes } from './bytes';

/** The stores of a vault (tablet §1). */
export type StoreName = 'index' | 'files' | 'operations' | 'drafts' | 'receipts' | 'blobs' | 'meta';

/** The layout of what is inside a sealed record. Raised when it changes; old records keep theirs. */
export const RECORD_SCHEMA = 1;

/** A record nobody can read, move or swap without the key: AES-256-GCM, tag at the end of `data`. */
export interface Sealed {
  readonly iv: Bytes; // 96 bits, random per write
  readonly data: Bytes;
  readonly schema: number;
}

/** The keys made from one secret; they cannot be taken out of memory. */
export interface Keys {
  readonly seal: CryptoKey; // AES-256-GCM
  readonly token: CryptoKey; // HMAC-SHA-256
}

/**
 * Derives the keys of one secret: HKDF-SHA-256, empty salt (the secret is uniform),
 * info `regieroute <purpose> seal|token v1`. The server derives the same from a
 * recovered outbox secret.
 */
export async function deriveKeys(secret: Bytes, purpose: 'files' | 'outbox'): Promise<Keys> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const from = (use: string) => ({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8(`regieroute ${purpose} ${use} v1`) });
  return {
    seal: await crypto.subtle.deriveKey(from('seal'), base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']),
    token: await crypto.subtle.deriveKey(from('token'), base, { name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']),
  };
}

/** What a record is bound to: moved to another store, id or schema it does not open. */
export function associatedData(store: StoreName, id: string, schema: number): Bytes {
  return utf8(JSON.stringify([store, id, schema]));
}

/** Seals bytes for one place. */
export async function sealBytes(key: CryptoKey, store: StoreName, id: string, plain: Bytes): Promise<Sealed> {
  const iv = random(12);
  const additionalData = associatedData(store, id, RECORD_SCHEMA);
  const data = new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain));
  return { iv, data, schema: RECORD_SCHEMA };
}

/** Opens a record in its own place; throws when it was damaged, moved, or belongs to another key. */
export async function openBytes(key: CryptoKey, store: StoreName, id: string, sealed: Sealed): Promise<Bytes> {
  const additionalData = associatedData(store, id, sealed.schema);
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: sealed.iv, additionalData }, key, sealed.data));
}

/** Seals a value as JSON. */
export function sealJson(key: CryptoKey, store: StoreName, id: string, value: unknown): Promise<Sealed> {
  return sealBytes(key, store, id, utf8(JSON.stringify(value)));
}

/** Opens a value sealed as JSON. The tag proves that this app wrote it, so its shape is trusted. */
export async function openJson<T>(key: CryptoKey, store: StoreName, id: string, sealed: Sealed): Promise<T> {
  return JSON.parse(text(await openBytes(key, store, id, sealed))) as T;
}

/**
 * What opens, or undefined for a record that was damaged on the disk or changed by
 * somebody: one of those must not keep the others from being read or sent. Any
 * other trouble, such as a lost connection to the storage, stays trouble.
 */
export async function readable<T>(opening: Promise<T>): Promise<T | undefined> {
  try {
    return await opening;
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return undefined;
    throw error;
  }
}
