import fc from 'fast-check';
import { expect, it } from 'vitest';
import { uuidMaker } from './uuid';

it('ids are UUIDv7 and sort in the order they were made, whatever the clock does', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 47 }), { minLength: 2, maxLength: 50 }), (times) => {
    let at = 0;
    const make = uuidMaker(() => times[at++ % times.length]!, (length) => crypto.getRandomValues(new Uint8Array(length)));
    const ids = times.map(() => make());
    expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u.test(id))).toBe(true);
    expect([...ids].sort()).toEqual(ids);
  }));
});

it('ids sort also when more than four thousand are made at once', () => {
  const make = uuidMaker(() => 1_800_000_000_000, (length) => crypto.getRandomValues(new Uint8Array(length)));
  const ids = Array.from({ length: 10_000 }, make);
  expect([...ids].sort()).toEqual(ids);
});
