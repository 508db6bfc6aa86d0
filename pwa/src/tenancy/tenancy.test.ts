import { expect, it } from 'vitest';
import { endFaults } from './tenancy';

it.each<[string, string | null, string, number]>([
  ['nothing', '2021-03-01', '', 1],
  ['a day before it began', '2021-03-01', '2021-02-28', 1],
  ['its first day', '2021-03-01', '2021-03-01', 0],
  ['two years ahead', '2021-03-01', '2028-11-24', 0],
  ['more than two years ahead', '2021-03-01', '2028-11-26', 1],
  ['a tenancy of which nobody knows the beginning', null, '1999-01-01', 0],
])('the last day: %s', (_, startsOn, on, count) => expect(Object.keys(endFaults({ startsOn }, '2026-11-24')({ on }))).toHaveLength(count));
