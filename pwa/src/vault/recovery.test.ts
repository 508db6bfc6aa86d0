import { expect, it } from 'vitest';
import { random, toBase64 } from './bytes';
import { openRecovery, wrapForRecovery } from './recovery';

async function recoveryPair() {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits']);
  return { pair, spki: toBase64(new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey))) };
}

it('lets the region read the outbox of somebody who forgot the passphrase', async () => {
  const { pair, spki } = await recoveryPair();
  const secret = random(32);
  expect(await openRecovery(pair, 'v', await wrapForRecovery(spki, 'v', secret))).toEqual(secret);
});

it('lets nobody else, and not as another vault', async () => {
  const { pair, spki } = await recoveryPair();
  const wrap = await wrapForRecovery(spki, 'v', random(32));
  await expect(openRecovery((await recoveryPair()).pair, 'v', wrap)).rejects.toThrow();
  await expect(openRecovery(pair, 'w', wrap)).rejects.toThrow();
});
