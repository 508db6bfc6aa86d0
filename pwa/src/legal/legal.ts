/** Steps of the law, how it ended, and incidents (route 3.2f, practice 21). */
import type { Destination, IncidentKind, LegalEventKind, OutcomeKind, RecordLegalEvent, RecordOutcome, ReportIncident } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank, chosen, faultsOf, orNull } from '../ui/values';

/** A step of the law as typed. */
export interface EventValues {
  readonly kind: LegalEventKind | '';
  readonly on: string;
  readonly evictOn: string; // of an announced eviction
  readonly until: string; // of a moratorium
  readonly reference: string;
}

/** What does not fit yet. */
export function eventFaults({ kind, on, evictOn, until }: EventValues): Faults {
  const announced = kind === 'EVICTION_ANNOUNCED';
  return faultsOf(
    ['kind', kind === '', m.legal_fault_kind],
    ['on', on === '', m.legal_fault_on],
    ['evictOn', announced && evictOn === '', m.legal_fault_evict_on],
    ['evictOn', announced && evictOn !== '' && evictOn < on, m.legal_fault_evict_before],
    ['until', kind === 'MORATORIUM_GRANTED' && until === '', m.legal_fault_until],
  );
}

/** The command of a form without faults. */
export function recordLegalEvent({ kind, on, evictOn, until, reference }: EventValues): { readonly recordLegalEvent: RecordLegalEvent } {
  return {
    recordLegalEvent: {
      kind: chosen(kind), on, reference: orNull(reference),
      evictOn: kind === 'EVICTION_ANNOUNCED' ? evictOn : null, until: kind === 'MORATORIUM_GRANTED' ? until : null,
    },
  };
}

/** How it ended, as typed. */
export interface OutcomeValues {
  readonly kind: OutcomeKind | '';
  readonly on: string;
  readonly destination: Destination | '';
  readonly note: string;
}

/** What does not fit yet. */
export function outcomeFaults({ kind, on }: OutcomeValues): Faults {
  return faultsOf(['kind', kind === '', m.legal_fault_outcome], ['on', on === '', m.legal_fault_on]);
}

/** The command of a form without faults. */
export function recordOutcome({ kind, on, destination, note }: OutcomeValues): { readonly recordOutcome: RecordOutcome } {
  return { recordOutcome: { kind: chosen(kind), on, destination: destination === '' ? null : destination, note: orNull(note) } };
}

/** An incident as typed. */
export interface IncidentValues {
  readonly kind: IncidentKind | '';
  readonly on: string;
  readonly what: string;
}

/** What does not fit yet. */
export function incidentFaults({ kind, on, what }: IncidentValues): Faults {
  return faultsOf(['kind', kind === '', m.legal_fault_kind], ['on', on === '', m.legal_fault_on], ['what', blank(what), m.legal_fault_what]);
}

/** The command of a form without faults. */
export function reportIncident({ kind, on, what }: IncidentValues): { readonly reportIncident: ReportIncident } {
  return { reportIncident: { kind: chosen(kind), on, what: what.trim() } };
}

type Words<T extends string> = Readonly<Record<T, () => string>>;

/** The steps of the law, in the order in which they mostly come. */
export const EVENTS: Words<LegalEventKind> = {
  REMINDER: m.legal_event_reminder, FORMAL_NOTICE: m.legal_event_notice, HANDED_TO_BAILIFF: m.legal_event_bailiff, SUMMONS: m.legal_event_summons,
  HEARING: m.legal_event_hearing, JUDGMENT: m.legal_event_judgment, OPPOSITION: m.legal_event_opposition, SERVED: m.legal_event_served,
  EVICTION_ANNOUNCED: m.legal_event_announced, MUNICIPALITY_NOTIFIED: m.legal_event_notified, EVICTION_POSTPONED: m.legal_event_postponed,
  EVICTION_CANCELLED: m.legal_event_cancelled, MORATORIUM_REQUESTED: m.legal_event_moratorium_requested, MORATORIUM_GRANTED: m.legal_event_moratorium,
  MORATORIUM_REFUSED: m.legal_event_moratorium_refused, MORATORIUM_ENDED: m.legal_event_moratorium_ended,
  KEYS_RETURNED: m.legal_event_keys, LEFT_UNANNOUNCED: m.legal_event_left,
};

/** How it may end. */
export const OUTCOMES: Words<OutcomeKind> = {
  AVERTED: m.legal_outcome_averted, REHOUSED: m.legal_outcome_rehoused, EVICTED: m.legal_outcome_evicted, LEFT_BEFORE: m.legal_outcome_left, WITHDRAWN: m.legal_outcome_withdrawn,
};

/** Where the household went (practice 35). */
export const DESTINATIONS: Words<Destination> = {
  STAYS: m.legal_to_stays, OWN_PLACE: m.legal_to_own, FAMILY_OR_FRIENDS: m.legal_to_family, CRISIS_PLACE: m.legal_to_crisis, OTHER_HOME: m.legal_to_other,
  INSTITUTION: m.legal_to_institution, UNKNOWN: m.legal_to_unknown,
};

/** What should not have happened. */
export const INCIDENTS: Words<IncidentKind> = {
  EVICTED_WITHOUT_CLEARANCE: m.legal_incident_evicted, ANNOUNCED_WHILE_SUSPENDED: m.legal_incident_suspended, PLACE_FELL_THROUGH: m.legal_incident_place, OTHER: m.legal_incident_other,
};
