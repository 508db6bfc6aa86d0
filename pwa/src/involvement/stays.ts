import type { HouseholdFile } from '../household/file';
import { phase } from '../household/phase';
import { roleIn } from './may';

type Facts = Parameters<typeof phase>[0] & Pick<HouseholdFile, 'involvements' | 'tenancies' | 'caseManagers'>;

/**
 * Whether an organisation cannot be taken out of the file now, as far as this file tells: the landlord of a running
 * tenancy, the Regieteam of a reported household, the team of the case manager (route 0.1). Mirrors stays in
 * server/casework/involvement.go: only for which links are offered.
 */
export function stays(file: Facts, organisation: string, today: string): boolean {
  const now = phase(file);
  switch (roleIn(file.involvements, organisation, today)) {
    case 'LANDLORD': return file.linkedTo === null && (file.tenancies ?? []).some(({ landlord, endsOn }) => landlord === organisation && (endsOn === null || endsOn >= today));
    case 'REGIETEAM': return now === 'REPORTED' || now === 'EXECUTION';
    case 'CASE_TEAM': return now !== 'CLOSED' && file.caseManagers.findLast(({ until }) => until === null)?.organisation === organisation;
    default: return false;
  }
}
