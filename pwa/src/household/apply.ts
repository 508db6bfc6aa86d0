import type { EditHousehold, MarkVulnerable, RegisterHousehold, TextChange } from '../graphql/graphql';
import { newResident } from '../resident/apply';
import type { Operation } from '../sync';
import { newTenancy } from '../tenancy/apply';
import type { HouseholdFile } from './file';
import { added, madeBy, todayOfWriting } from './record';

type File = HouseholdFile;

const FACETS = ['IDENTITY', 'TENANCY', 'REFERRAL', 'STANDPOINTS', 'DECISION', 'PLAN', 'CARE', 'FINANCES', 'ROOF', 'YOUTH', 'EVICTION', 'SAFETY'] as const;

/** Opens a file that exists on this tablet only; one that came from the server meanwhile stays as it is. */
export function registerHousehold(file: File | undefined, input: RegisterHousehold, operation: Operation<unknown>): File {
  const { name, address, contact, residents, tenancy } = input;
  return file ?? {
    id: operation.householdId, version: 0, name,
    address: { street: address.street, houseNumber: address.houseNumber, suffix: address.suffix ?? '', postalCode: address.postalCode ?? '', city: address.city },
    contact: { phone: contact?.phone ?? '', email: contact?.email ?? '', bestTime: contact?.bestTime ?? '', language: contact?.language ?? '' },
    registeredAt: operation.recordedAt, registeredBy: null, registeredFor: null, linkedTo: null, wordsErasedOn: null, withheld: false, glassUntil: null,
    access: FACETS.map((facet) => ({ facet, sight: 'ALL', reason: '' })),
    today: todayOfWriting(operation), phase: 'PREVENTION', protected: true, protection: ['COMPOSITION_UNKNOWN'], compositionKnown: false,
    nextOn: null, evictionOn: null, placeForAll: null, arrearsCents: 0, clearanceNeeds: [], conditionStatus: null, caseManagerNow: null, alerts: [], regionParameters: [],
    involvements: [], residents: (residents ?? []).map((resident) => newResident(resident, operation)), compositions: [], vulnerabilities: [],
    warnings: [], safeHomeReports: [], secrets: [], overviewReleases: [], glassBreaks: [], holds: [], rightsRequests: [], restrictedSince: null, erasure: null, relations: [], aftercares: [], caseManagers: [], tenancies: tenancy ? [newTenancy(tenancy, operation)] : [], arrangements: [], administrationAdvices: [], administrationSteps: [], youthRequests: [], contactAttempts: [], legalEvents: [], referrals: [], standpoints: [],
    decisions: [], plans: [], goals: [], steps: [], stepProgress: [], suspensions: [], suspensionRequests: [], specialCareRegistrations: [], checks: [], ownSolutions: [], shelters: [], placements: [],
    clearances: [], clearanceRequests: [], plannedVisits: [], shortenedVisits: [], visits: [], attachments: [], copies: [], outcomes: [], incidents: [], conflicts: [], edits: [],
  };
}

/** Shows what the writer made of name, address and contact data; the server decides when a colleague was first. */
export function editHousehold(file: File | undefined, edit: EditHousehold): File | undefined {
  if (!file) return file;
  const { address, contact } = file;
  return {
    ...file, name: to(edit.name, file.name),
    address: {
      street: to(edit.street, address.street), houseNumber: to(edit.houseNumber, address.houseNumber), suffix: to(edit.suffix, address.suffix),
      postalCode: to(edit.postalCode, address.postalCode), city: to(edit.city, address.city),
    },
    contact: {
      phone: to(edit.phone, contact.phone), email: to(edit.email, contact.email),
      bestTime: to(edit.bestTime, contact.bestTime), language: to(edit.language, contact.language),
    },
  };
}

function to(change: TextChange | null | undefined, current: string): string {
  return change ? change.to ?? '' : current;
}

/** Marks the household vulnerable (practice 4). */
export function markVulnerable(file: File | undefined, { reason, note }: MarkVulnerable, operation: Operation<unknown>): File | undefined {
  return file && { ...file, vulnerabilities: added(file.vulnerabilities, [{
    id: operation.id, reason, note: note ?? '', unmarkedBy: null, unmarkedOn: null, made: madeBy(operation),
  }]) };
}
