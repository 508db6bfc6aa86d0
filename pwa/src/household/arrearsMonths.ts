import { m } from '../messages';
import type { ArrearsMonth } from '../ui';
import { dayOf } from '../ui/format';
import type { HouseholdFile } from './file';

type Tenancy = NonNullable<HouseholdFile['tenancies']>[number];

/** The ledger for the chart: the balance after each month, a credit as nothing, with the first thing that happened in it. */
export function arrearsMonths(file: HouseholdFile, { ledger }: Tenancy): readonly ArrearsMonth[] {
  const notes = new Map<string, string>();
  const note = (on: string | null, text: string) => {
    const month = on?.slice(0, 7);
    if (month !== undefined && !notes.has(month)) notes.set(month, text);
  };
  for (const { frozenOn } of file.suspensions ?? []) note(frozenOn, m.household_rent_frozen_note());
  for (const { made } of file.referrals ?? []) note(made.at === null ? null : dayOf(made.at), m.household_rent_referral_note());
  note(file.contactAttempts?.[0]?.on ?? null, m.household_rent_contact_note());
  return ledger.map(({ month, balanceCents }) => {
    const text = notes.get(month);
    return { month, cents: Math.max(0, balanceCents), ...(text !== undefined && { note: text }) };
  });
}
