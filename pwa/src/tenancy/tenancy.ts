/** The last day of a tenancy (practice 7). */
import type { EndTenancy } from '../graphql/graphql';
import { plusDays } from '../household/day';
import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { faultsOf } from '../ui/values';

const MOST = 731; // days ahead; mirrors server/casework/tenancyend.go

/** The last day as typed. */
export interface EndValues {
  readonly on: string;
}

/** What does not fit yet. */
export function endFaults({ startsOn }: Pick<Item<HouseholdFile['tenancies']>, 'startsOn'>, today: string): (values: EndValues) => Faults {
  return ({ on }) => faultsOf(
    ['on', on === '', m.household_rent_end_fault],
    ['on', on > plusDays(today, MOST), m.household_rent_end_far],
    ['on', on !== '' && startsOn !== null && on < startsOn, m.household_rent_end_before],
  );
}

/** The command of a form without faults. */
export function endTenancy(tenancy: string, { on }: EndValues): { readonly endTenancy: EndTenancy } {
  return { endTenancy: { tenancy, on } };
}
