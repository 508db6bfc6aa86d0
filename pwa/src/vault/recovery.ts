import { concat, fromBase64, hex, random, sha256, toBase64, utf8, type Bytes } from './bytes';

/**
 * The outbox secret, readable only with the region's private recovery key, so that
 * a forgotten passphrase loses no words (tablet §2). All fields base64.
 *
 * Opening: shared = ECDH P-256(private, ephemeral); key = HKDF-SHA-256(shared,
 * salt = ephemeral ‖ recipient as uncompressed points, info = "regieroute recovery v1",
 * 32 bytes); AES-256-GCM with AAD = the vault's id in UTF-8.
 */
export interface RecoveryWrap {
  readonly version: 1;
  readonly keyId: string; // SHA-256 of the recipient's SPKI, hexadecimal
  readonly ephemeral: string; // uncompressed point, 65 bytes
  readonly iv: string; // 12 bytes
  readonly data: string; // ciphertext and tag
}

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const;

/** Which recovery key this is. */
export async function recoveryKeyId(spki: string): Promise<string> {
  return hex(await sha256(fromBase64(spki)));
}

/** Wraps the outbox secret for the region; `spki` is the public key in base64. */
export async function wrapForRecovery(spki: string, vault: string, secret: Bytes): Promise<RecoveryWrap> {
  const recipient = await crypto.subtle.importKey('spki', fromBase64(spki), CURVE, true, []);
  const pair = await crypto.subtle.generateKey(CURVE, false, ['deriveBits']);
  const ephemeral = await point(pair.publicKey);
  const key = await sharedKey(pair.privateKey, recipient, concat(ephemeral, await point(recipient)));
  const iv = random(12);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(vault) }, key, secret);
  return { version: 1, keyId: await recoveryKeyId(spki), ephemeral: toBase64(ephemeral), iv: toBase64(iv), data: toBase64(new Uint8Array(data)) };
}

/** The reverse, with the private key. The server does this; here it keeps the format honest. */
export async function openRecovery(pair: CryptoKeyPair, vault: string, wrap: RecoveryWrap): Promise<Bytes> {
  const ephemeral = fromBase64(wrap.ephemeral);
  const sender = await crypto.subtle.importKey('raw', ephemeral, CURVE, true, []);
  const key = await sharedKey(pair.privateKey, sender, concat(ephemeral, await point(pair.publicKey)));
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(wrap.iv), additionalData: utf8(vault) }, key, fromBase64(wrap.data));
  return new Uint8Array(plain);
}

async function sharedKey(own: CryptoKey, other: CryptoKey, salt: Bytes): Promise<CryptoKey> {
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: other }, own, 256);
  const base = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8('regieroute recovery v1') };
  return crypto.subtle.deriveKey(how, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

async function point(key: CryptoKey): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.exportKey('raw', key));
}
