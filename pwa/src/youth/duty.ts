/** The duty to involve youth protection (route 3.2e, practice 26). Mirrors server/casework/youth.go. */
import type { HouseholdFile } from '../household/file';
import { lastOutcomeAt, phase } from '../household/phase';
import { knows, type Item } from '../household/record';
import { hasARoof, isMinorOn, moment, residentsOn, shelters } from '../household/safety';
import { announcedFor } from '../legal/course';
import { planInForce } from '../plan/conditions';
import { dayOf } from '../ui/format';

type Resident = Item<HouseholdFile['residents']>;
type Request = Item<HouseholdFile['youthRequests']>;

/** What the duty asks now. */
export interface YouthDuty {
  readonly children: readonly string[]; // known minors without a confirmed place
  readonly unasked: readonly string[]; // those that no request is for yet
  readonly evictOn: string | null; // null while no date is announced
}

/** The duty as the facts make it; null when no eviction looms or every child has a place, undefined when that is not to be known here. */
export function youthDuty(file: HouseholdFile): YouthDuty | null | undefined {
  const children = unshelteredChildren(file);
  if (children === undefined) return undefined;
  if (children.length === 0) return null;
  return {
    children: children.map(({ id }) => id),
    unasked: children.filter(({ id }) => requestFor(file, id) === undefined).map(({ id }) => id),
    evictOn: announcedFor(file) ?? null,
  };
}

/** Known minors without a confirmed place, once an eviction is announced or a plan to evict exists. */
export function unshelteredChildren(file: HouseholdFile): readonly Resident[] | undefined {
  const now = phase(file);
  if (now === undefined || !knows(file, 'ROOF', 'YOUTH', 'EVICTION')) return undefined;
  const [threat, announced] = [threatSince(file), announcedFor(file) ?? null];
  if (threat === null || now === 'CLOSED') return [];
  const from = announced !== null && announced > threat ? announced : threat;
  return residentsOn(file, from).filter((resident) => isMinorOn(resident, threat) &&
    !(announced === null ? hasAPlace(file, resident) : hasARoof(file, resident, announced)));
}

/** A confirmed place without an end stands ready, while there is no date to count nights from. */
function hasAPlace({ placements }: HouseholdFile, resident: Resident): boolean {
  return (placements ?? []).some((place) => place.until === null && place.endedOn === null && shelters(place, resident, place.from));
}

/** The day since which an eviction looms: it was announced, or decided; null when neither stands. */
function threatSince(file: HouseholdFile): string | null {
  const plan = planInForce(file);
  const announced = announcedFor(file);
  const known = (file.legalEvents ?? [])
    .filter(({ kind, evictOn, made }) => announced && kind === 'EVICTION_ANNOUNCED' && evictOn === announced && made.at !== null)
    .map(({ made }) => dayOf(made.at ?? ''));
  return [...(plan?.scenario === 'EVICT' ? [plan.from] : []), ...known].sort()[0] ?? null;
}

/** The last request for a child since the household's last threatened eviction ended. */
function requestFor(file: HouseholdFile, child: string): Request | undefined {
  const ended = lastOutcomeAt(file);
  return (file.youthRequests ?? []).findLast(({ children, made }) => children.includes(child) && (ended === null || moment(made.at) > ended));
}

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const;

/** The prepared request, in people and not in names: Dutch whatever the screen speaks, as youth protection reads it. Says of an eviction and of children only what is so. */
export function preparedText(children: number, evictOn: string | null): string {
  const planned = children > 0 ? ['Er is een plan om dit huishouden te ontruimen. Er is nog geen datum.'] : [];
  const when = evictOn === null ? planned : [`De ontruiming van dit huishouden is aangezegd voor ${inWords(evictOn)}.`];
  if (children === 0) return [...when, 'Wij vragen u om mee te doen.'].join(' ');
  const who = children === 1 ? '1 kind jonger dan 18 heeft nog geen bevestigde plek.' : `${String(children)} kinderen jonger dan 18 hebben nog geen bevestigde plek.`;
  return [...when, who, 'Wij vragen u om mee te doen en te helpen een plek te vinden.'].join(' ');
}

function inWords(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${String(Number(date))} ${MONTHS[Number(month) - 1] ?? ''} ${year}`;
}
