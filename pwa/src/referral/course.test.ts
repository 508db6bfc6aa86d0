import { expect, it } from 'vitest';
import { registerUnreferred, returnFaults, unreferredFaults, type UnreferredValues } from './course';

const TODAY = '2026-12-01';
const whole: UnreferredValues = { cause: 'ARREARS', on: TODAY, evictOn: '2026-12-20', source: ' Deurwaarder, aan de gemeente ', reference: '', summary: '', householdSays: '' };

it.each<[string, Partial<UnreferredValues>, readonly string[]]>([
  ['nothing', {}, []],
  ['why, when, for which day, and who told it', { cause: '', on: '', evictOn: '', source: ' ' }, ['cause', 'evictOn', 'on', 'source']],
  ['a notice that came already', { on: '2026-12-02' }, ['on']],
  ['an eviction after its notice', { evictOn: '2026-11-30' }, ['evictOn']],
])('an announced eviction that nobody reported misses %s', (_, change, expected) => expect(Object.keys(unreferredFaults(TODAY)({ ...whole, ...change })).sort()).toEqual(expected));

it('keeps no empty words', () => expect(registerUnreferred(null, whole).registerUnreferred).toMatchObject({ tenancy: null, source: 'Deurwaarder, aan de gemeente', reference: null, summary: null }));

it('a referral goes back with what must be mended', () => expect(Object.keys(returnFaults({ reason: ' ' }))).toEqual(['reason']));
