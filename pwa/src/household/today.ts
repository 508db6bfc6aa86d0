import type { HouseholdFile } from './file';

type Item<L> = NonNullable<L> extends readonly (infer I)[] ? I : never;

/** Somebody who lives, or lived, in the dwelling. */
export type Resident = Item<HouseholdFile['residents']>;

/** What a file says on one day. Screens read it from here; the rules stand in their own files. */
export interface Today {
  readonly today: string;
  readonly residents: readonly Resident[]; // who lives here now
  readonly minors: number; // known to be under 18
  readonly birthDatesUnknown: number;
  readonly protection: HouseholdFile['protection'];
  readonly compositionKnown: boolean;
  readonly composition: Item<HouseholdFile['compositions']> | null; // the last record
  readonly phase: HouseholdFile['phase'];
  readonly days: readonly string[]; // everything that is planned or ends
  readonly nextOn: string | null;
  readonly arrearsCents: number | null; // null: not for this organisation
  readonly arrearsAsOf: string | null;
  readonly suspension: Item<HouseholdFile['suspensions']> | null; // that covers today
  readonly announcedFor: string | null;
  readonly plan: Item<HouseholdFile['plans']> | null; // in force
  readonly caseManager: HouseholdFile['caseManagerNow'];
  readonly alerts: HouseholdFile['alerts'];
  readonly conditions: HouseholdFile['conditionStatus'];
}

/** What a file says on a day. */
export function todayOf(file: HouseholdFile, today: string): Today {
  const residents = file.residents.filter(({ leftOn }) => leftOn === null || today < leftOn);
  const suspension = (file.suspensions ?? []).find(({ from, until, endedOn }) => from <= today && today <= until && (endedOn === null || today < endedOn)) ?? null;
  return {
    today, residents,
    minors: residents.filter(({ birthDate }) => birthDate !== null && isMinor(birthDate, today)).length,
    birthDatesUnknown: residents.filter(({ birthDate }) => birthDate === null).length,
    protection: file.protection, compositionKnown: file.compositionKnown,
    composition: file.compositions.at(-1) ?? null,
    phase: file.phase, days: file.nextOn ? [file.nextOn] : [], nextOn: file.nextOn,
    arrearsCents: file.arrearsCents,
    arrearsAsOf: (file.tenancies ?? []).map(({ arrearsAsOf }) => arrearsAsOf).filter((day) => day !== null).sort().at(-1) ?? null,
    suspension, announcedFor: file.evictionOn,
    plan: (file.plans ?? []).find(({ endedOn }) => endedOn === null) ?? null,
    caseManager: file.caseManagerNow, alerts: file.alerts, conditions: file.conditionStatus,
  };
}

/** Whole years old on a day. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

function isMinor(birthDate: string, today: string): boolean {
  return ageOn(birthDate, today) < 18;
}
