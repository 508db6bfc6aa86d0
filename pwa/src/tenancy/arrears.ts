import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';

type Ledger = Item<HouseholdFile['tenancies']>['ledger'];

/** What the tenant owes after the ledger's last month; a credit is 0 (route 1.1). Mirrors server/casework/tenancy.go. */
export function ledgerArrears(ledger: Ledger): number {
  return Math.max(0, ledger.at(-1)?.balanceCents ?? 0);
}

/** What the household owes over the tenancies that are seen; undefined when it is not to be known here. */
export function arrearsCents({ tenancies }: Pick<HouseholdFile, 'tenancies'>): number | undefined {
  return tenancies?.reduce((total, { ledger }) => total + ledgerArrears(ledger), 0);
}

/** The first month of the present unbroken run of arrears; null when nothing is owed. */
export function inArrearsSince(ledger: Ledger): string | null {
  const paid = ledger.findLastIndex(({ balanceCents }) => balanceCents <= 0);
  return ledger[paid + 1]?.month ?? null;
}
