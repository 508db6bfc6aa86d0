/** One month of the rent as the landlord's own people write it, where no books bring it (route 1.1). Mirrors server/casework/tenancy.go. */
import type { RecordRent } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';
import { m } from '../messages';
import { errorOfAmount } from '../ui';
import { euro, month as sayMonth } from '../ui/format';
import type { Faults } from '../ui/sendForm';
import { faultsOf, orNull } from '../ui/values';

type Tenancy = Item<HouseholdFile['tenancies']>;

/** A month as typed. */
export interface RentValues {
  /** Of the tenancy: a known one, or the one that is new. */
  readonly tenancy: string;
  readonly number: string;
  readonly month: string; // YYYY-MM
  readonly due: number | null;
  readonly paid: number | null;
  /** What stands after it; null is as the months before make it. */
  readonly balance: number | null;
  readonly standing: Standing | '';
}

/** Whose the balance is: the tenant owes it, or paid it ahead. */
export type Standing = 'OWED' | 'CREDIT';

/** Nothing owed is no credit. */
const standingOf = (cents: number): Standing => (cents < 0 ? 'CREDIT' : 'OWED');

/** Own tenancies of a file, those that run first. */
export function ownTenancies({ tenancies }: Pick<HouseholdFile, 'tenancies'>, landlord: string): readonly Tenancy[] {
  return (tenancies ?? []).filter((one) => one.landlord === landlord).sort((a, b) => Number(a.endsOn !== null) - Number(b.endsOn !== null));
}

const MONTHS = 24;

/** The months that can be chosen, this one first. */
export function monthsUntil(today: string): readonly string[] {
  const [year = 0, of = 1] = today.split('-').map(Number);
  return Array.from({ length: MONTHS }, (_, back) => {
    const count = year * 12 + of - 1 - back;
    return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
  });
}

/** What is known of a month, and else what the last one had; what was paid nobody knows yet. */
export function monthOf(tenancy: Tenancy | undefined, month: string): Omit<RentValues, 'tenancy' | 'number'> {
  const booked = tenancy?.ledger.find((one) => one.month === month);
  if (booked) return { month, due: booked.dueCents, paid: booked.paidCents, balance: Math.abs(booked.balanceCents), standing: standingOf(booked.balanceCents) };
  return { month, due: lastBefore(tenancy, month)?.dueCents ?? null, paid: null, balance: null, standing: 'OWED' };
}

/** Months after it that are known already: what stands after them is not made anew. */
export function hasLater(tenancy: Tenancy | undefined, month: string): boolean {
  return tenancy?.ledger.some((one) => one.month > month) ?? false;
}

function lastBefore(tenancy: Tenancy | undefined, month: string) {
  return tenancy?.ledger.findLast((one) => one.month < month);
}

/** What is owed after the month when nobody says it: what was owed before, with the rent, without what was paid; null when that is not known. */
export function madeBalance(tenancy: Tenancy | undefined, { month, due, paid }: Pick<RentValues, 'month' | 'due' | 'paid'>): number | null {
  const earlier = lastBefore(tenancy, month);
  if (earlier === undefined || due === null || paid === null || Number.isNaN(due) || Number.isNaN(paid)) return null;
  return earlier.balanceCents + due - paid;
}

/** The made balance in words, from which month. */
export function sayMade(tenancy: Tenancy | undefined, values: RentValues): string {
  const made = madeBalance(tenancy, values);
  const earlier = lastBefore(tenancy, values.month);
  if (made === null || earlier === undefined) return m.household_rent_balance_hint();
  const after = sayMonth(earlier.month);
  return made < 0 ? m.household_rent_made_credit({ amount: euro(-made), month: after }) : m.household_rent_made({ amount: euro(made), month: after });
}

/** What does not fit yet. */
export function rentFaults(tenancies: readonly Tenancy[]): (values: RentValues) => Faults {
  return (values) => {
    const { due, paid, balance } = values;
    const [wrongDue, wrongPaid, wrongBalance] = [errorOfAmount(due), errorOfAmount(paid), errorOfAmount(balance, true)];
    const missing = values.standing === 'CREDIT' && balance === null;
    const unknown = values.month !== '' && wrongDue === undefined && wrongPaid === undefined && balance === null && madeBalance(tenancies.find(({ id }) => id === values.tenancy), values) === null;
    return faultsOf(
      ['tenancy', values.tenancy === '', m.common_error_answer],
      ['month', values.month === '', m.common_error_answer],
      ['due', wrongDue !== undefined, () => wrongDue ?? ''],
      ['paid', wrongPaid !== undefined, () => wrongPaid ?? ''],
      ['balance', wrongBalance !== undefined, () => wrongBalance ?? ''],
      ['balance', unknown && !missing, m.household_rent_balance_fault],
      ['balance', missing, m.household_rent_credit_fault],
    );
  };
}

/** The command of a form without faults. */
export function recordRent(tenancies: readonly Tenancy[], values: RentValues, today: string): { readonly recordRent: RecordRent } {
  const known = tenancies.find(({ id }) => id === values.tenancy);
  const { month, due, paid, balance, standing } = values;
  const said = balance !== null && standing === 'CREDIT' ? 0 - balance : balance;
  return { recordRent: {
    tenancy: { id: values.tenancy, ...(known === undefined && { number: orNull(values.number) }) },
    asOf: today,
    months: [{ month, dueCents: due ?? 0, paidCents: paid ?? 0, balanceCents: said ?? madeBalance(known, values) ?? 0 }],
  } };
}
