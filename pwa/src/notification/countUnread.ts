import { ask } from '../app/online';
import { UnreadNotificationsDocument } from '../graphql/graphql';
import { unread } from './unread';

/** Asks how many are unread; without an answer the last number stays. */
export async function countUnread(tablet: Parameters<typeof ask>[0]): Promise<void> {
  const answer = await ask(tablet, UnreadNotificationsDocument, {});
  if (answer.kind === 'DATA') unread.value = answer.data.unreadNotifications;
}
