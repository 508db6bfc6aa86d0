import { planInForce } from '../plan/conditions';
import { suspensionOn } from '../plan/needs';
import { asOf } from './asOf';
import type { HouseholdFile } from './file';
import { nextDays } from './nextDay';
import type { Item } from './record';
import { isMinorOn, residentsOn } from './safety';

/** Somebody who lives, or lived, in the dwelling. */
export type Resident = Item<HouseholdFile['residents']>;

/** What a screen says of a file on one day; the rules stand in their own files. */
export interface Today {
  readonly today: string;
  readonly file: HouseholdFile; // as of that day
  readonly residents: readonly Resident[]; // who lives here now
  readonly minors: number; // known to be under 18
  readonly birthDatesUnknown: number;
  readonly composition: Item<HouseholdFile['compositions']> | null; // the last record
  readonly days: readonly string[]; // everything that is planned or ends, in order
  readonly arrearsAsOf: string | null;
  readonly announcedFor: string | null; // the announced eviction date
  readonly suspension: Item<HouseholdFile['suspensions']> | null; // that covers today
  readonly plan: Item<HouseholdFile['plans']> | null; // in force
  readonly caseManager: HouseholdFile['caseManagerNow'];
}

/** What a file says on a day, to a person. */
export function todayOf(received: HouseholdFile, today: string, person: string | null = null): Today {
  const file = asOf(received, today, person);
  const residents = residentsOn(file, today);
  return {
    today, file, residents,
    minors: residents.filter((resident) => isMinorOn(resident, today)).length,
    birthDatesUnknown: residents.filter(({ birthDate }) => birthDate === null).length,
    composition: file.compositions.filter(({ overtakenOn }) => !overtakenOn).at(-1) ?? null,
    days: nextDays(file) ?? (file.nextOn === null ? [] : [file.nextOn]),
    arrearsAsOf: (file.tenancies ?? []).map(({ arrearsAsOf }) => arrearsAsOf).filter((day) => day !== null).sort().at(-1) ?? null,
    announcedFor: file.evictionOn,
    suspension: suspensionOn(file, today),
    plan: planInForce(file) ?? null,
    caseManager: file.caseManagers.findLast(({ until }) => until === null) ?? file.caseManagerNow,
  };
}

/** Whole years old on a day. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
