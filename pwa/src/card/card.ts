import type { HouseholdFile } from '../household/file';
import type { Reference } from '../household/reference';
import { roleIn } from '../involvement/may';
import { statusOf } from '../plan/plan';

/** One number that can be tapped. */
export interface Line {
  readonly name: string;
  readonly phone: string;
  /** What the person is here; null for the organisation's own number. */
  readonly as: 'CASE_MANAGER' | 'RENT_OFFICER' | 'CONTACT' | 'COLLEAGUE' | null;
}

/** An organisation that takes part in the file: why, what it is doing, and whom to call. */
export interface Partner {
  readonly id: string;
  readonly name: string;
  readonly role: HouseholdFile['involvements'][number]['role'];
  readonly purpose: string;
  readonly does: readonly string[]; // its steps that are not done
  readonly lines: readonly Line[];
}

/** A colleague who answers for the whole team, and until when. */
export interface OnDuty {
  readonly person: string;
  readonly name: string;
  readonly phone: string;
  readonly from: string; // RFC 3339
  readonly until: string; // RFC 3339
}

/** Whom to call about one household (practice 33). */
export interface OfflineCard {
  readonly numbers: readonly { readonly name: string; readonly phone: string; readonly note: string }[];
  readonly onDuty: OnDuty | null;
  /** Who comes after, or who begins when nobody is on duty now. */
  readonly next: OnDuty | null;
  readonly landlords: readonly Partner[];
  readonly partners: readonly Partner[];
}

/** National numbers: the same in every region, so the app knows them by itself. */
export const EMERGENCY = '112';
export const SAFE_HOME = '0800-2000';

/** Colleagues of one organisation that are listed when nobody of it is named in the file. */
const MOST_COLLEAGUES = 5;

type Person = Reference['directory']['people'][number];

/** The card of a file. A reference from an earlier release of the app has no numbers yet. */
export function cardOf(file: HouseholdFile, reference: Partial<Reference> | null, today: string, now: number): OfflineCard {
  const { organisations = [], people = [] } = reference?.directory ?? {};
  const named = namedIn(file);
  const seen = new Set<string>();
  const partners = file.involvements
    .filter(({ organisation }) => roleIn(file.involvements, organisation, today) !== null && !seen.has(organisation) && seen.add(organisation))
    .map(({ organisation, role, purpose }): Partner => {
      const there = organisations.find(({ id }) => id === organisation);
      const own = there !== undefined && there.phone !== '' ? [{ name: there.name, phone: there.phone, as: null }] : [];
      return { id: organisation, name: there?.name ?? '', role, purpose, does: doingOf(file, organisation), lines: [...callable(file, people, named, organisation, role), ...own] };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const duty = (reference?.card?.duty ?? []).filter(({ until }) => Date.parse(until) > now).sort((a, b) => Date.parse(a.from) - Date.parse(b.from)).map((shift) => onDuty(shift, people));
  const current = duty.find(({ from }) => Date.parse(from) <= now) ?? null;
  return {
    numbers: reference?.card?.numbers ?? [],
    onDuty: current,
    next: duty.find(({ from, person }) => Date.parse(from) > now && person !== current?.person) ?? null,
    landlords: partners.filter(({ role }) => role === 'LANDLORD'),
    partners: partners.filter(({ role }) => role !== 'LANDLORD'),
  };
}

/** What a telephone dials: digits, and a plus in front; the (0) of a number with its country is not dialled. */
export function dialled(phone: string): string {
  return `tel:${phone.replace(/^(\+.*)\(0\)/u, '$1').replace(/[^+\d]/gu, '')}`;
}

function onDuty(shift: { readonly person: string; readonly from: string; readonly until: string }, people: readonly Person[]): OnDuty {
  const person = people.find(({ id }) => id === shift.person);
  return { ...shift, name: person?.name ?? '', phone: person?.phone ?? '' };
}

/** People whom the file names: they know this household. */
function namedIn(file: HouseholdFile): ReadonlySet<string> {
  const made = [file.referrals, file.standpoints, file.tenancies, file.contactAttempts, file.steps, file.goals, file.visits].flatMap((list) => (list ?? []).map(({ made: { by } }) => by));
  const owners = [...(file.steps ?? []), ...(file.goals ?? [])].map(({ owner }) => owner);
  return new Set([...made, ...owners, file.caseManagerNow?.person].filter((id) => typeof id === 'string'));
}

function callable(file: HouseholdFile, people: readonly Person[], named: ReadonlySet<string>, organisation: string, role: Partner['role']): readonly Line[] {
  const there = people.filter((person) => person.organisation === organisation && person.active && person.phone);
  const known = there.filter(({ id }) => named.has(id));
  const officers = there.filter(({ roles }) => role === 'LANDLORD' && roles.includes('RENT_OFFICER'));
  const listed = known.length > 0 ? known : officers.length > 0 ? officers : there;
  return listed.slice(0, MOST_COLLEAGUES).map(({ id, name, phone, roles }) => ({
    name, phone,
    as: file.caseManagerNow?.person === id ? 'CASE_MANAGER' : role === 'LANDLORD' && roles.includes('RENT_OFFICER') ? 'RENT_OFFICER' : named.has(id) ? 'CONTACT' : 'COLLEAGUE',
  }));
}

function doingOf(file: HouseholdFile, organisation: string): readonly string[] {
  return (file.steps ?? [])
    .filter((step) => step.organisation === organisation && !['DONE', 'DROPPED'].includes(statusOf(step.id, file.stepProgress)))
    .map(({ what }) => what);
}
