import { daysBetween } from '../ui/format';
import type { Summary, SummaryVisit } from './summary';

/** A household in the list, with what waits on this tablet. */
export interface ListedHousehold {
  readonly householdId: string;
  readonly summary: Summary;
  readonly unsent: number;
  readonly attention: number;
}

/** When somebody must act: a passed visit without a report first, no day at all last. */
export type GroupKey = 'late' | 'today' | 'week' | 'later' | 'none';

/** One part of the list. */
export interface Group {
  readonly key: GroupKey;
  readonly households: readonly ListedHousehold[];
}

/** A visit that is planned for today. */
export interface VisitToday {
  readonly household: ListedHousehold;
  readonly visit: SummaryVisit;
}

const WEEK = 7; // days ahead that count as the coming week

/** The first day from today on that something is planned or ends; null when there is none. */
export function nextDayOf(summary: Summary, today: string): string | null {
  return summary.days.filter((day) => day >= today).sort()[0] ?? null;
}

/** Planned visits of an earlier day that have no report yet, oldest first. */
export function lateVisits(summary: Summary, today: string): readonly SummaryVisit[] {
  return summary.visits.filter(({ on }) => on < today);
}

/** The list in the order in which somebody must act; empty groups are left out. */
export function group(households: readonly ListedHousehold[], today: string): readonly Group[] {
  const order: readonly GroupKey[] = ['late', 'today', 'week', 'later', 'none'];
  const sorted = [...households].sort((a, b) => compare(a, b, today));
  return order
    .map((key) => ({ key, households: sorted.filter(({ summary }) => groupOf(summary, today) === key) }))
    .filter((one) => one.households.length > 0);
}

function groupOf(summary: Summary, today: string): GroupKey {
  if (lateVisits(summary, today).length > 0) return 'late';
  const next = nextDayOf(summary, today);
  if (next === null) return 'none';
  const days = daysBetween(today, next);
  if (days === 0) return 'today';
  return days <= WEEK ? 'week' : 'later';
}

function compare(a: ListedHousehold, b: ListedHousehold, today: string): number {
  const [first, second] = [a, b].map(({ summary }) => nextDayOf(summary, today) ?? '9999');
  return (first ?? '').localeCompare(second ?? '') || b.summary.weight - a.summary.weight
    || a.summary.name.localeCompare(b.summary.name, 'nl') || a.householdId.localeCompare(b.householdId);
}

/** Today's visits of one person in visiting order; those without a time come last. */
export function visitsToday(households: readonly ListedHousehold[], person: string | null, today: string): readonly VisitToday[] {
  return households
    .flatMap((household) => household.summary.visits.filter((visit) => visit.on === today && isFor(visit, person, household.summary)).map((visit) => ({ household, visit })))
    .sort((a, b) => (a.visit.startsAt ?? '99:99').localeCompare(b.visit.startsAt ?? '99:99') || a.household.summary.name.localeCompare(b.household.summary.name, 'nl'));
}

function isFor({ visitors }: SummaryVisit, person: string | null, summary: Summary): boolean {
  return person === null || visitors.length === 0 || visitors.includes(person) || (standsIn(summary, person) && visitors.includes(summary.caseManager ?? ''));
}

/** Who neither is its case manager nor visits has a file in the case manager's place (practice 31); there is no fourth reason to hold one. */
function standsIn({ caseManager, visits }: Summary, person: string): boolean {
  return caseManager !== null && caseManager !== person && !visits.some(({ visitors }) => visitors.includes(person));
}

/** The households whose name, address or telephone number holds every word; without words all of them. */
export function search(households: readonly ListedHousehold[], text: string): readonly ListedHousehold[] {
  const words = plain(text).split(/\s+/u).filter((word) => word !== '');
  return households.filter(({ summary }) => {
    const place = plain(`${summary.name} ${summary.residents.join(' ')} ${summary.address} ${summary.city}`);
    const digits = summary.phone?.replace(/\D/gu, '') ?? '';
    return words.every((word) => place.includes(word) || (/^\d{4,}$/u.test(word) && digits.includes(word)));
  });
}

/** Small letters without accents: "Ünal" is found with "unal". */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
