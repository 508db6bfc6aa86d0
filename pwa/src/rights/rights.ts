/** What residents ask about their data, and what they are answered (GDPR art. 16, 17, 18 and 21; practice 30). Mirrors server/casework/rights.go. */
import type { AnswerRightsRequest, ContactChannel, ErasureWait, IdentifiedHow, OverviewSection, RecordRightsRequest, RightsKind, RightsOutcome } from '../graphql/graphql';
import { plusDays, plusMonths } from '../household/day';
import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';
import { m } from '../messages';
import type { Option } from '../ui';
import type { Faults } from '../ui/sendForm';
import { blank, chosen, faultsOf, orNull } from '../ui/values';

/** One request in a file, with its answers. */
export type RightsRequest = Item<HouseholdFile['rightsRequests']>;

/** A request as typed. */
export interface RequestValues {
  readonly kind: RightsKind | '';
  readonly resident: string;
  readonly representative: string;
  readonly on: string;
  readonly words: string;
  readonly about: OverviewSection | '';
  readonly identified: IdentifiedHow | '';
}

const MOST_DAYS_AHEAD = 2; // clocks are wrong (architecture §2)

/** What does not fit yet, on a day. */
export function requestFaults(today: string): (values: RequestValues) => Faults {
  return ({ kind, resident, on, words, about, identified }) => faultsOf(
    ['kind', kind === '', m.rights_fault_kind],
    ['resident', resident === '', m.rights_fault_resident],
    ['on', on === '', m.rights_fault_on],
    ['on', on > plusDays(today, MOST_DAYS_AHEAD), m.rights_fault_ahead],
    ['words', blank(words), m.rights_fault_words],
    ['about', kind === 'CORRECTION' && about === '', m.rights_fault_about],
    ['identified', identified === '', m.rights_fault_identified],
  );
}

/** The command of a form without faults. */
export function recordRightsRequest({ kind, resident, representative, on, words, about, identified }: RequestValues): { readonly recordRightsRequest: RecordRightsRequest } {
  return { recordRightsRequest: {
    kind: chosen(kind), resident, representative: orNull(representative), on, words: words.trim(), about: kind === 'CORRECTION' ? chosen(about) : null, identified: chosen(identified),
  } };
}

/** An answer as typed. */
export interface AnswerValues {
  readonly outcome: RightsOutcome | '';
  readonly on: string;
  readonly told: ContactChannel | '';
  readonly reason: string;
}

/** What does not fit yet in an answer to a request, on a day. */
export function answerFaults(request: Pick<RightsRequest, 'on'>, today: string): (values: AnswerValues) => Faults {
  return ({ outcome, on, told, reason }) => faultsOf(
    ['outcome', outcome === '', m.rights_fault_outcome],
    ['on', on === '', m.rights_fault_told_on],
    ['on', on !== '' && on < request.on, m.rights_fault_told_before],
    ['on', on > plusDays(today, MOST_DAYS_AHEAD), m.rights_fault_ahead],
    ['told', told === '', m.rights_fault_told],
    ['reason', outcome !== 'GRANTED' && blank(reason), m.rights_fault_reason],
  );
}

/** The command that answers. */
export function answerRightsRequest(request: string, { outcome, on, told, reason }: AnswerValues): { readonly answerRightsRequest: AnswerRightsRequest } {
  return { answerRightsRequest: { request, outcome: chosen(outcome), on, told: chosen(told), reason: orNull(reason) } };
}

/** Whether a request still asks for an answer. */
export function waits({ standing }: Pick<RightsRequest, 'standing'>): boolean {
  return standing === null || standing === 'EXTENDED';
}

/** The answers that fit a request now, each with what it means: more time only once and within the month, and only a restriction is lifted. */
export function outcomesFor({ kind, standing, on }: Pick<RightsRequest, 'kind' | 'standing' | 'on'>, today: string): readonly Option<RightsOutcome>[] {
  const restricts = (kind === 'RESTRICTION' || kind === 'OBJECTION') && (standing === 'GRANTED' || standing === 'PARTLY');
  const more = standing === null && today <= plusMonths(on, 1);
  const fitting = (Object.keys(OUTCOMES) as RightsOutcome[]).filter((one) => (one === 'LIFTED' ? restricts : one !== 'EXTENDED' || more));
  return fitting.map((value) => {
    const hint = meaningOf(value, kind);
    return { value, label: OUTCOMES[value](), ...(hint !== undefined && { hint }) };
  });
}

function meaningOf(outcome: RightsOutcome, kind: RightsKind): string | undefined {
  switch (outcome) {
    case 'GRANTED': return GRANTED[kind]();
    case 'PARTLY': return kind === 'ERASURE' ? m.rights_outcome_partly_erasure() : undefined;
    case 'REFUSED': return m.rights_outcome_refused_hint();
    case 'EXTENDED': return m.rights_outcome_extended_hint();
    case 'LIFTED': return m.rights_outcome_lifted_hint();
    case 'WITHDRAWN': return undefined;
  }
}

const GRANTED: Readonly<Record<RightsKind, () => string>> = {
  CORRECTION: m.rights_outcome_granted_correction, ERASURE: m.rights_outcome_granted_erasure,
  RESTRICTION: m.rights_outcome_granted_restriction, OBJECTION: m.rights_outcome_granted_restriction,
};

/** What is asked, in words. */
export const KINDS: Readonly<Record<RightsKind, () => string>> = {
  CORRECTION: m.rights_kind_correction, ERASURE: m.rights_kind_erasure, RESTRICTION: m.rights_kind_restriction, OBJECTION: m.rights_kind_objection,
};

const KIND_HINTS: Readonly<Record<RightsKind, () => string>> = {
  CORRECTION: m.rights_kind_correction_hint, ERASURE: m.rights_kind_erasure_hint, RESTRICTION: m.rights_kind_restriction_hint, OBJECTION: m.rights_kind_objection_hint,
};

/** What can be asked, each with what it means. */
export function kindOptions(): readonly Option<RightsKind>[] {
  return (Object.keys(KINDS) as RightsKind[]).map((value) => ({ value, label: KINDS[value](), hint: KIND_HINTS[value]() }));
}

/** The answers, in words. */
export const OUTCOMES: Readonly<Record<RightsOutcome, () => string>> = {
  GRANTED: m.rights_outcome_granted, PARTLY: m.rights_outcome_partly, REFUSED: m.rights_outcome_refused, EXTENDED: m.rights_outcome_extended,
  LIFTED: m.rights_outcome_lifted, WITHDRAWN: m.rights_outcome_withdrawn,
};

/** How it is known who asks. */
export const IDENTIFIED: Readonly<Record<IdentifiedHow, () => string>> = {
  IN_PERSON: m.rights_identified_in_person, DOCUMENT_SHOWN: m.rights_identified_document, CALLED_BACK: m.rights_identified_call,
  AUTHORISATION_SHOWN: m.rights_identified_authorisation,
};

/** Why a file that a resident asked to erase is still needed. */
export const WAITS: Readonly<Record<ErasureWait, () => string>> = {
  FILE_OPEN: m.rights_wait_file_open, EVICTION: m.rights_wait_eviction, LEGAL_HOLD: m.rights_wait_legal_hold, REQUEST_OPEN: m.rights_wait_request_open,
  AFTERCARE: m.rights_wait_aftercare,
};
