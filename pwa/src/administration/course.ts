/** How the way to a protective administrator goes (practice 23). Mirrors server/casework/administration.go. */
import type { AdviceStatus } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';

type Step = Item<HouseholdFile['administrationSteps']>;
type Facts = Pick<HouseholdFile, 'administrationSteps'>;

/** The steps by the day they happened. */
function course({ administrationSteps }: Facts): readonly Step[] {
  return [...(administrationSteps ?? [])].sort((a, b) => a.on.localeCompare(b.on));
}

/** Who is administrator on a day; null when nobody is, or when that is not to be known here. */
export function administratorOn(file: Facts, day: string): { readonly name: string; readonly from: string } | null {
  return course(file).reduce<{ readonly name: string; readonly from: string } | null>((now, { event, on, from, administrator }) => {
    if (event === 'APPOINTED' && from !== null && from <= day) return { name: administrator, from };
    return event === 'ENDED' && on <= day ? null : now;
  }, null);
}

/** How far an advice is, whatever the order in which the steps came in. */
export function statusOf(file: Facts, advice: Pick<Item<HouseholdFile['administrationAdvices']>, 'id' | 'withdrawnOn'>): AdviceStatus {
  if (advice.withdrawnOn !== null) return 'WITHDRAWN';
  return course(file).filter((step) => step.advice === advice.id).reduce<AdviceStatus>((status, { event }) => {
    switch (event) {
      case 'APPOINTED': return 'APPOINTED';
      case 'REFUSED': return 'REFUSED';
      case 'PETITION_FILED': return status === 'OPEN' ? 'FOLLOWED' : status;
      case 'ENDED': return status;
    }
  }, 'OPEN');
}

/** The last advice that has not ended; null when there is none. */
export function runningAdvice(file: Pick<HouseholdFile, 'administrationAdvices' | 'administrationSteps'>): string | null {
  return (file.administrationAdvices ?? []).findLast((advice) => ['OPEN', 'FOLLOWED'].includes(statusOf(file, advice)))?.id ?? null;
}
