import { random, utf8, type Bytes } from './bytes';

/** The two secrets of a vault: what the server can give again, and what only this tablet has; and the key that wraps both, for a passkey. */
export type SecretName = 'files' | 'outbox' | 'key';

/** A secret under another key; AES-256-GCM, bound to its vault and name. */
export interface Wrap {
  readonly iv: Bytes;
  readonly data: Bytes;
}

/** A fresh secret. */
export function newSecret(): Bytes {
  return random(32);
}

/** Wraps a secret. */
export async function wrapSecret(key: CryptoKey, vault: string, name: SecretName, secret: Bytes): Promise<Wrap> {
  const iv = random(12);
  return { iv, data: new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: place(vault, name) }, key, secret)) };
}

/** The secret, or null when the key is not the right one. */
export async function unwrapSecret(key: CryptoKey, vault: string, name: SecretName, wrap: Wrap): Promise<Bytes | null> {
  try {
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: wrap.iv, additionalData: place(vault, name) }, key, wrap.data));
  } catch {
    return null;
  }
}

function place(vault: string, name: SecretName): Bytes {
  return utf8(`regieroute wrap ${vault} ${name} v1`);
}
