import { describe, expect, it } from 'vitest';
import type { HouseholdFile } from '../household/file';
import { hasLater, madeBalance, monthOf, monthsUntil, ownTenancies, recordRent, rentFaults, type RentValues } from './rent';

type Tenancy = NonNullable<HouseholdFile['tenancies']>[number];

const booked = (month: string, dueCents: number, paidCents: number, balanceCents: number) => ({ month, dueCents, paidCents, balanceCents, asOf: '2026-11-01', arrangement: '' });
const tenancy = { id: 't', landlord: 'ours', number: 'HO-1', endsOn: null, ledger: [booked('2026-09', 60_000, 0, 60_000), booked('2026-10', 60_000, 30_000, 90_000)] } as unknown as Tenancy;
const inCredit = { ...tenancy, ledger: [booked('2026-10', 60_000, 70_000, -10_000)] } as unknown as Tenancy;
const values: RentValues = { tenancy: 't', number: '', month: '2026-11', due: 60_000, paid: 40_000, balance: null, standing: 'OWED' };

describe('a month of the rent by hand', () => {
  it('begins with what is known', () => {
    expect(monthOf(tenancy, '2026-11')).toEqual({ month: '2026-11', due: 60_000, paid: null, balance: null, standing: 'OWED' });
    expect(monthOf(tenancy, '2026-10')).toEqual({ month: '2026-10', due: 60_000, paid: 30_000, balance: 90_000, standing: 'OWED' });
    expect(monthOf(inCredit, '2026-10')).toEqual({ month: '2026-10', due: 60_000, paid: 70_000, balance: 10_000, standing: 'CREDIT' });
    expect(monthOf(undefined, '2026-11')).toEqual({ month: '2026-11', due: null, paid: null, balance: null, standing: 'OWED' });
    expect(monthsUntil('2026-02-28').slice(0, 4)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  });

  it.each<[string, Partial<RentValues>, number | null]>([
    ['goes on from the month before', {}, 110_000],
    ['of a month that is known goes on from the one before that', { month: '2026-10', paid: 0 }, 120_000],
    ['may become a credit', { paid: 200_000 }, -50_000],
    ['is not known when no month came before', { month: '2026-09' }, null],
    ['is not known without an amount', { paid: null }, null],
    ['is not known with half an amount', { due: Number.NaN }, null],
  ])('what is owed after it %s', (_, over, cents) => expect(madeBalance(tenancy, { ...values, ...over })).toBe(cents));

  it.each<[string, Partial<RentValues>, readonly string[]]>([
    ['all is there', {}, []],
    ['nothing was typed', { due: null, paid: null }, ['due', 'paid']],
    ['nothing was chosen', { tenancy: '', month: '' }, ['tenancy', 'month']],
    ['no amounts', { due: Number.NaN, paid: Number.NaN, balance: Number.NaN }, ['due', 'paid', 'balance']],
    ['nothing is known before it', { tenancy: 'new' }, ['balance']],
    ['nothing is known before it, and it is said', { tenancy: 'new', balance: 0 }, []],
    ['too much was paid, and nobody says how much', { standing: 'CREDIT' }, ['balance']],
    ['the first month ends in a credit', { tenancy: 'new', balance: 5_000, standing: 'CREDIT' }, []],
  ])('is checked: %s', (_, over, faults) => expect(Object.keys(rentFaults([tenancy])({ ...values, ...over }))).toEqual(faults));

  it('becomes a command, with the number of a tenancy that is new', () => {
    expect(recordRent([tenancy], values, '2026-11-30')).toEqual({ recordRent: { tenancy: { id: 't' }, asOf: '2026-11-30', months: [{ month: '2026-11', dueCents: 60_000, paidCents: 40_000, balanceCents: 110_000 }] } });
    expect(recordRent([], { ...values, tenancy: 'new', number: ' HO-9 ', balance: 5 }, '2026-11-30').recordRent.tenancy).toEqual({ id: 'new', number: 'HO-9' });
  });

  it('writes what is owed as it is, and what was paid too much below nothing', () => {
    const balance = (over: Partial<RentValues>) => recordRent([tenancy], { ...values, ...over }, '2026-11-30').recordRent.months[0]?.balanceCents;
    expect([balance({ balance: 5_000 }), balance({ balance: 5_000, standing: 'CREDIT' }), balance({ balance: 0, standing: 'CREDIT' })]).toEqual([5_000, -5_000, 0]);
  });

  it('says that months after it are known', () => {
    expect([hasLater(tenancy, '2026-09'), hasLater(tenancy, '2026-10'), hasLater(undefined, '2026-09')]).toEqual([true, false, false]);
  });

  it('is of own tenancies, those that run first', () => {
    const of = (id: string, landlord: string, endsOn: string | null) => ({ ...tenancy, id, landlord, endsOn });
    expect(ownTenancies({ tenancies: [of('a', 'ours', '2026-01-31'), of('b', 'theirs', null), of('c', 'ours', null)] }, 'ours').map(({ id }) => id)).toEqual(['c', 'a']);
    expect(ownTenancies({ tenancies: null }, 'ours')).toEqual([]);
  });
});
