import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf } from '../household/asOf';
import { fileOf, situations } from '../household/situations';
import { registerHousehold } from '../household/apply';
import type { HouseholdFile } from '../household/file';
import { questions, sinceLastVisit } from './prepare';

const TODAY = '2026-11-25';
const NOOR = 'noor';
const names = { person: (id: string | null) => id ?? '', organisation: (id: string | null) => id ?? '' };

function file(change: Partial<HouseholdFile>): HouseholdFile {
  const made = registerHousehold(undefined, { name: 'Test', address: { street: 'Oefenweg', houseNumber: '1', city: 'Voorbeeldstad' } }, {
    id: 'h', householdId: 'h', recordedAt: '2026-10-01T12:00:00Z', command: {},
  });
  if (!made) throw new Error('a household can be registered');
  return { ...made, contact: { ...made.contact, phone: '0' }, compositionKnown: true, ...change };
}
const record = (id: string, at: string, by: string | null) => ({ id, operation: id, by, for: null, at, recordedAt: at, afterwards: false, ahead: false });
const visit = (on: string, outcome: 'SPOKEN' | 'NOBODY_HOME', explainedRecording = true) =>
  ({ id: on, made: record(on, `${on}T10:00:00Z`, NOOR), on, outcome, explainedRecording }) as NonNullable<HouseholdFile['visits']>[number];
const attempt = (id: string, at: string, by: string) =>
  ({ id, made: record(id, at, by), on: at.slice(0, 10), channel: 'PHONE', dayPart: null, reached: true, summary: '' }) as NonNullable<HouseholdFile['contactAttempts']>[number];

describe('what to ask on a visit', () => {
  it.each<readonly [string, Partial<HouseholdFile>, string, readonly string[]]>([
    ['nothing that is known already', { visits: [visit('2026-11-20', 'SPOKEN')] }, '', []],
    ['first what it was planned for', { visits: [visit('2026-11-20', 'SPOKEN')] }, 'Post doornemen', ['Post doornemen']],
    ['who lives here, while nobody knows', { visits: [visit('2026-11-20', 'SPOKEN')], compositionKnown: false }, '', ['Wie wonen hier nu?']],
    ['a number to call', { visits: [visit('2026-11-20', 'SPOKEN')], contact: { phone: '', email: '', bestTime: '', language: '' } }, '', ['Op welk nummer kunnen wij bellen?']],
    ['whether it was told what we write down', { visits: [visit('2026-11-20', 'SPOKEN', false)] }, '', ['Vertel wat wij opschrijven en wie dat ziet.']],
    ['a goal that is controlled this week', {
      visits: [visit('2026-11-20', 'SPOKEN')],
      goals: [{ id: 'g', made: record('g', '2026-11-01T10:00:00Z', null), plan: null, followsUp: null, domain: 'HOUSING', description: 'Blijven wonen', organisation: 'o', owner: null, nextControlOn: '2026-12-02', startLevel: 1, targetLevel: 4, currentLevel: 2 }],
    }, '', ['Hoe gaat het met dit doel: Blijven wonen']],
    ['a step of the team that is late, not one of the landlord', {
      visits: [visit('2026-11-20', 'SPOKEN')],
      caseManagerNow: { id: 'c', person: NOOR, organisation: 'team', provisional: false },
      steps: ['team', 'landlord'].map((organisation) => ({
        id: organisation, made: record(organisation, '2026-11-01T10:00:00Z', null), plan: null, what: organisation === 'team' ? 'Toeslag aanvragen' : 'Opschorten', organisation, owner: null, dueOn: '2026-11-24',
      })),
    }, '', ['Deze stap is te laat: Toeslag aanvragen']],
  ])('%s', (_, change, purpose, asked) => expect(questions(file(change), TODAY, purpose)).toEqual(asked));

  it('asks something of every household of the rules that is protected because nobody knows who lives there', () => {
    const unknown = situations.flatMap((situation) => {
      const one = fileOf(situation);
      return one ? [asOf(one, situation.today)] : [];
    }).filter(({ compositionKnown }) => !compositionKnown);
    expect(unknown.length).toBeGreaterThan(10);
    for (const one of unknown) expect(questions(one, TODAY)).toContain('Wie wonen hier nu?');
  });
});

describe('what others did since the last visit', () => {
  it('says that nobody was spoken to yet', () => expect(sinceLastVisit(file({ visits: [visit('2026-11-20', 'NOBODY_HOME')] }), names, NOOR)).toBeNull());
  it('leaves out what was known then, and what one wrote oneself', () => {
    const since = sinceLastVisit(file({
      visits: [visit('2026-11-10', 'SPOKEN'), visit('2026-11-20', 'NOBODY_HOME')],
      contactAttempts: [attempt('before', '2026-11-09T10:00:00Z', 'ria'), attempt('mine', '2026-11-12T10:00:00Z', NOOR), attempt('theirs', '2026-11-13T10:00:00Z', 'ria')],
    }), names, NOOR);
    expect([since?.on, since?.lines.map(({ id }) => id)]).toEqual(['2026-11-10', ['theirs']]);
  });
  it('tells of rent that came in', () => {
    const ledger = [{ month: '2026-11', dueCents: 70000, paidCents: 20000, balanceCents: 50000, asOf: '2026-11-15', arrangement: null }];
    const since = (on: string) => sinceLastVisit(file({ visits: [visit(on, 'SPOKEN')], tenancies: [{ id: 't', ledger }] as unknown as HouseholdFile['tenancies'] }), names, NOOR);
    expect(since('2026-11-10')?.lines).toHaveLength(1);
    expect(since('2026-11-15')?.lines).toHaveLength(0);
  });
  it('is everything that another recorded later, and nothing else', () => fc.assert(fc.property(
    fc.array(fc.record({ day: fc.integer({ min: 1, max: 24 }), by: fc.constantFrom(NOOR, 'ria', 'joris') })), fc.integer({ min: 1, max: 24 }), (attempts, day) => {
      const on = (n: number) => `2026-11-${String(n).padStart(2, '0')}`;
      const found = sinceLastVisit(file({
        visits: [visit(on(day), 'SPOKEN')], contactAttempts: attempts.map(({ day: n, by }, at) => attempt(String(at), `${on(n)}T11:00:00Z`, by)),
      }), names, NOOR);
      const wanted = attempts.flatMap(({ day: n, by }, at) => (n >= day && by !== NOOR ? [String(at)] : []));
      expect(found?.lines.map(({ id }) => id).sort()).toEqual(wanted.sort());
    })));
});
