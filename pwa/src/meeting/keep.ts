/** Sends changes of a meeting; a colleague who was first loses nothing, and neither does who is second. */
import { ask } from '../app/online';
import type { AppTablet } from '../app/tablet';
import { EditMeetingDocument, MeetingDocument, PlanMeetingDocument, RecordAttendanceDocument, SetAgendaDocument } from '../graphql/graphql';
import { readRefusals, unsent, type Failure, type ReceiptRefusal, type Sent } from '../sync';
import { attendanceRows, itemsOf, newsOf, type AgendaChange, type AttendanceChange, type Meeting, type MeetingNews } from './agenda';
import { editedMeeting, newMeeting, type PlanValues } from './plan';

/** What became of a change. */
export type Kept =
  /** It stands, on top of what a colleague changed meanwhile. */
  | { readonly kind: 'KEPT'; readonly meeting: Meeting; readonly news: MeetingNews | null }
  /** It would take away what a colleague wrote: nothing was sent. */
  | { readonly kind: 'CLASH'; readonly meeting: Meeting; readonly news: MeetingNews | null }
  | { readonly kind: 'REFUSED'; readonly refusal: ReceiptRefusal }
  | { readonly kind: 'FAILED'; readonly failure: Failure };

/** More than this often nobody is second. */
const TRIES = 5;

type Asked = Awaited<ReturnType<typeof ask<{ readonly changed: Meeting | null }, unknown>>>;

/** Does a change, and does it again on the newest meeting for as long as a colleague was first. */
async function keep(tablet: AppTablet, seen: Meeting, send: (on: Meeting) => Promise<Asked> | null): Promise<Kept> {
  let on = seen;
  for (let tries = 1; ; tries += 1) {
    const sending = send(on);
    if (!sending) return { kind: 'CLASH', meeting: on, news: newsOf(seen, on) };
    const answer = await sending;
    if (answer.kind !== 'DATA') return { kind: 'FAILED', failure: answer };
    if (answer.data.changed) return { kind: 'KEPT', meeting: answer.data.changed, news: on === seen ? null : newsOf(seen, on) };
    const refusal = refusalOf(answer.errors);
    if (refusal.field !== 'expectedVersion' || tries === TRIES) return { kind: 'REFUSED', refusal };
    const newest = await ask(tablet, MeetingDocument, { id: seen.id });
    if (newest.kind !== 'DATA') return { kind: 'FAILED', failure: newest };
    if (!newest.data.meeting) return { kind: 'REFUSED', refusal };
    on = newest.data.meeting;
  }
}

/** Changes the agenda. */
export function keepAgenda(tablet: AppTablet, seen: Meeting, change: AgendaChange): Promise<Kept> {
  return keep(tablet, seen, (on) => {
    const items = change(itemsOf(on));
    return items && named(ask(tablet, SetAgendaDocument, { agenda: { id: on.id, expectedVersion: on.version, items } }), ({ setAgenda }) => setAgenda);
  });
}

/** Changes who was there. */
export function keepAttendance(tablet: AppTablet, seen: Meeting, change: AttendanceChange): Promise<Kept> {
  return keep(tablet, seen, (on) => named(
    ask(tablet, RecordAttendanceDocument, { attendance: { id: on.id, expectedVersion: on.version, attendance: change(attendanceRows(on)) } }), ({ recordAttendance }) => recordAttendance));
}

/** Changes when and where; not over what a colleague made of that meanwhile: its writer looks at it first. */
export function keepPlan(tablet: AppTablet, seen: Meeting, values: PlanValues): Promise<Kept> {
  return keep(tablet, seen, (on) => (on !== seen && newsOf(seen, on)?.when
    ? null : named(ask(tablet, EditMeetingDocument, { meeting: editedMeeting(on.id, on.version, values) }), ({ editMeeting }) => editMeeting)));
}

/** Plans a meeting; with the same id twice is once. */
export async function planMeeting(tablet: AppTablet, id: string, values: PlanValues): Promise<Kept> {
  const answer = await ask(tablet, PlanMeetingDocument, { meeting: newMeeting(id, values) });
  if (answer.kind !== 'DATA') return { kind: 'FAILED', failure: answer };
  const { planMeeting: meeting } = answer.data;
  return meeting ? { kind: 'KEPT', meeting, news: null } : { kind: 'REFUSED', refusal: refusalOf(answer.errors) };
}

async function named<T>(asked: Promise<Failure | { readonly kind: 'DATA'; readonly data: T; readonly errors?: unknown }>, meetingOf: (data: T) => Meeting | null): Promise<Asked> {
  const answer = await asked;
  return answer.kind === 'DATA' ? { ...answer, data: { changed: meetingOf(answer.data) } } : answer;
}

/** The refusal among the errors of an answer; the server always gives one with a change it did not make. */
export function refusalOf(errors: unknown): ReceiptRefusal {
  return readRefusals(errors)[0] ?? { code: '', rule: null, message: '', field: null };
}

/** What became of a change as a form hears it; `clash` is the sentence when a colleague was first. */
export function asSent(kept: Kept, clash: string): Sent {
  switch (kept.kind) {
    case 'KEPT': return { kind: 'DONE' };
    case 'CLASH': return { kind: 'REFUSED', refusal: { code: 'CONFLICT', rule: null, message: clash, english: clash, field: null } };
    case 'REFUSED': return { kind: 'REFUSED', refusal: kept.refusal };
    case 'FAILED': return unsent(kept.failure);
  }
}
