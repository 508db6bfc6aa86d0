/**
 * The one place that asks the platform for a passkey (tablet §2). Its PRF extension
 * computes the same 32 bytes each time somebody is recognised; nothing is verified by
 * a server, so it works without network. A passkey of ours names nobody.
 */
import { m } from '../messages';
import { moment } from '../ui/format';
import { done, refused, type Bytes, type PasskeyHint, type PasskeyOutput, type Result, type VaultRefusal } from '../vault';

type Answer = Result<PasskeyOutput, VaultRefusal>;

/** Long enough to find one's glasses, in ms. */
const TIMEOUT_MS = 120_000;

const stopped = refused<VaultRefusal>({ code: 'NO_PASSKEY', reason: 'STOPPED' });
const noPrf = refused<VaultRefusal>({ code: 'NO_PASSKEY', reason: 'NO_PRF' });

/** Whether this device recognises people and can open a vault with that. Only making a passkey tells for sure where the browser does not say. */
export async function passkeysHere(): Promise<boolean> {
  const platform = (globalThis as { readonly PublicKeyCredential?: typeof PublicKeyCredential }).PublicKeyCredential;
  if (!platform) return false;
  try {
    const able = (await platform.getClientCapabilities?.()) as Readonly<Record<string, boolean | undefined>> | undefined;
    return able?.['extension:prf'] !== false && await platform.isUserVerifyingPlatformAuthenticatorAvailable();
  } catch {
    return false;
  }
}

/** Makes a passkey and what it computes over the salt. */
export async function makePasskey(salt: Bytes): Promise<Answer> {
  const name = m.app_passkey_name({ when: moment(new Date()) }); // tells two vaults apart in the platform's list
  const made = await asked(navigator.credentials.create({ publicKey: {
    rp: { name: m.app_name() }, user: { id: fresh(16), name, displayName: name }, challenge: fresh(32),
    pubKeyCredParams: [{ type: 'public-key', alg: -7 }, { type: 'public-key', alg: -257 }],
    authenticatorSelection: { authenticatorAttachment: 'platform', residentKey: 'required', userVerification: 'required' },
    timeout: TIMEOUT_MS, extensions: { prf: { eval: { first: salt } } },
  } }));
  if (!made) return stopped;
  const credential = new Uint8Array(made.rawId);
  const { prf } = made.getClientExtensionResults();
  if (prf?.enabled === false || !prf) return forget(credential);
  const answer = prf.results ? outputOf(made) : await usePasskey([{ credential, salt }]); // some compute only when asked again
  return answer.ok || answer.refusal.code !== 'NO_PASSKEY' || answer.refusal.reason !== 'NO_PRF' ? answer : forget(credential);
}

/** Lets the platform recognise somebody by one of these passkeys. */
export async function usePasskey(hints: readonly PasskeyHint[]): Promise<Answer> {
  const used = await asked(navigator.credentials.get({ publicKey: {
    challenge: fresh(32), userVerification: 'required', timeout: TIMEOUT_MS,
    allowCredentials: hints.map(({ credential }) => ({ type: 'public-key', id: credential })),
    extensions: { prf: { evalByCredential: Object.fromEntries(hints.map(({ credential, salt }) => [base64url(credential), { first: salt }])) } },
  } }));
  return used ? outputOf(used) : stopped;
}

/** The platform need not offer a passkey any more that opens nothing here; where it cannot be told, it stays in its list. */
export async function forgetPasskey(credential: Bytes): Promise<void> {
  try {
    await PublicKeyCredential.signalUnknownCredential({ rpId: location.hostname, credentialId: base64url(credential) });
  } catch {
    // an old browser
  }
}

async function forget(credential: Bytes): Promise<Answer> {
  await forgetPasskey(credential);
  return noPrf;
}

/** Not recognised, stopped, timed out, no longer there: the platform does not say which, on purpose. */
async function asked(question: Promise<Credential | null>): Promise<PublicKeyCredential | null> {
  try {
    return (await question) as PublicKeyCredential | null;
  } catch {
    return null;
  }
}

function outputOf(credential: PublicKeyCredential): Answer {
  const first = credential.getClientExtensionResults().prf?.results?.first;
  if (!first) return noPrf;
  const output = first instanceof ArrayBuffer ? new Uint8Array(first) : new Uint8Array(first.buffer as ArrayBuffer, first.byteOffset, first.byteLength);
  return done({ credential: new Uint8Array(credential.rawId), output });
}

function fresh(length: number): Bytes {
  return crypto.getRandomValues(new Uint8Array(length));
}

function base64url(bytes: Bytes): string {
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
