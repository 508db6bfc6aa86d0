import { describe, expect, it } from 'vitest';
import { random, utf8 } from './bytes';
import { deriveKeys, openJson, sealBytes, sealJson } from './seal';

const keys = await deriveKeys(random(32), 'outbox');

describe('a sealed record', () => {
  it('opens in its own place', async () => {
    const sealed = await sealJson(keys.seal, 'operations', 'a', { note: 'zij was thuis' });
    expect(await openJson(keys.seal, 'operations', 'a', sealed)).toEqual({ note: 'zij was thuis' });
  });

  it('shows nothing of its content', async () => {
    const sealed = await sealBytes(keys.seal, 'operations', 'a', utf8('zij was thuis'));
    expect(new TextDecoder().decode(sealed.data)).not.toContain('thuis');
  });

  it('never uses an iv twice', async () => {
    const ivs = await Promise.all(Array.from({ length: 200 }, async () => (await sealJson(keys.seal, 'files', 'a', 1)).iv.join()));
    expect(new Set(ivs).size).toBe(200);
  });

  it('does not open when a byte of it changed', async () => {
    const sealed = await sealJson(keys.seal, 'operations', 'a', { sum: 100 });
    for (let at = 0; at < sealed.data.length; at++) {
      const data = sealed.data.slice();
      data[at] = (data[at] ?? 0) ^ 1;
      await expect(openJson(keys.seal, 'operations', 'a', { ...sealed, data })).rejects.toThrow();
    }
  });

  it.each([
    ['another store', 'receipts', 'a', 1],
    ['another record', 'operations', 'b', 1],
    ['another schema', 'operations', 'a', 2],
  ] as const)('does not open in %s', async (_, store, id, schema) => {
    const sealed = await sealJson(keys.seal, 'operations', 'a', 1);
    await expect(openJson(keys.seal, store, id, { ...sealed, schema })).rejects.toThrow();
  });

  it('does not open with the other secret, nor with the same secret for another purpose', async () => {
    const secret = random(32);
    const [outbox, files] = [await deriveKeys(secret.slice(), 'outbox'), await deriveKeys(secret.slice(), 'files')];
    const sealed = await sealJson(outbox.seal, 'operations', 'a', 1);
    await expect(openJson(files.seal, 'operations', 'a', sealed)).rejects.toThrow();
    await expect(openJson(keys.seal, 'operations', 'a', sealed)).rejects.toThrow();
  });

  it('has keys that cannot be taken out of memory', async () => {
    expect(keys.seal.extractable).toBe(false);
    await expect(crypto.subtle.exportKey('raw', keys.token)).rejects.toThrow();
  });
});
