/** The request to youth protection: prepared by the facts, sent by a person (practice 26). */
import type { AcknowledgeYouthProtection, RequestYouthProtection } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { m } from '../messages';
import type { DayAndWordsValues } from '../ui/DayAndWords';
import type { Faults } from '../ui/sendForm';
import { blank, faultsOf, orNull } from '../ui/values';
import { preparedText, unshelteredChildren, youthDuty } from './duty';

/** A request as typed. */
export interface RequestValues {
  readonly organisation: string;
  readonly parentsTold: 'YES' | 'NO' | '';
  readonly notToldReason: string;
  readonly text: string;
}

/** An organisation that a request can go to. */
export interface Receiver {
  readonly id: string;
  /** The region's own choice. */
  readonly youthRequests?: boolean;
}

/** The prepared request: to the organisation that the region chose, or to the only one. */
export function startRequest(file: HouseholdFile, organisations: readonly Receiver[]): RequestValues {
  const receiver = organisations.find(({ youthRequests }) => youthRequests) ?? (organisations.length === 1 ? organisations[0] : undefined);
  return { organisation: receiver?.id ?? '', parentsTold: '', notToldReason: '', text: preparedText((unshelteredChildren(file) ?? []).length, youthDuty(file)?.evictOn ?? null) };
}

/** What does not fit yet. */
export function requestFaults({ organisation, parentsTold, notToldReason, text }: RequestValues): Faults {
  return faultsOf(
    ['organisation', organisation === '', m.youth_fault_organisation],
    ['parentsTold', parentsTold === '', m.youth_fault_parents],
    ['notToldReason', parentsTold === 'NO' && blank(notToldReason), m.youth_fault_reason],
    ['text', blank(text), m.youth_fault_text],
  );
}

/** The command of a form without faults. */
export function requestYouthProtection({ organisation, parentsTold, notToldReason, text }: RequestValues): { readonly requestYouthProtection: RequestYouthProtection } {
  const told = parentsTold === 'YES';
  return { requestYouthProtection: { organisation, parentsTold: told, notToldReason: told ? null : orNull(notToldReason), text: orNull(text) } };
}

/** The command of an answer without faults. */
export function acknowledgeYouthProtection(request: string, { on = '', answer = '' }: DayAndWordsValues): { readonly acknowledgeYouthProtection: AcknowledgeYouthProtection } {
  return { acknowledgeYouthProtection: { request, on, answer } };
}
