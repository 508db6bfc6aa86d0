import { describe, expect, it, test } from 'vitest';
import { done } from '../vault';
import { hasPin, keepPin, pinFault, TRIES, tryPin, waitMs } from './pin';

describe('a PIN', () => {
  test.each([
    ['2468', null], ['8362', null], ['19480215', null],
    ['123', 'FORM'], ['123456789', 'FORM'], ['12a4', 'FORM'], ['', 'FORM'],
    ['1111', 'TRIVIAL'], ['00000000', 'TRIVIAL'], ['1234', 'TRIVIAL'], ['7890', 'TRIVIAL'], ['9876', 'TRIVIAL'], ['1212', 'TRIVIAL'], ['474747', 'TRIVIAL'],
  ])('%s', (pin, fault) => {
    expect(pinFault(pin)).toBe(fault);
  });
});

describe('trying a PIN', () => {
  it('waits longer after each wrong one, drops the keys at the fifth, and a right one clears the count', async () => {
    const tablet = notes();
    await keepPin(tablet, '8362');
    let now = 1000;
    const waits: number[] = [];
    for (let wrong = 1; wrong < TRIES; wrong += 1) {
      expect((await tryPin(tablet, '0000', now)).kind).toBe('WRONG');
      const wait = waitMs({ wrong, at: now }, now);
      if (wait > 0) expect(await tryPin(tablet, '8362', now + wait - 1)).toEqual({ kind: 'WAIT', seconds: 1 }); // not even the right one
      waits.push(wait);
      now += wait;
    }
    expect(waits).toEqual([0, 2000, 5000, 15_000]);
    expect((await tryPin(tablet, '8362', now)).kind).toBe('RIGHT');
    for (let wrong = 1; wrong < TRIES; wrong += 1) expect((await tryPin(tablet, '0000', now += 15_000)).kind).toBe('WRONG');
    expect((await tryPin(tablet, '0000', now += 15_000)).kind).toBe('TOO_MANY');
  });

  it('makes nobody wait for a clock that was set back', () => {
    expect(waitMs({ wrong: 4, at: 9e12 }, 1000)).toBe(15_000);
  });

  it('may not be tried when it cannot be counted', async () => {
    const tablet = notes();
    await keepPin(tablet, '8362');
    expect((await tryPin({ ...tablet, remember: async () => ({ ok: false, refusal: { code: 'STORAGE_FULL' } }) }, '8362', 0)).kind).toBe('TOO_MANY');
  });

  it('is over when the PIN is thrown away', async () => {
    const tablet = notes();
    await keepPin(tablet, '8362');
    expect([await hasPin(tablet), tablet.set]).toEqual([true, [true]]);
    await keepPin(tablet, '');
    expect([await hasPin(tablet), tablet.set]).toEqual([false, [true, false]]);
  });
});

function notes() {
  const kept = new Map<string, unknown>();
  const set: boolean[] = [];
  return {
    set,
    remember: async (name: string, value: unknown) => (kept.set(name, value), done(undefined)),
    remembered: async (name: string) => kept.get(name),
    setPin: (is: boolean) => void set.push(is),
  };
}
