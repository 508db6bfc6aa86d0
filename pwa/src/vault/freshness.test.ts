import fc from 'fast-check';
import { expect, it } from 'vitest';
import { contactBefore, contacted, freshnessAt, seen } from './freshness';

const DAY = 24 * 60 * 60 * 1000;
const start = { contactAt: 100 * DAY, seenAt: 100 * DAY };

it.each([
  ['a day later', 1, 'FRESH'],
  ['just over four days later', 4.01, 'WARN'],
  ['five days later', 5, 'EXPIRED'],
])('%s', (_, days, want) => {
  expect(freshnessAt(start, (100 + days) * DAY)).toBe(want);
});

it('keeps files as long as the region says', () => {
  expect(freshnessAt({ ...start, days: 2 }, 101.5 * DAY)).toBe('WARN');
  expect(freshnessAt({ ...start, days: 2 }, 102 * DAY)).toBe('EXPIRED');
  expect(freshnessAt({ ...start, days: 14 }, 110 * DAY)).toBe('FRESH');
  expect(contactBefore({ ...start, days: 14 })).toBe(114 * DAY);
});

it('gains nothing from setting the clock back', () => {
  const late = seen(start, 106 * DAY);
  expect(freshnessAt(seen(late, 100 * DAY), 100 * DAY)).toBe('EXPIRED');
});

it('starts again at contact, also with a clock that was set back', () => {
  const late = contacted(seen(start, 106 * DAY), 99 * DAY, null);
  expect(freshnessAt(late, 99 * DAY)).toBe('FRESH');
  expect(contactBefore(late)).toBe(111 * DAY);
});

it('never sees time run back', () => {
  fc.assert(fc.property(fc.array(fc.nat()), (times) => {
    const states = times.reduce((all, now) => [...all, seen(all.at(-1) ?? start, now)], [start]);
    return states.every((state, at) => at === 0 || state.seenAt >= (states[at - 1]?.seenAt ?? 0));
  }));
});
