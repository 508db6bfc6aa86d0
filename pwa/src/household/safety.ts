/**
 * Route 3.2f on the tablet: families with minor children and vulnerable households
 * are never put on the street. Mirrors server/casework/safety.go; the situations in
 * testdata/rules.json hold for both. Undefined is "not to be known here": a facet
 * that the rule needs is cut away.
 */
import type { ProtectionReason, ReferralGround } from '../graphql/graphql';
import { announcedFor } from '../legal/course';
import { adultFrom, plusDays, within } from './day';
import type { HouseholdFile } from './file';
import { goingBy, valuesOf } from './parameters';
import { knows, type Item } from './record';

type Resident = Item<HouseholdFile['residents']>;
type Placement = Item<HouseholdFile['placements']>;

/** Why something is refused: mirrors `casework.Error`. */
export interface Refusal {
  readonly code: 'INVALID' | 'NOT_NOW' | 'UNSAFE';
  readonly rule: string;
  readonly message: string; // plain Dutch, as the server says it
}

const REASONS: readonly ProtectionReason[] = ['MINOR_CHILDREN', 'BIRTH_DATE_UNKNOWN', 'COMPOSITION_UNKNOWN', 'PREGNANT', 'MULTI_PROBLEM', 'VULNERABLE'];

/** Who lives in the dwelling on a day; one who is to come counts already. */
export function residentsOn({ residents }: Pick<HouseholdFile, 'residents'>, day: string): readonly Resident[] {
  return residents.filter(({ leftOn }) => leftOn === null || day < leftOn);
}

/** Is, or may be, younger than 18: an unknown birth date counts as a minor (practice 2). */
export function mayBeMinorOn({ birthDate }: Pick<Resident, 'birthDate'>, day: string): boolean {
  return birthDate === null || day < adultFrom(birthDate);
}

/** Known to be younger than 18. */
export function isMinorOn(resident: Pick<Resident, 'birthDate'>, day: string): boolean {
  return resident.birthDate !== null && mayBeMinorOn(resident, day);
}

/** Why the household is protected today, and on the announced eviction date; empty when it is not. */
export function protection(file: HouseholdFile, today: string): readonly ProtectionReason[] | undefined {
  const known = compositionKnown(file, today);
  if (known === undefined || !knows(file, 'REFERRAL', 'DECISION')) return undefined;
  const announced = announcedFor(file);
  return reasons(file, !known, announced && announced > today ? [today, announced] : [today]);
}

/** Whether route 3.2f holds for the household today. */
export function isProtected(file: HouseholdFile, today: string): boolean | undefined {
  const found = protection(file, today);
  return found && found.length > 0;
}

/** Whether route 3.2f holds for an eviction: a minor on either day counts (practice 3). */
export function protectedFor(file: HouseholdFile, askedOn: string, evictOn: string): boolean | undefined {
  if (!knows(file, 'REFERRAL', 'DECISION')) return undefined;
  return reasons(file, compositionUnknownFor(goingBy(file, askedOn), evictOn), [askedOn, evictOn]).length > 0;
}

function reasons(file: HouseholdFile, compositionUnknown: boolean, days: readonly string[]): readonly ProtectionReason[] {
  const someone = (test: (resident: Resident, day: string) => boolean) => days.some((day) => residentsOn(file, day).some((resident) => test(resident, day)));
  const marks = file.vulnerabilities.filter(({ unmarkedOn }) => unmarkedOn === null);
  const found: Readonly<Record<ProtectionReason, boolean>> = {
    MINOR_CHILDREN: someone(isMinorOn),
    BIRTH_DATE_UNKNOWN: someone(({ birthDate }) => birthDate === null),
    COMPOSITION_UNKNOWN: compositionUnknown,
    PREGNANT: someone(({ pregnant }) => pregnant),
    MULTI_PROBLEM: marks.some(({ reason }) => reason === 'MULTI_PROBLEM') || reportedAs(file, 'MULTI_PROBLEM'),
    VULNERABLE: marks.some(({ reason }) => reason !== 'MULTI_PROBLEM') || reportedAs(file, 'VULNERABLE'),
  };
  return REASONS.filter((reason) => found[reason]);
}

/** A referral names the ground, and no decision on it or after it said otherwise (practice 4). One that was corrected says nothing any more. */
function reportedAs({ referrals, decisions }: HouseholdFile, ground: ReferralGround): boolean {
  const all = decisions ?? [];
  return (referrals ?? []).some(({ id, grounds, made }) => grounds.includes(ground) && !all.some((decision) =>
    decision.notVulnerable && !all.some(({ supersedes }) => supersedes === decision.id) && (decision.referral === id || takenAt(all, decision) > moment(made.at))));
}

/** When a decision was taken: a correction says again what was decided then (route 2.5). */
function takenAt(all: NonNullable<HouseholdFile['decisions']>, { made, supersedes }: NonNullable<HouseholdFile['decisions']>[number]): number {
  const earlier = all.find(({ id }) => id === supersedes);
  return earlier ? takenAt(all, earlier) : moment(made.at);
}

/** Milliseconds of a moment, to compare; 0 when unknown. */
export function moment(at: string | null): number {
  return at === null ? 0 : Date.parse(at);
}

/** Whether somebody established who lives here, in time for an announced eviction (practice 2). */
export function compositionKnown(file: HouseholdFile, today: string): boolean | undefined {
  const announced = announcedFor(file);
  if (announced === undefined || !knows(file, 'EVICTION')) return undefined;
  if (residentsOn(file, today).length === 0) return false;
  return announced !== null && announced >= today ? !compositionUnknownFor(goingBy(file, today), announced) : establishedSince(file, '');
}

function compositionUnknownFor(file: HouseholdFile, evictOn: string): boolean {
  const since = plusDays(evictOn, -valuesOf(file).compositionDays);
  return residentsOn(file, evictOn).length === 0 || !establishedSince(file, since);
}

/** Whether who lives here was established on a day or later, and no link with another file overtook it. */
export function establishedSince({ compositions }: Pick<HouseholdFile, 'compositions'>, day: string): boolean {
  return compositions.some(({ on, overtakenOn }) => !overtakenOn && on >= day); // a file kept from before has no such field
}

/** Whether a place is a roof for a resident in the night that begins on a day (practice 25). */
export function shelters(place: Placement, resident: Resident, night: string): boolean {
  if (place.kind === 'OWN_PLACE' && mayBeMinorOn(resident, night)) return false;
  return place.confirmedOn !== null && place.withdrawnOn === null && within(night, place.from, place.until) &&
    (place.endedOn === null || night < place.endedOn) &&
    (place.capacity ?? 0) >= place.residents.length && place.residents.includes(resident.id);
}

/** Whether a resident has a confirmed place on a day and the nights after that the region asks for, 30 or more (practice 25). */
export function hasARoof(file: HouseholdFile, resident: Resident, from: string): boolean | undefined {
  const { placements } = file;
  if (placements === null || !knows(file, 'ROOF')) return undefined;
  const nights = Array.from({ length: valuesOf(file).roofNights + 1 }, (_, after) => plusDays(from, after));
  return nights.every((night) => placements.some((place) => shelters(place, resident, night)));
}

/** The residents who have no confirmed place from a day on. */
export function withoutRoof(file: HouseholdFile, from: string): readonly string[] | undefined {
  if (file.placements === null || !knows(file, 'ROOF')) return undefined;
  return residentsOn(file, from).filter((resident) => hasARoof(file, resident, from) === false).map(({ id }) => id);
}

/** Why an eviction on a day would put a protected household on the street; null when it would not. Counts people, names nobody (practice 28); by the region's values of the day it was asked. */
export function unsafeOn(asked: HouseholdFile, askedOn: string, evictOn: string): Refusal | null | undefined {
  const file = goingBy(asked, askedOn);
  if (compositionUnknownFor(file, evictOn)) {
    return { code: 'UNSAFE', rule: '3.2f', message: 'Wij weten nog niet wie hier woont. Daarom kan de ontruiming niet doorgaan.' };
  }
  const outside = withoutRoof(file, evictOn);
  const isProtectedThen = protectedFor(file, askedOn, evictOn);
  if (outside === undefined || isProtectedThen === undefined) return undefined;
  if (outside.length === 0 || !isProtectedThen) return null;
  return { code: 'UNSAFE', rule: '3.2f', message: `Voor ${String(outside.length)} van de ${String(residentsOn(file, evictOn).length)} bewoners is nog geen plek bevestigd.` };
}
