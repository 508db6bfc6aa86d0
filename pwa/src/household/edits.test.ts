import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addResidentOf, editHouseholdOf, editResidentOf, NOBODY, takesProtection, type ContactValues, type ResidentValues } from './edits';

const TODAY = '2026-11-25';
const text = fc.string();

const contact: fc.Arbitrary<ContactValues> = fc.record({
  name: text, street: text, houseNumber: text, suffix: text, postalCode: text, city: text, phone: text, email: text, bestTime: text, language: text,
}).map((values) => Object.fromEntries(Object.entries(values).map(([field, value]) => [field, value.trim()])) as unknown as ContactValues);

const flag = fc.constantFrom<'YES' | 'NO'>('YES', 'NO');
const resident: fc.Arbitrary<ResidentValues> = fc.record({
  name: text.map((name) => name.trim()), birthDate: fc.constantFrom('', '1980-01-01', '2015-06-30', '2008-11-25', '2008-11-26'),
  role: fc.constantFrom('TENANT', 'CHILD', 'LODGER'), language: fc.constantFrom('', 'nl', 'tr'), interpreter: flag, pregnant: flag, absent: flag,
});

describe('an edit of the household', () => {
  it('is nothing when nothing was changed', () => fc.assert(fc.property(contact, (seen) => {
    expect(editHouseholdOf({ ...seen, seen })).toBeNull();
  })));

  it('turns what the writer saw into what was typed, and touches nothing else', () => fc.assert(fc.property(contact, contact, (seen, typed) => {
    const edit = editHouseholdOf({ ...typed, seen }) ?? {};
    for (const field of Object.keys(seen) as (keyof ContactValues)[]) {
      const change = edit[field];
      expect(change === undefined ? seen[field] : change?.to).toBe(typed[field]);
      if (change) expect(change.from).toBe(seen[field]);
    }
  })));
});

describe('an edit of a resident', () => {
  it('is nothing when nothing was changed', () => fc.assert(fc.property(resident, (seen) => {
    expect(editResidentOf('r1', { ...seen, seen }, 'een reden')).toBeNull();
  })));

  it('names each field that was changed, with an unknown birth date as null', () => {
    const seen: ResidentValues = { ...NOBODY, name: 'Deniz', role: 'CHILD' };
    expect(editResidentOf('r1', { ...seen, birthDate: '2015-06-30', absent: 'YES', seen }, '')).toEqual({
      resident: 'r1', name: null, birthDate: { from: null, to: '2015-06-30' }, role: null, language: null, interpreter: null, pregnant: null, absent: { from: false, to: true },
    });
  });

  it('is the same whoever the resident becomes: every change can be undone by the opposite one', () => fc.assert(fc.property(resident, resident, (seen, typed) => {
    const there = editResidentOf('r1', { ...typed, seen }, '');
    const back = editResidentOf('r1', { ...seen, seen: typed }, '');
    expect(there === null).toBe(back === null);
    expect(there?.birthDate?.to ?? null).toBe(back?.birthDate?.from ?? null);
  })));
});

describe('whether a colleague must confirm', () => {
  const known = (birthDate: string, over: Partial<ResidentValues> = {}): ResidentValues => ({ ...NOBODY, name: 'Deniz', role: 'CHILD', birthDate, ...over });
  it.each([
    ['a child turns out to be an adult', known('2015-06-30'), known('2001-01-01'), true],
    ['an unknown birth date becomes that of an adult', known(''), known('1980-01-01'), true],
    ['an unknown birth date becomes that of a child', known(''), known('2015-06-30'), false],
    ['an adult turns out to be a child', known('1980-01-01'), known('2015-06-30'), false],
    ['somebody is no longer pregnant', known('1980-01-01', { pregnant: 'YES' }), known('1980-01-01'), true],
    ['somebody is pregnant', known('1980-01-01'), known('1980-01-01', { pregnant: 'YES' }), false],
    ['somebody turns 18 today', known('2015-06-30'), known('2008-11-25'), true],
    ['somebody turns 18 tomorrow', known('2015-06-30'), known('2008-11-26'), false],
    ['only the name is corrected', known('2015-06-30'), known('2015-06-30', { name: 'Denis' }), false],
  ])('%s', (_, seen, typed, unsafe) => expect(takesProtection(seen, typed, TODAY)).toBe(unsafe));
});

it('a new resident without a birth date is sent as unknown', () => {
  expect(addResidentOf('r1', '', { ...NOBODY, name: ' onbekend ', role: 'LODGER' }).resident).toEqual({
    id: 'r1', name: 'onbekend', birthDate: null, role: 'LODGER', language: null, interpreter: false, pregnant: false, absent: false, from: null,
  });
});
