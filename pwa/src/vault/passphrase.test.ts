import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { random } from './bytes';
import { affordable, FLOOR, FULL, weakness, wrappingKey } from './passphrase';
import { newSecret, unwrapSecret, wrapSecret } from './secret';

describe('a passphrase', () => {
  it.each([
    ['correct paard batterij nietje', null],
    ['ik eet om zes', null], // four short words
    ['Zx9!kLm2#pQr', null], // twelve characters
    ['geheim', 'TOO_SHORT'],
    ['123456', 'TOO_SHORT'],
    ['a b c d', 'TOO_SHORT'],
    ['aaaaaaaaaaaa', 'TOO_REPETITIVE'],
    ['huis huis huis huis', 'TOO_REPETITIVE'],
  ])('%s', (passphrase, code) => {
    expect(weakness(passphrase)?.code ?? null).toBe(code);
  });
});

describe('the cost of trying passphrases', () => {
  it('is full on a fast tablet and never below the floor', () => {
    expect(affordable(50)).toEqual(FULL);
    fc.assert(fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (ms) => {
      const cost = affordable(ms);
      return cost.memoryKiB >= FLOOR.memoryKiB && cost.passes >= FLOOR.passes;
    }));
  });

  it('is not accepted below the floor', async () => {
    await expect(wrappingKey('x', random(16), { memoryKiB: 1024, passes: 1 })).rejects.toThrow('floor');
  });
});

describe('a wrapped secret', () => {
  it('opens with its passphrase only, in its own vault and under its own name', async () => {
    const salt = random(16);
    const secret = newSecret();
    const key = await wrappingKey('paard batterij nietje zon', salt, FLOOR);
    const wrap = await wrapSecret(key, 'v', 'outbox', secret);
    expect(await unwrapSecret(await wrappingKey(' paard  batterij nietje zon ', salt, FLOOR), 'v', 'outbox', wrap)).toEqual(secret);
    expect(await unwrapSecret(await wrappingKey('paard batterij nietje maan', salt, FLOOR), 'v', 'outbox', wrap)).toBeNull();
    expect(await unwrapSecret(key, 'w', 'outbox', wrap)).toBeNull();
    expect(await unwrapSecret(key, 'v', 'files', wrap)).toBeNull();
  });
});
