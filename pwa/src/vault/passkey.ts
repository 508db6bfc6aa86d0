import { utf8, type Bytes } from './bytes';
import type { Wrap } from './secret';

/**
 * A passkey beside the passphrase (tablet §2). Its PRF output wraps the key that wraps
 * both secrets: it opens exactly what the passphrase opens, and when the files' wrap
 * is deleted after too long without contact, neither of the two reads them any more.
 */
export interface PasskeyRow {
  readonly credential: Bytes; // the platform's id of the passkey; names nobody
  readonly salt: Bytes; // 32 random bytes of this vault, what the passkey computes over
  readonly key: Wrap;
}

/** A passkey of a vault on this device, as the platform is asked for it. */
export interface PasskeyHint {
  readonly credential: Bytes;
  readonly salt: Bytes;
}

/** What a passkey computed. */
export interface PasskeyOutput {
  readonly credential: Bytes;
  readonly output: Bytes; // 32 bytes, the same for every use with this salt; cleared when it was used
}

/** The key made of a passkey's PRF output: HKDF-SHA-256 with the vault's salt, info `regieroute passkey <vault> v1`. */
export async function passkeyKey(output: Bytes, salt: Bytes, vault: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', output, 'HKDF', false, ['deriveKey']);
  output.fill(0);
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(`regieroute passkey ${vault} v1`) };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
