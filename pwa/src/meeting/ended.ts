/** How an item of a meeting ended, out of the file's own records: the server says `end` by the same (practice 18). */
import type { MinutesQuery } from '../graphql/graphql';

/** A meeting with what was decided on each item. */
export type Minutes = NonNullable<MinutesQuery['meeting']>;

/** One item of it. */
export type MinutesItem = Minutes['agenda'][number];

type About = Pick<Minutes, 'id' | 'on'>;

interface Discussed {
  readonly meeting: string | null;
  readonly meetingOn: string;
  readonly referral: string | null;
}

function ofItem({ id, on }: About, item: Pick<MinutesItem, 'referral'>): (record: Discussed) => boolean {
  return ({ meeting, meetingOn, referral }) => (meeting === null ? meetingOn === on : meeting === id) && (item.referral === null || referral === item.referral);
}

/** The last decision that was taken on an item in this meeting. */
export function decisionOf(meeting: About, item: MinutesItem) {
  return (item.household.decisions ?? []).findLast(ofItem(meeting, item)) ?? null;
}

/** How it was held over in this meeting. */
export function heldOf(meeting: About, item: MinutesItem) {
  return (item.household.heldOver ?? []).findLast(ofItem(meeting, item)) ?? null;
}

/** The referral that was returned on the day of this meeting. */
export function returnedOf({ on }: About, item: MinutesItem) {
  return (item.household.referrals ?? []).find(({ id, returnedOn }) => returnedOn === on && (item.referral === null || id === item.referral)) ?? null;
}
