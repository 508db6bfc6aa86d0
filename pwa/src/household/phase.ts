import type { Phase } from '../graphql/graphql';
import type { HouseholdFile } from './file';
import type { Item } from './record';
import { knows } from './record';
import { moment } from './safety';

type Facts = Pick<HouseholdFile, 'access' | 'linkedTo' | 'plans' | 'referrals' | 'outcomes'>;

/** Where a household is on the route (route 0.5). Mirrors server/casework/phase.go; undefined when it is not to be known here. */
export function phase(file: Facts): Phase | undefined {
  if (!knows(file, 'REFERRAL', 'PLAN', 'EVICTION')) return undefined;
  if (file.linkedTo !== null) return 'CLOSED';
  if ((file.plans ?? []).some(({ endedOn }) => endedOn === null)) return 'EXECUTION';
  if (lastOutcomeAt(file) !== null && !reportedSinceTheEnd(file)) return 'CLOSED';
  return (file.referrals ?? []).some(stands) ? 'REPORTED' : 'PREVENTION';
}

/** When the last threatened eviction ended; null when none did, or when the file was opened again since. */
export function lastOutcomeAt({ outcomes }: Pick<HouseholdFile, 'outcomes'>): number | null {
  const last = (outcomes ?? []).filter(({ reopenedOn }) => !reopenedOn).at(-1);
  return last ? moment(last.made.at) : null;
}

/** Whether a referral was not withdrawn; a tablet of before may not know. */
function stands({ withdrawnOn }: Pick<Item<HouseholdFile['referrals']>, 'withdrawnOn'>): boolean {
  return !withdrawnOn;
}

/** Whether the household was reported, after its last outcome where there is one. */
export function reportedSinceTheEnd(file: Pick<HouseholdFile, 'referrals' | 'outcomes'>): boolean {
  const ended = lastOutcomeAt(file);
  return (file.referrals ?? []).some((referral) => stands(referral) && (ended === null || moment(referral.made.at) > ended));
}
