import type { AgendaEnd, AgendaReason } from '../graphql/graphql';
import { m } from '../messages';
import { weekday } from '../ui/format';
import type { MeetingNews } from './agenda';

const reasons: Readonly<Record<AgendaReason, () => string>> = {
  NEW_REFERRAL: () => m.meeting_reason_referral(), CONDITION_NOT_MET: () => m.meeting_reason_condition(), TERM_ENDS: () => m.meeting_reason_term(),
  PLACE_ENDS: () => m.meeting_reason_place(), HELD_OVER: () => m.meeting_reason_held(), URGENT_CONSULTATION: () => m.meeting_reason_urgent(),
  SPECIAL_CARE_REFUSED: () => m.meeting_reason_care(), EVERYTHING_REFUSED: () => m.meeting_reason_refused(), OTHER: () => m.meeting_reason_other(),
};

/** Why a household is on the agenda, in words. */
export function sayReason(reason: AgendaReason): string {
  return reasons[reason]();
}

/** How an item ended, in words. */
export function sayEnd(end: AgendaEnd): string {
  switch (end) {
    case 'DECIDED': return m.meeting_end_decided();
    case 'HELD_OVER': return m.meeting_end_held();
    case 'RETURNED': return m.meeting_end_returned();
  }
}

/** `dinsdag 24 november, 13:30, Stadhuis`. */
export function sayWhen({ on, startsAt, place }: { readonly on: string; readonly startsAt: string; readonly place: string }): string {
  return [weekday(on), startsAt, place].filter((part) => part !== '').join(', ');
}

/** What a colleague changed, one sentence each. */
export function sayNews(news: MeetingNews): readonly string[] {
  const about = (names: readonly string[], say: (input: { readonly names: string }) => string) => (names.length === 0 ? [] : [say({ names: names.join(', ') })]);
  return [
    ...about(news.added, m.meeting_news_added), ...about(news.removed, m.meeting_news_removed), ...about(news.noted, m.meeting_news_noted),
    ...about(news.ended, m.meeting_news_ended),
    ...(news.moved ? [m.meeting_news_moved()] : []), ...(news.when ? [m.meeting_news_when()] : []), ...(news.attendance ? [m.meeting_news_attendance()] : []),
  ];
}
