/**
 * What a clearance needs (practice 27), as a preview before anybody asks for one.
 * Mirrors server/casework/clearance.go; only the server clears.
 */
import { within } from '../household/day';
import type { HouseholdFile } from '../household/file';
import { knows, recordedOn, type Item } from '../household/record';
import { unsafeOn, type Refusal } from '../household/safety';
import { announcedFor, moratoriumOn } from '../legal/course';
import { planInForce } from './conditions';

type Plan = Item<HouseholdFile['plans']>;
type Suspension = Item<HouseholdFile['suspensions']>;

/** One thing a clearance needs. */
export interface ClearanceNeed {
  readonly rule: string;
  readonly words: string; // what it needs
  readonly missing: Refusal | null; // null when it is there
}

/** Everything a clearance for a day needs, the safety rule first; undefined when it is not to be known here. */
export function clearanceNeeds(file: HouseholdFile, askedOn: string, evictOn: string): readonly ClearanceNeed[] | undefined {
  const unsafe = unsafeOn(file, askedOn, evictOn);
  if (unsafe === undefined || !knows(file, 'EVICTION', 'ROOF', 'PLAN', 'DECISION', 'REFERRAL')) return undefined;
  const plan = planInForce(file) ?? null;
  const toEvict = file.decisions?.at(-1)?.scenario === 'EVICT' && plan?.scenario === 'EVICT';
  const stopped = suspensionOn(file, askedOn) !== null || suspensionOn(file, evictOn) !== null;
  const moratorium = moratoriumOn(file, askedOn) || moratoriumOn(file, evictOn);
  return [
    { rule: '3.2f', words: 'Iedereen die hier woont heeft een plek, of het huishouden is niet beschermd.', missing: unsafe },
    need(announcedFor(file) === evictOn, 'practice 27', 'De ontruiming is aangezegd voor deze dag.', 'De ontruiming is niet aangezegd voor deze dag.'),
    need(toEvict, 'practice 27', 'Er is een besluit om te ontruimen.', 'Er is geen besluit om te ontruimen.'),
    need(!stopped, '3.1c', 'Er loopt geen opschorting.', 'De ontruiming is opgeschort.'),
    need(!moratorium, 'practice 27', 'Er is geen moratorium.', 'Er loopt een moratorium van de rechter.'),
    need(ownSolutionsExplored(file, plan), '3.2c', 'Eigen oplossingen zijn onderzocht.', 'Eigen oplossingen zijn nog niet onderzocht.'),
    need(shelterConsidered(file, plan), '3.2d', 'De vraag over een crisisplek is beantwoord.', 'De vraag over een crisisplek of andere woonvorm is nog niet beantwoord.'),
    need(isAsked(file, evictOn), 'practice 27', 'De verhuurder heeft om de vrijgave gevraagd.', 'De verhuurder heeft voor deze dag nog geen vrijgave gevraagd.'),
  ];
}

/** Why a clearance for a day would be refused today; null when nothing is missing. */
export function whyNotCleared(file: HouseholdFile, today: string, evictOn: string): Refusal | null | undefined {
  const needs = clearanceNeeds(file, today, evictOn);
  if (needs === undefined) return undefined;
  if (evictOn < today) return { code: 'INVALID', rule: '', message: 'Deze dag is al voorbij.' };
  if ((file.clearances ?? []).some((clearance) => isOpen(clearance) && clearance.evictOn === evictOn)) {
    return { code: 'NOT_NOW', rule: 'practice 27', message: 'Voor deze dag is al een vrijgave gegeven.' };
  }
  return needs.find(({ missing }) => missing !== null)?.missing ?? null;
}

/** Whether the landlord asked for a clearance for a day, and it waits or was given. */
function isAsked({ clearances, clearanceRequests }: Pick<HouseholdFile, 'clearances' | 'clearanceRequests'>, evictOn: string): boolean {
  return (clearanceRequests ?? []).some((request) => request.evictOn === evictOn && isWaiting(request)) ||
    (clearances ?? []).some((clearance) => clearance.evictOn === evictOn && isOpen(clearance));
}

/** Whether a question for a clearance was neither answered nor lapsed. */
export function isWaiting({ answeredOn, lapsedOn }: Pick<Item<HouseholdFile['clearanceRequests']>, 'answeredOn' | 'lapsedOn'>): boolean {
  return answeredOn === null && lapsedOn === null;
}

/** Whether a clearance was neither revoked nor lapsed. */
export function isOpen({ revokedOn, lapsedOn }: Pick<Item<HouseholdFile['clearances']>, 'revokedOn' | 'lapsedOn'>): boolean {
  return revokedOn === null && lapsedOn === null;
}

/** The suspension that covers a day; null when none does. */
export function suspensionOn({ suspensions }: Pick<HouseholdFile, 'suspensions'>, day: string): Suspension | null {
  return (suspensions ?? []).find(({ from, until, endedOn }) => within(day, from, until) && (endedOn === null || day < endedOn)) ?? null;
}

/** Whether route 3.2c is answered for a plan; null is the file before there is one. */
export function ownSolutionsExplored({ ownSolutions }: Pick<HouseholdFile, 'ownSolutions'>, plan: Plan | null): boolean {
  return (ownSolutions ?? []).some((solution) => answeredUnder(plan, solution.plan, solution.on));
}

/** Whether route 3.2d is answered for a plan. */
export function shelterConsidered({ shelters }: Pick<HouseholdFile, 'shelters'>, plan: Plan | null): boolean {
  return (shelters ?? []).some((shelter) => answeredUnder(plan, shelter.plan, recordedOn(shelter)));
}

/** Every plan to evict has answers of its own (practice 24); what names no plan belongs to the one that was in force. */
function answeredUnder(plan: Plan | null, recorded: string | null, on: string): boolean {
  return plan === null || recorded === plan.id || (recorded === null && on >= plan.from);
}

function need(met: boolean, rule: string, words: string, missing: string): ClearanceNeed {
  return { rule, words, missing: met ? null : { code: 'NOT_NOW', rule, message: missing } };
}
