/** What somebody is told, in words. Mirrors server/casework/notification.go. */
import type { NotificationKind, NotificationsQuery } from '../graphql/graphql';
import { sayAlert } from '../household/words';
import { m } from '../messages';

/** One thing that is new, with its file. */
export type News = NotificationsQuery['notifications']['edges'][number]['node'];

const KINDS: Readonly<Record<NotificationKind, () => string>> = {
  APPOINTED: m.notification_appointed,
  ARRANGEMENT_ANSWERED: m.notification_arrangement_answered,
  ARRANGEMENT_PROPOSED: m.notification_arrangement_proposed,
  CLEARANCE_ASKED: m.notification_clearance_asked,
  CLEARANCE_REFUSED: m.notification_clearance_refused,
  CLEARANCE_REVOKED: () => sayAlert('CLEARANCE_REVOKED'),
  CLEARED: m.notification_cleared,
  DECIDED: m.notification_decided,
  EVICTION_NEAR: () => sayAlert('EVICTION_NEAR'),
  GLASS_BROKEN: () => sayAlert('GLASS_BROKEN'),
  HANDED_OVER: m.notification_handed_over,
  INCIDENT: () => sayAlert('INCIDENT'),
  INVITED: m.notification_invited,
  NO_CASE_MANAGER: () => sayAlert('NO_CASE_MANAGER'),
  ON_AGENDA: m.notification_on_agenda,
  PLACE_ENDS: () => sayAlert('PLACE_ENDS'),
  REFERRED: m.notification_referred,
  RETURNED: m.notification_returned,
  STANDPOINT_ASKED: () => sayAlert('STANDPOINT_ASKED'),
  STEP_OVERDUE: () => sayAlert('STEP_OVERDUE'),
  SUSPENSION_ASKED: () => sayAlert('SUSPENSION_ASKED'),
  TERM_ENDS: () => sayAlert('TERM_ENDS'),
  TERM_EXPIRED: () => sayAlert('TERM_EXPIRED'),
  TURNS_ADULT: () => sayAlert('TURNS_ADULT'),
  YOUTH_ACKNOWLEDGED: m.notification_youth_acknowledged,
  YOUTH_REQUESTED: m.notification_youth_requested,
  YOUTH_UNACKNOWLEDGED: () => sayAlert('YOUTH_UNACKNOWLEDGED'),
  YOUTH_UNSENT: () => sayAlert('YOUTH_UNSENT'),
};

/** What is new, in a sentence. */
export function sayNews({ kind }: Pick<News, 'kind'>): string {
  return KINDS[kind]();
}

/** Where the file is, in one line; empty when the address is kept from the reader. */
export function whereOf({ address: { street, houseNumber, suffix, city } }: News['household']): string {
  return [[street, houseNumber, suffix].filter((part) => part !== '').join(' '), city].filter((part) => part !== '').join(', ');
}

/** Those of a list that nobody marked read, here or on the server. */
export function unreadOf(rows: readonly News[], marked: ReadonlySet<string>): readonly string[] {
  return rows.filter(({ id, readAt }) => readAt === null && !marked.has(id)).map(({ id }) => id);
}
