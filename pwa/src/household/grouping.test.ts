import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { group, nextDayOf, search, visitsToday, type ListedHousehold } from './grouping';
import type { Summary, SummaryVisit } from './summary';

const TODAY = '2026-11-25';

function listed(over: Partial<Summary> = {}, householdId = 'h1'): ListedHousehold {
  return {
    householdId, unsent: 0, attention: 0,
    summary: {
      title: 'Familie Proef', name: 'Familie Proef', residents: ['Ayşe Ünal'], address: 'Oefenweg 12', city: 'Arnhem', phone: '06 12345678', language: null,
      interpreter: false, madeOn: TODAY, days: [], visits: [], protection: [], minors: 0, conflicts: 0, arrearsCents: 0, announcedFor: null, handover: null,
      suspendedUntil: null, caseManager: null, warnings: [], alerts: 0, weight: 0, ...over,
    },
  };
}

const visit = (over: Partial<SummaryVisit> = {}): SummaryVisit => ({ id: 'v1', on: TODAY, startsAt: null, purpose: '', visitors: [], ...over });
const keys = (households: readonly ListedHousehold[]) => group(households, TODAY).map(({ key }) => key);

describe('the list', () => {
  it.each([
    ['something today', { days: [TODAY] }, ['today']],
    ['something tomorrow', { days: ['2026-11-26'] }, ['week']],
    ['something in seven days', { days: ['2026-12-02'] }, ['week']],
    ['something in eight days', { days: ['2026-12-03'] }, ['later']],
    ['nothing planned', {}, ['none']],
    ['only days that have passed', { days: ['2026-11-01'] }, ['none']],
    ['a passed visit without a report', { days: ['2026-12-24'], visits: [visit({ on: '2026-11-24' })] }, ['late']],
  ])('puts a household with %s in its place', (_, over, expected) => expect(keys([listed(over)])).toEqual(expected));

  it('puts the heavier alert first on the same day', () => {
    const [first] = group([listed({ days: [TODAY], weight: 3 }, 'light'), listed({ days: [TODAY], weight: 9 }, 'heavy')], TODAY);
    expect(first?.households.map(({ householdId }) => householdId)).toEqual(['heavy', 'light']);
  });

  const days = fc.array(fc.integer({ min: -40, max: 40 }).map((after) => new Date(Date.UTC(2026, 10, 25 + after)).toISOString().slice(0, 10)), { maxLength: 4 });

  it('shows every household exactly once, whatever is planned', () => fc.assert(fc.property(fc.array(days, { maxLength: 12 }), (all) => {
    const households = all.map((planned, at) => listed({ days: planned }, `h${at}`));
    const shown = group(households, TODAY).flatMap((one) => one.households.map(({ householdId }) => householdId));
    expect([...shown].sort()).toEqual(households.map(({ householdId }) => householdId).sort());
  })));

  it('never puts a later day before an earlier one', () => fc.assert(fc.property(fc.array(days, { maxLength: 12 }), (all) => {
    const shown = group(all.map((planned, at) => listed({ days: planned }, `h${at}`)), TODAY).flatMap((one) => one.households.map(({ summary }) => nextDayOf(summary, TODAY) ?? '9999'));
    expect(shown).toEqual([...shown].sort());
  })));
});

describe('searching', () => {
  it.each([
    ['nothing typed', '', true], ['a part of the name', 'proef', true], ['a name without its accents', 'unal', true],
    ['two words in any order', 'arnhem familie', true], ['a house number', 'oefenweg 12', true],
    ['digits of the telephone number', '1234', true], ['another name', 'jansen', false], ['one word that fits and one that does not', 'proef nijmegen', false],
  ])('by %s', (_, text, found) => expect(search([listed()], text)).toHaveLength(found ? 1 : 0));

  it('finds fewer with every word', () => fc.assert(fc.property(fc.string(), fc.string(), (one, other) => {
    const households = [listed(), listed({ name: 'Mevrouw Test', residents: [] }, 'h2')];
    expect(search(households, `${one} ${other}`).length).toBeLessThanOrEqual(search(households, one).length);
  })));
});

describe("today's visits", () => {
  it('come in the order of the clock, those without a time last', () => {
    const households = [listed({ visits: [visit({ id: 'any' })] }, 'a'), listed({ visits: [visit({ id: 'late', startsAt: '13:30' })] }, 'b'), listed({ visits: [visit({ id: 'early', startsAt: '09:05' })] }, 'c')];
    expect(visitsToday(households, 'me', TODAY).map((one) => one.visit.id)).toEqual(['early', 'late', 'any']);
  });

  it("leave out a colleague's visit, and keep one where I come along", () => {
    const households = [listed({ visits: [visit({ id: 'theirs', visitors: ['peter'] }), visit({ id: 'ours', visitors: ['peter', 'me'] })] })];
    expect(visitsToday(households, 'me', TODAY).map((one) => one.visit.id)).toEqual(['ours']);
  });

  it.each([
    ['whom somebody stands in for', { caseManager: 'peter', visits: [visit({ visitors: ['peter'] })] }, 1],
    ['of somebody else of care in that file', { caseManager: 'peter', visits: [visit({ visitors: ['thijs'] })] }, 0],
    ['where somebody comes along on another day', { caseManager: 'peter', visits: [visit({ visitors: ['peter'] }), visit({ id: 'v2', on: '2026-12-02', visitors: ['peter', 'me'] })] }, 0],
    ['in an own file', { caseManager: 'me', visits: [visit({ visitors: ['peter'] })] }, 0],
  ])('of a colleague %s', (_, over, shown) => expect(visitsToday([listed(over)], 'me', TODAY)).toHaveLength(shown));
});
