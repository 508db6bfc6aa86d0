/** The agenda of a meeting, and how a change of it goes on top of what a colleague made of it meanwhile. */
import type { MeetingQuery, NewAgendaItem, NewMeetingAttendance } from '../graphql/graphql';

/** A meeting with everything on it. */
export type Meeting = NonNullable<MeetingQuery['meeting']>;

/** One household on the agenda. */
export type Item = Meeting['agenda'][number];

/**
 * One thing that is done to an agenda. It is done again on a newer agenda when a
 * colleague was first, so it says what it does and not what the agenda becomes.
 * Null: on that agenda it cannot be done without taking away what they wrote.
 */
export type AgendaChange = (items: readonly NewAgendaItem[]) => readonly NewAgendaItem[] | null;

/** The agenda as it is sent. */
export function itemsOf({ agenda }: Pick<Meeting, 'agenda'>): readonly NewAgendaItem[] {
  return agenda.map(({ id, household, referral, reason, subject, note, askedBy, askedFor }) => ({ id, householdId: household.id, referral, reason, subject, note, askedBy, askedFor }));
}

/** Puts items at the end; what stands there already for the same reason is not put there twice. */
export function adding(...more: readonly NewAgendaItem[]): AgendaChange {
  return (items) => [...items, ...more.filter((item) => !items.some((one) => one.id === item.id || sameThing(one, item)))];
}

function sameThing(one: NewAgendaItem, other: NewAgendaItem): boolean {
  return one.householdId === other.householdId && one.reason === other.reason && (one.subject ?? null) === (other.subject ?? null);
}

/** Takes an item off; one that is gone already is gone. */
export function removing(id: string): AgendaChange {
  return (items) => items.filter((item) => item.id !== id);
}

/** Moves an item one place up (-1) or down (1), as far as there is one. */
export function moving(id: string, by: -1 | 1): AgendaChange {
  return (items) => {
    const at = items.findIndex((item) => item.id === id);
    const [moved, other] = [items[at], items[at + by]];
    if (!moved || !other) return items;
    return items.map((item, index) => (index === at ? other : index === at + by ? moved : item));
  };
}

/** Writes the note of an item; not over other words than those its writer saw. */
export function noting(id: string, seen: string, note: string): AgendaChange {
  return (items) => {
    const before = items.find((item) => item.id === id);
    if (!before || ((before.note ?? '') !== seen && (before.note ?? '') !== note)) return null;
    return items.map((item) => (item.id === id ? { ...item, note } : item));
  };
}

/** Says of one organisation whether it was there, and who came. */
export type AttendanceChange = (rows: readonly NewMeetingAttendance[]) => readonly NewMeetingAttendance[];

/** Who was there as it is sent. */
export function attendanceRows({ attendance }: Pick<Meeting, 'attendance'>): readonly NewMeetingAttendance[] {
  return attendance.map(({ organisation, present, people }) => ({ organisation, present, people }));
}

/** Puts one organisation's row in the place of its own. */
export function attending(row: NewMeetingAttendance): AttendanceChange {
  return (rows) => (rows.some(({ organisation }) => organisation === row.organisation)
    ? rows.map((one) => (one.organisation === row.organisation ? row : one)) : [...rows, row]);
}

/** What became different between two looks at a meeting. */
export interface MeetingNews {
  readonly added: readonly string[]; // names of households
  readonly removed: readonly string[];
  readonly noted: readonly string[];
  readonly ended: readonly string[]; // decided, held over or returned
  readonly moved: boolean;
  readonly when: boolean; // day, time, place, or cancelled
  readonly attendance: boolean;
}

/** What a colleague changed; null when that is nothing. */
export function newsOf(before: Meeting, after: Meeting): MeetingNews | null {
  const was = (item: Item) => before.agenda.find(({ id }) => id === item.id);
  const names = (items: readonly Item[]) => items.map(({ household }) => household.name);
  const stayed = (one: Meeting, other: Meeting) => one.agenda.map(({ id }) => id).filter((id) => other.agenda.some((item) => item.id === id));
  const news: MeetingNews = {
    added: names(after.agenda.filter((item) => !was(item))),
    removed: names(before.agenda.filter((item) => !after.agenda.some(({ id }) => id === item.id))),
    noted: names(after.agenda.filter((item) => was(item) && was(item)?.note !== item.note)),
    ended: names(after.agenda.filter((item) => was(item) && was(item)?.end !== item.end)),
    moved: stayed(before, after).join() !== stayed(after, before).join(),
    when: before.on !== after.on || before.startsAt !== after.startsAt || before.place !== after.place || before.cancelled !== after.cancelled,
    attendance: JSON.stringify(attendanceRows(before)) !== JSON.stringify(attendanceRows(after)),
  };
  const nothing = [news.added, news.removed, news.noted, news.ended].every(({ length }) => length === 0) && !news.moved && !news.when && !news.attendance;
  return nothing ? null : news;
}

/** The first item that still waits; null when all came to an end. */
export function firstOpen({ agenda }: Pick<Meeting, 'agenda'>): Item | null {
  return agenda.find(({ end }) => end === null) ?? null;
}

/** The organisations in the files on the agenda today, each once, in the order of the agenda. */
export function organisationsOf({ agenda }: Pick<Meeting, 'agenda'>, today: string): readonly string[] {
  const here = agenda.flatMap(({ household }) => household.involvements)
    .filter(({ from, until }) => today >= (from ?? '') && (until === null || today <= until));
  return [...new Set(here.map(({ organisation }) => organisation))];
}

/** How many of those who were asked for a standpoint on this item gave none yet. */
export function standpointsMissing({ household, referral }: Item): number {
  const asked = new Set((household.standpointRequests ?? []).filter((request) => request.referral === referral).flatMap(({ organisations }) => organisations));
  for (const given of household.standpoints ?? []) if (given.referral === referral && given.made.for !== null) asked.delete(given.made.for);
  return asked.size;
}
