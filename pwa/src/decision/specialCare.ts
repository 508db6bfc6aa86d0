/** What the special-care desk says of a registration that the Regieteam decided (practice 20). */
import type { RegisterSpecialCare, SpecialCareState } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';
import { m } from '../messages';
import type { Tone } from '../ui';
import type { Faults } from '../ui/sendForm';
import { blank, chosen, faultsOf, orNull } from '../ui/values';

/** What the desk itself says. */
export type Said = Exclude<SpecialCareState, 'NOT_NEEDED' | 'WAITING'>;

/** The desk's answer as typed. */
export interface SpecialCareValues {
  readonly state: Said | '';
  readonly on: string;
  readonly note: string;
}

/** What does not fit yet. */
export function specialCareFaults(today: string): (values: SpecialCareValues) => Faults {
  return ({ state, on, note }) => faultsOf(
    ['state', state === '', m.decision_special_fault_state],
    ['on', on === '', m.decision_special_fault_on],
    ['on', on > today, m.decision_special_fault_future],
    ['note', state === 'REFUSED' && blank(note), m.decision_special_fault_note],
  );
}

/** The command of an answer without faults. */
export function registerSpecialCare(decision: string, { state, on, note }: SpecialCareValues): { readonly registerSpecialCare: RegisterSpecialCare } {
  return { registerSpecialCare: { decision, state: chosen(state), on, note: state === 'REFUSED' ? orNull(note) : null } };
}

type Facts = Pick<HouseholdFile, 'decisions' | 'specialCareRegistrations'>;
type Decision = Item<HouseholdFile['decisions']>;

/** How far the registration is that a decision asks for, and the desk's last word on it; null when it asks for none, or that is not to be known here. */
export function specialCareOf({ decisions, specialCareRegistrations: registrations }: Facts, { referral, specialCare }: Decision): { readonly state: Said | 'WAITING'; readonly last: Item<HouseholdFile['specialCareRegistrations']> | null } | null {
  if (!registrations || !specialCare) return null;
  const about = new Set((decisions ?? []).filter((decision) => decision.referral === referral).map(({ id }) => id));
  const last = registrations.findLast(({ decision }) => about.has(decision)) ?? null;
  return { state: last && last.state !== 'NOT_NEEDED' ? last.state : 'WAITING', last };
}

/** What the desk may say, in words. */
export const SAID: Readonly<Record<Said, () => string>> = { RECEIVED: m.decision_special_received, ACCEPTED: m.decision_special_accepted, REFUSED: m.decision_special_refused };

/** How far it is, in words. */
export const STATES: Readonly<Record<Said | 'WAITING', () => string>> = { WAITING: m.decision_special_waiting, ...SAID };

/** What its colour says too. */
export const STATE_TONES: Readonly<Record<Said | 'WAITING', Tone>> = { WAITING: 'warning', RECEIVED: 'info', ACCEPTED: 'ok', REFUSED: 'danger' };
