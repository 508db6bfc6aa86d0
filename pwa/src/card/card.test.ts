import { describe, expect, it } from 'vitest';
import type { HouseholdFile } from '../household/file';
import type { Reference } from '../household/reference';
import { cardOf, dialled } from './card';

const made = (by: string | null) => ({ id: 'x', operation: null, by, for: null, at: null, recordedAt: null, afterwards: false, ahead: false });
const inFile = (organisation: string, role: HouseholdFile['involvements'][number]['role'], until: string | null = null) =>
  ({ id: organisation, made: made(null), organisation, role, purpose: `waarom ${organisation}`, legalBasis: null, from: '2026-01-01', until });
const step = (id: string, organisation: string, owner: string | null) => ({ id, made: made(null), plan: null, what: `stap ${id}`, organisation, owner, dueOn: '2026-12-10' });

/** The parts of a file that the card looks at. */
function aFile(change: Partial<HouseholdFile> = {}): HouseholdFile {
  return {
    involvements: [inFile('landlord', 'LANDLORD'), inFile('care', 'CARE'), inFile('left', 'DEBT_ASSISTANCE', '2026-11-30')],
    steps: [step('open', 'care', 'thijs'), step('done', 'care', 'thijs')], stepProgress: [{ id: 'p', made: made(null), step: 'done', status: 'DONE', on: '2026-11-20', note: '' }],
    goals: [], referrals: [], standpoints: null, tenancies: [], contactAttempts: [], visits: [], caseManagerNow: null, ...change,
  } as unknown as HouseholdFile;
}

const person = (id: string, organisation: string, phone = '06 0000 0101', roles: Reference['directory']['people'][number]['roles'] = ['PROFESSIONAL']) => ({ id, name: id, organisation, roles, active: true, phone });
const reference: Reference = {
  tag: 't', parameters: [],
  directory: {
    organisations: [{ id: 'landlord', name: 'Woonstede', kind: 'LANDLORD', phone: '026 000 0010', youthRequests: false, endsFrom: null }, { id: 'care', name: 'Linde', kind: 'CARE', phone: '', youthRequests: false, endsFrom: null }],
    people: [person('thijs', 'care'), person('collega', 'care'), person('ria', 'landlord', '06 0000 0103', ['RENT_OFFICER']), person('chef', 'landlord', '06 0000 0104', ['TEAM_LEAD']), person('zonder', 'care', '')],
  },
  card: {
    numbers: [{ name: 'Crisisdienst', phone: '026 000 0100', note: '' }],
    duty: [
      { person: 'collega', from: '2026-12-02T08:00:00Z', until: '2026-12-03T08:00:00Z' },
      { person: 'thijs', from: '2026-12-01T08:00:00Z', until: '2026-12-02T08:00:00Z' },
    ],
  },
};
const at = (moment: string, file = aFile(), known: Partial<Reference> | null = reference) => cardOf(file, known, '2026-12-01', Date.parse(moment));

describe('whom to call', () => {
  it('is who takes part today, with why and what is still to be done', () => {
    const { landlords, partners } = at('2026-12-01T10:00:00Z');
    expect([...landlords, ...partners].map(({ name, purpose, does }) => [name, purpose, does])).toEqual([['Woonstede', 'waarom landlord', []], ['Linde', 'waarom care', ['stap open']]]);
  });
  it('is whoever the file names, and not their colleagues', () => expect(at('2026-12-01T10:00:00Z').partners[0]?.lines).toEqual([{ name: 'thijs', phone: '06 0000 0101', as: 'CONTACT' }]));
  it('is the rent officer and the switchboard of a landlord whom the file does not name', () => {
    expect(at('2026-12-01T10:00:00Z').landlords[0]?.lines).toEqual([{ name: 'ria', phone: '06 0000 0103', as: 'RENT_OFFICER' }, { name: 'Woonstede', phone: '026 000 0010', as: null }]);
  });
  it('is every colleague with a number where the file names nobody', () => {
    expect(at('2026-12-01T10:00:00Z', aFile({ steps: null })).partners[0]?.lines.map(({ name, as }) => [name, as])).toEqual([['thijs', 'COLLEAGUE'], ['collega', 'COLLEAGUE']]);
  });
});

describe('the colleague on duty', () => {
  it.each([
    ['before the first shift', '2026-12-01T07:59:59Z', null, 'thijs'],
    ['from its first second', '2026-12-01T08:00:00Z', 'thijs', 'collega'],
    ['when it changes', '2026-12-02T08:00:00Z', 'collega', null],
    ['after the last shift', '2026-12-03T08:00:00Z', null, null],
  ])('%s', (_, moment, now, next) => expect([at(moment).onDuty?.person ?? null, at(moment).next?.person ?? null]).toEqual([now, next]));
});

it('says that there are no numbers yet on a tablet that was last fetched for an earlier app', () => {
  const { card: _, ...earlier } = reference;
  expect(at('2026-12-01T10:00:00Z', aFile(), earlier)).toMatchObject({ numbers: [], onDuty: null, next: null });
  expect(at('2026-12-01T10:00:00Z', aFile(), null).partners[0]?.lines).toEqual([]);
});

it.each([['0800-2000', 'tel:08002000'], ['+31 (0)6 0000 0101', 'tel:+31600000101'], ['112', 'tel:112']])('dials %s', (phone, href) => expect(dialled(phone)).toBe(href));
