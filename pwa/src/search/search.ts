/** What a desk's work is, and how it is asked of the server. */
import type { HouseholdFilter, ListedFileFragment, Phase } from '../graphql/graphql';
import type { PersonRole } from '../involvement/may';

/** One file in a desk's list. */
export type ListedFile = ListedFileFragment;

/** What somebody is looking for. */
export interface SearchValues {
  readonly text: string;
  readonly phase: Phase | '';
  readonly mine: boolean; // whose case manager I am
  readonly nextUntil: string;
}

/** Everything. */
export const EVERYTHING: SearchValues = { text: '', phase: '', mine: false, nextUntil: '' };

/** The phases, in the order of the route. */
export const PHASES: readonly Phase[] = ['PREVENTION', 'REPORTED', 'EXECUTION', 'CLOSED'];

/** The question to the server. */
export function filterOf({ text, phase, mine, nextUntil }: SearchValues, personId: string): HouseholdFilter {
  return {
    ...(text.trim() !== '' && { text: text.trim() }),
    ...(phase !== '' && { phase }),
    ...(mine && { caseManager: personId }),
    ...(nextUntil !== '' && { nextUntil }),
  };
}

/** One list of work on a desk's start page. */
export interface WorkList {
  readonly key: 'decide' | 'clear' | 'file';
  readonly filter: HouseholdFilter;
  /** Of what the server found, what is work. */
  readonly isWork: (file: ListedFile) => boolean;
}

/** Reported, and no decision on it yet (route 2.5). */
const DECIDE: WorkList = { key: 'decide', filter: { phase: 'REPORTED' }, isWork: awaitsDecision };

/** A later referral while a plan runs also waits, and so does an announced eviction (practice 27). */
const CLEAR: WorkList = { key: 'clear', filter: { phase: 'EXECUTION' }, isWork: (file) => file.evictionOn !== null || awaitsDecision(file) };

/** Every open file the organisation takes part in. */
const INVITED: WorkList = { key: 'file', filter: {}, isWork: ({ phase }) => phase !== 'CLOSED' };

/** The lists of somebody with these roles; the first thing to do first. A rent officer's arrears are a list of their own. */
export function worklists(roles: readonly PersonRole[]): readonly WorkList[] {
  if (roles.some((role) => role === 'RENT_OFFICER' || role === 'CHAIR' || role === 'SECRETARY' || role === 'MEMBER')) return [DECIDE, CLEAR];
  return [INVITED];
}

/** Whether the last referral has no decision. */
export function awaitsDecision({ referrals, decisions }: Pick<ListedFile, 'referrals' | 'decisions'>): boolean {
  const last = (referrals ?? []).at(-1);
  return last !== undefined && !(decisions ?? []).some(({ referral }) => referral === last.id);
}

/** `Oefenweg 12 A, Arnhem`. */
export function addressOf({ address: { street, houseNumber, suffix, city } }: { readonly address: Omit<ListedFile['address'], 'postalCode'> }): string {
  return `${[street, houseNumber, suffix].filter((part) => part !== '').join(' ')}, ${city}`;
}
