import { dayOf, postalCode } from '../ui/format';
import type { HouseholdFile } from './file';
import { handoverOf, type Handover } from './handover';
import { todayOf } from './today';
import { warningsOn, type ShortWarning } from './warnings';

/** A planned visit that has no report yet. */
export interface SummaryVisit {
  readonly id: string;
  readonly on: string;
  readonly startsAt: string | null; // 14:30; null is any time that day
  readonly purpose: string;
  readonly visitors: readonly string[]; // people; empty is whoever is case manager
}

/** What lists and search show of a file, without opening it; kept in the sealed index. */
export interface Summary {
  readonly title: string; // for lists of work that was sent
  readonly name: string;
  readonly residents: readonly string[]; // names, for search
  readonly address: string;
  readonly city: string;
  readonly phone: string | null;
  readonly language: string | null; // BCP 47
  readonly interpreter: boolean;
  readonly madeOn: string; // the day this was made: what depends on today is right for that day
  readonly days: readonly string[]; // everything that is planned or ends
  readonly visits: readonly SummaryVisit[];
  readonly protection: HouseholdFile['protection'];
  readonly minors: number;
  readonly conflicts: number;
  readonly arrearsCents: number | null; // null: not for this organisation
  readonly announcedFor: string | null;
  readonly suspendedUntil: string | null;
  readonly caseManager: string | null; // the person
  readonly handover: Handover | null; // what its case manager must know of the one before
  readonly warnings: readonly ShortWarning[]; // that hold on `madeOn`: read before the address shows (practice 29)
  readonly alerts: number;
  readonly weight: number; // of the heaviest alert; 0 when there is none
}

/** A file's entry in the list. */
export function summarise(file: HouseholdFile): Summary {
  const today = dayOf(new Date());
  const now = todayOf(file, today);
  return {
    title: file.name, name: file.name,
    residents: now.residents.map(({ name }) => name),
    address: street(file.address), city: file.address.city,
    phone: file.contact.phone || null,
    language: file.contact.language || null,
    interpreter: now.residents.some(({ interpreter }) => interpreter),
    madeOn: today, days: now.days,
    visits: (file.plannedVisits ?? []).filter(({ cancelledOn, visit }) => !cancelledOn && !visit).map((planned) => ({
      id: planned.id, on: planned.on, startsAt: planned.startsAt || null, purpose: planned.purpose,
      visitors: [planned.visitor, planned.secondVisitor].filter((person) => person !== null),
    })),
    protection: now.file.protection, minors: now.minors,
    conflicts: (file.conflicts ?? []).filter(({ chosen }) => !chosen).length,
    arrearsCents: now.file.arrearsCents,
    announcedFor: now.file.evictionOn,
    suspendedUntil: now.suspension?.until ?? null,
    caseManager: now.caseManager?.person ?? null,
    handover: handoverOf(file),
    warnings: warningsOn(file, today).map(({ id, fact, advice, lastDay }) => ({ id, fact, advice, lastDay })),
    alerts: now.file.alerts.length,
    weight: Math.max(0, ...now.file.alerts.map(({ weight }) => weight)),
  };
}

/** `Oefenweg 12 A`. */
export function street({ street: name, houseNumber, suffix }: HouseholdFile['address']): string {
  return [name, houseNumber, suffix].filter((part) => part !== '').join(' ');
}

/** `Oefenweg 12 A, 6828 PX Arnhem`. */
export function addressLine(address: HouseholdFile['address']): string {
  return [street(address), [postalCode(address.postalCode), address.city].filter((part) => part !== '').join(' ')].filter((part) => part !== '').join(', ');
}
