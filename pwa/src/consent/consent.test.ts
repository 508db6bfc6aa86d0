import { describe, expect, it } from 'vitest';
import { m } from '../messages';
import { consentFaults, consentOf, newConsent, sayArrears, sayDwelling, withdrawFault, yearLater, type ConsentValues } from './consent';

const TODAY = '2026-11-30';
const good: ConsentValues = { ...newConsent(TODAY), clientName: 'Vera Voorbeeld', birthDate: '1990-01-02', postalCode: '1000 aa', houseNumber: '12', form: 'SPOKEN', evidence: 'Gezegd tijdens het gesprek.' };

describe('consent as typed', () => {
  it.each<[string, Partial<ConsentValues>, ReturnType<typeof consentFaults>]>([
    ['can be sent', {}, {}],
    ['of nobody says so', { clientName: ' ' }, { clientName: m.consent_fault_name() }],
    ['of who was never born', { birthDate: '' }, { birthDate: m.consent_fault_birth() }],
    ['of who is born tomorrow', { birthDate: '2026-12-01' }, { birthDate: m.consent_fault_birth_later() }],
    ['without a dwelling', { postalCode: '12 AB', houseNumber: '12a' }, { postalCode: m.consent_fault_postal_code(), houseNumber: m.consent_fault_house_number() }],
    ['that nobody knows how', { form: '', evidence: '' }, { form: m.consent_fault_form(), evidence: m.consent_fault_evidence() }],
    ['given tomorrow', { givenOn: '2026-12-01', until: '2026-12-02' }, { givenOn: m.consent_fault_later() }],
    ['that ends before it begins', { until: '2026-11-29' }, { until: m.consent_fault_until() }],
    ['for a year and a day', { until: '2027-12-01' }, { until: m.consent_fault_year() }],
    ['for a year', { until: '2027-11-30' }, {}],
  ])('%s', (_, values, faults) => expect(consentFaults({ ...good, ...values }, TODAY)).toEqual(faults));
  it('is sent as it was typed', () => {
    expect(consentOf(good, 'id')).toMatchObject({ id: 'id', clientName: 'Vera Voorbeeld', form: 'SPOKEN', until: '2027-11-30' });
  });
  it('of the leap day holds until the last day of that month', () => {
    expect([yearLater('2028-02-29'), yearLater('2027-02-28'), yearLater('')]).toEqual(['2029-02-28', '2028-02-28', '']);
  });
});

it.each([
  ['', m.consent_fault_withdrawn()], ['2026-12-01', m.consent_fault_later()], ['2026-11-01', m.consent_fault_before()], ['2026-11-30', null],
])('withdrawn on %s: %s', (on, fault) => expect(withdrawFault(on, { givenOn: '2026-11-15' }, TODAY)).toBe(fault));

describe('what is known of the rent', () => {
  const arrears = { arrearsCents: 120_000, frozenCents: 0, newArrearsCents: 120_000, since: '2026-08', asOf: '2026-11-01' };
  it('says what is owed since when, and what is frozen', () => {
    expect(sayArrears({ arrears })).toMatchObject({ owes: true, words: expect.stringContaining('1.200') });
    expect(sayArrears({ arrears }).more).not.toContain('bevroren');
    expect(sayArrears({ arrears: { ...arrears, frozenCents: 100_000, newArrearsCents: 20_000 } }).more).toContain('bevroren');
  });
  it('never says that the rent is paid where that is not known', () => {
    expect(sayArrears({ arrears: null })).toEqual({ owes: false, words: m.consent_none_known(), more: m.consent_none_known_what() });
  });
});

it('writes an address as people do', () => {
  expect(sayDwelling({ postalCode: '6811AA', houseNumber: '12', suffix: 'bis' })).toBe('6811 AA 12 bis');
  expect(sayDwelling({ postalCode: '6811AA', houseNumber: '12', suffix: '' })).toBe('6811 AA 12');
});
