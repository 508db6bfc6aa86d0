import { hex, sha256, toBase64, utf8 } from './bytes';
import type { Storage } from './database';
import type { SealedExport } from './export';
import type { EnrolmentRow, Registry, VaultRow } from './registry';

const SIGNING = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** What this device signs with in a region; made when it is first needed. `name` counts only then. */
export async function enrolmentIn(registry: Storage<Registry>, region: string, name: string): Promise<EnrolmentRow> {
  const pair = await crypto.subtle.generateKey(SIGNING, false, ['sign', 'verify']);
  return registry.run((db) => db.transaction('rw', db.device, async () => {
    const known = await db.device.get(keyOf(region));
    if (known && 'pair' in known) return known;
    const fresh: EnrolmentRow = { key: keyOf(region), device: null, name, pair, vaults: [] };
    await db.device.put(fresh);
    return fresh;
  }));
}

/** The same, or null while there is none. */
export async function knownEnrolment(registry: Storage<Registry>, region: string): Promise<EnrolmentRow | null> {
  const row = await registry.run((db) => db.device.get(keyOf(region)));
  return row && 'pair' in row ? row : null;
}

/** The public half as the office keeps it: SPKI in base64. */
export async function publicKeyOf({ pair }: EnrolmentRow): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey)));
}

/**
 * A vault's unsent work as a file for the office. `body` is JSON as text, and the signature
 * (ECDSA P-256, SHA-256, r and s of 32 bytes each) is over exactly that text in UTF-8.
 */
export async function signedExport(registry: Storage<Registry>, row: VaultRow, sealed: SealedExport): Promise<string> {
  const enrolment = row.region ? await knownEnrolment(registry, row.region) : null;
  const body = JSON.stringify({ region: row.region ?? null, vault: row.id, recoveryWrap: row.recoveryWrap, ...sealed });
  return JSON.stringify({ format: 'regieroute-unsent', version: 2, ...(await signature(enrolment, body)), body });
}

async function signature(enrolment: EnrolmentRow | null, body: string) {
  if (!enrolment) return { device: null, key: null, signature: null };
  const signed = await crypto.subtle.sign({ name: 'ECDSA', hash: 'SHA-256' }, enrolment.pair.privateKey, utf8(body));
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', enrolment.pair.publicKey));
  return { device: enrolment.device, key: hex(await sha256(spki)), signature: toBase64(new Uint8Array(signed)) };
}

function keyOf(region: string): string {
  return `enrolment ${region}`;
}
