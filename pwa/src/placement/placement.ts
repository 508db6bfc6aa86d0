/** Places (route 3.2d, practice 25): requested, offered, confirmed by a second person, ended or withdrawn. */
import type { ConfirmPlacement, EndPlacement, OfferPlacement, PlacementKind, PlacementStatus, RefusePlacement, RequestPlacement, WithdrawPlacement } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank, chosen, faultsOf, orNull } from '../ui/values';

/** One place in a file. */
export type Placement = NonNullable<HouseholdFile['placements']>[number];

/** The kinds of places. */
export const KINDS: readonly PlacementKind[] = ['CRISIS_SHELTER', 'OTHER_HOUSING', 'FAMILY_OR_FRIENDS', 'INSTITUTION', 'OTHER_PARENT', 'OWN_PLACE'];

/** A request as typed. */
export interface RequestValues {
  readonly kind: PlacementKind | '';
  readonly residents: readonly string[];
  readonly from: string;
  readonly until: string;
  readonly note: string;
}

/** A request for everybody who lives there, from the eviction date on when there is one. */
export function startRequest(residents: readonly string[], evictionOn: string | null): RequestValues {
  return { kind: '', residents, from: evictionOn ?? '', until: '', note: '' };
}

/** What does not fit yet. */
export function requestFaults({ kind, residents, from, until, note }: RequestValues): Faults {
  return faultsOf(
    ['kind', kind === '', m.placement_fault_kind],
    ['residents', residents.length === 0, m.placement_fault_residents],
    ['from', from === '', m.placement_fault_from],
    ['until', until !== '' && until < from, m.placement_fault_until],
    ['note', kind === 'OWN_PLACE' && blank(note), m.placement_fault_own_words],
  );
}

/** The command of a form without faults. */
export function requestPlacement(plan: string | null, { kind, residents, from, until, note }: RequestValues): { readonly requestPlacement: RequestPlacement } {
  return { requestPlacement: { plan, kind: chosen(kind), residents: [...residents], from, until: orNull(until), note: orNull(note) } };
}

/** An offer as typed. */
export interface OfferValues {
  readonly provider: string;
  readonly providerOrganisation: string;
  readonly address: string;
  readonly capacity: string;
  readonly keepsTogether: 'YES' | 'NO' | '';
  readonly from: string;
  readonly until: string;
}

/** The offer as it stands; the first one is for the nights and the people that were asked for. */
export function startOffer({ status, provider, providerOrganisation, address, capacity, keepsTogether, residents, from, until }: Placement): OfferValues {
  const nights = { from, until: until ?? '' };
  if (status !== 'OFFERED') return { provider: '', providerOrganisation: '', address: '', capacity: String(residents.length), keepsTogether: '', ...nights };
  return {
    provider, providerOrganisation: providerOrganisation ?? '', address: address ?? '', capacity: String(capacity ?? residents.length),
    keepsTogether: keepsTogether === null ? '' : keepsTogether ? 'YES' : 'NO', ...nights,
  };
}

/** What does not fit yet, for a number of people. */
export function offerFaults(people: number): (values: OfferValues) => Faults {
  return ({ provider, capacity, keepsTogether, from, until }) => faultsOf(
    ['provider', blank(provider), m.placement_fault_provider],
    ['capacity', !/^\d{1,3}$/u.test(capacity.trim()), m.placement_fault_beds],
    ['capacity', /^\d{1,3}$/u.test(capacity.trim()) && Number(capacity) < people, m.placement_fault_too_few],
    ['keepsTogether', keepsTogether === '', m.common_error_answer],
    ['until', until !== '' && until < from, m.placement_fault_until],
  );
}

/** The command of a form without faults. */
export function offerPlacement(placement: string, values: OfferValues): { readonly offerPlacement: OfferPlacement } {
  return {
    offerPlacement: {
      placement, provider: values.provider.trim(), providerOrganisation: orNull(values.providerOrganisation), address: orNull(values.address),
      capacity: Number(values.capacity), keepsTogether: values.keepsTogether === 'YES', from: orNull(values.from), until: orNull(values.until),
    },
  };
}

/** How a place stops, as typed. */
export interface StopValues {
  readonly on: string;
  readonly reason: string;
}

/** What does not fit yet: ending needs the first night without it. */
export function stopFaults(ending: boolean): (values: StopValues) => Faults {
  return ({ on, reason }) => faultsOf(
    ['on', ending && on === '', m.placement_fault_end_on],
    ['reason', blank(reason), ending ? m.placement_fault_end_reason : m.placement_fault_withdraw_reason],
  );
}

/** The command that ends a confirmed place. */
export function endPlacement(placement: string, { on, reason }: StopValues): { readonly endPlacement: EndPlacement } {
  return { endPlacement: { placement, on, reason: reason.trim() } };
}

/** The command that takes a place back that never became a roof, or fell through. */
export function withdrawPlacement(placement: string, { reason }: StopValues): { readonly withdrawPlacement: WithdrawPlacement } {
  return { withdrawPlacement: { placement, reason: reason.trim() } };
}

/** A refusal as typed. */
export interface RefuseValues {
  readonly residents: readonly string[];
  readonly on: string;
  readonly words: string;
}

/** Everybody it is for, today. */
export function startRefusal({ residents }: Pick<Placement, 'residents'>, today: string): RefuseValues {
  return { residents, on: today, words: '' };
}

/** What does not fit yet. */
export function refuseFaults({ residents, on, words }: RefuseValues): Faults {
  return faultsOf(
    ['residents', residents.length === 0, m.placement_fault_refuse_who],
    ['on', on === '', m.placement_fault_refuse_on],
    ['words', blank(words), m.placement_fault_refuse_words],
  );
}

/** The command of a form without faults. */
export function refusePlacement(placement: string, { residents, on, words }: RefuseValues): { readonly refusePlacement: RefusePlacement } {
  return { refusePlacement: { placement, residents: [...residents], on, words: words.trim() } };
}

/** A confirmation as typed. */
export interface ConfirmValues {
  readonly words: string;
}

/** What does not fit yet: a place with the other parent counts when that parent confirms (practice 1). */
export function confirmFaults(parent: boolean): (values: ConfirmValues) => Faults {
  return ({ words }) => faultsOf(['words', parent && blank(words), m.placement_fault_parent]);
}

/** The command that confirms a place, with the words of the other parent where there are any. */
export function confirmPlacement(placement: string, words: string): { readonly confirmPlacement: ConfirmPlacement } {
  return { confirmPlacement: { placement, words: orNull(words) } };
}

/** Why this person cannot confirm this place, in a sentence; null when they can (practice 25). */
export function whyNotConfirm(placement: Placement, { personId, organisationId }: Pick<Desk, 'personId' | 'organisationId'>): string | null {
  if (placement.status !== 'OFFERED') return m.placement_confirm_not_offered();
  if (placement.made.by === personId) return m.placement_confirm_same_person();
  const outside = placement.made.for !== organisationId || placement.providerOrganisation === organisationId || placement.kind === 'OWN_PLACE';
  return outside ? null : m.placement_confirm_same_organisation();
}

/** A kind in words. */
export function sayKind(kind: PlacementKind): string {
  switch (kind) {
    case 'CRISIS_SHELTER': return m.placement_kind_crisis();
    case 'OTHER_HOUSING': return m.placement_kind_other();
    case 'FAMILY_OR_FRIENDS': return m.placement_kind_family();
    case 'INSTITUTION': return m.placement_kind_institution();
    case 'OTHER_PARENT': return m.placement_kind_parent();
    case 'OWN_PLACE': return m.placement_kind_own();
  }
}

/** A status in words. */
export function sayPlacementStatus(status: PlacementStatus): string {
  switch (status) {
    case 'REQUESTED': return m.placement_status_requested();
    case 'OFFERED': return m.placement_status_offered();
    case 'CONFIRMED': return m.placement_status_confirmed();
    case 'ENDED': return m.placement_status_ended();
    case 'WITHDRAWN': return m.placement_status_withdrawn();
    case 'REFUSED': return m.placement_status_refused();
  }
}
