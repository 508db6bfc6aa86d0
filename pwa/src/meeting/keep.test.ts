import { expect, it, vi } from 'vitest';
import type { AppTablet } from '../app/tablet';
import { EditMeetingDocument, MeetingDocument, SetAgendaDocument } from '../graphql/graphql';
import { adding, noting, type Meeting } from './agenda';
import { asSent, keepAgenda, keepPlan, refusalOf } from './keep';

const answers = vi.hoisted(() => [] as unknown[]);
const asked = vi.hoisted(() => [] as (readonly [unknown, unknown])[]);
vi.mock('../app/online', () => ({ ask: (_tablet: unknown, document: unknown, variables: unknown) => {
  asked.push([document, variables]);
  return Promise.resolve(answers.shift());
} }));

const tablet = {} as AppTablet;
const meeting = (version: number, over: Partial<Meeting> = {}): Meeting => ({ id: 'm', version, on: '2026-12-01', startsAt: '', place: '', cancelled: '', attendance: [], agenda: [], ...over });
const conflict = { kind: 'DATA', data: { setAgenda: null, editMeeting: null }, errors: [{ message: 'Iemand was u voor.', extensions: { code: 'NOT_NOW', rule: '', field: 'expectedVersion', english: 'Somebody was first.' } }] };
const data = (given: object) => ({ kind: 'DATA', data: given });
const household = { id: 'h', version: 1, name: 'Voorbeeld', protected: true, evictionOn: null, placeForAll: null, involvements: [], referrals: [], standpointRequests: [], standpoints: [] };
const theirItem = { id: 'theirs', household, referral: null, reason: 'OTHER' as const, subject: null, note: 'Van haar', askedBy: null, askedFor: null, end: null };

function given(...some: readonly unknown[]): void {
  asked.length = 0;
  answers.splice(0, answers.length, ...some);
}

it('puts an item on top of what a colleague put there a moment before, and says what that was', async () => {
  const theirs = meeting(2, { agenda: [theirItem] });
  given(conflict, data({ meeting: theirs }), data({ setAgenda: meeting(3) }));
  const kept = await keepAgenda(tablet, meeting(1), adding({ id: 'mine', householdId: 'h2', reason: 'OTHER' }));
  expect(kept).toMatchObject({ kind: 'KEPT', meeting: { version: 3 }, news: { added: ['Voorbeeld'] } });
  expect(asked.map(([document]) => document)).toEqual([SetAgendaDocument, MeetingDocument, SetAgendaDocument]);
  expect(asked[2]?.[1]).toMatchObject({ agenda: { expectedVersion: 2, items: [{ id: 'theirs', note: 'Van haar' }, { id: 'mine' }] } });
});

it('never writes a note over what a colleague wrote meanwhile', async () => {
  given(conflict, data({ meeting: meeting(2, { agenda: [theirItem] }) }));
  const kept = await keepAgenda(tablet, meeting(1, { agenda: [{ ...theirItem, note: '' }] }), noting('theirs', '', 'Van mij'));
  expect(kept).toMatchObject({ kind: 'CLASH', meeting: { version: 2 }, news: { noted: ['Voorbeeld'] } });
  expect(asked).toHaveLength(2);
});

it('asks before it writes another day over the day a colleague chose, and goes on when they changed only the agenda', async () => {
  const values = { on: '2026-12-08', startsAt: '', place: '', cancelled: '' };
  given(conflict, data({ meeting: meeting(2, { on: '2026-12-15' }) }));
  expect(await keepPlan(tablet, meeting(1), values)).toMatchObject({ kind: 'CLASH', meeting: { on: '2026-12-15' }, news: { when: true } });
  given(conflict, data({ meeting: meeting(2, { agenda: [theirItem] }) }), data({ editMeeting: meeting(3) }));
  expect((await keepPlan(tablet, meeting(1), values)).kind).toBe('KEPT');
  expect(asked.at(-1)).toMatchObject([EditMeetingDocument, { meeting: { expectedVersion: 2, on: '2026-12-08' } }]);
});

it('gives up when others are first again and again, and says so', async () => {
  given(...Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? conflict : data({ meeting: meeting(at) }))));
  expect(await keepAgenda(tablet, meeting(1), adding())).toMatchObject({ kind: 'REFUSED', refusal: { code: 'NOT_NOW', message: 'Iemand was u voor.' } });
  expect(answers.length, 'it stopped by itself').toBeGreaterThan(0);
});

it('says what the server refused at the field it is about', () => {
  const refusal = refusalOf([{ message: 'Vul een tijd in.', extensions: { code: 'INVALID', rule: '', field: 'startsAt', english: 'Fill in a time.' } }]);
  expect(asSent({ kind: 'REFUSED', refusal }, '')).toMatchObject({ kind: 'REFUSED', refusal: { field: 'startsAt', english: 'Fill in a time.' } });
});

it.each([['OFFLINE', 'NO_CONNECTION'], ['SIGN_IN', 'SIGN_IN'], ['NOT_OUR_SERVER', 'NO_CONNECTION']] as const)('without an answer (%s) nothing counts as done', (kind, sent) => {
  expect(asSent({ kind: 'FAILED', failure: { kind } }, '').kind).toBe(sent);
});
