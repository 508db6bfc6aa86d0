import type { HistoryQuery, ReceiptStatus } from '../graphql/graphql';
import { m } from '../messages';
import type { Names } from './names';

/** One change as the server judged it. */
export type Judged = HistoryQuery['history'][number];

/** What the server said of the changes of a file. */
export type JudgedHistory =
  | { readonly kind: 'LOADING' }
  | { readonly kind: 'NO_CONNECTION' }
  | { readonly kind: 'LIST'; readonly changes: readonly Judged[]; readonly at: number }; // ms since 1970: when it was asked

/** What became of a change, in words. */
export function sayJudgement(status: ReceiptStatus): string {
  switch (status) {
    case 'APPLIED': return m.household_history_applied();
    case 'CONFLICT': return m.household_history_conflict();
    case 'REVIEW': return m.household_history_review();
    case 'REFUSED': return m.household_history_refused();
  }
}

/** Who changed it, and for whom: a process has no name of its own. */
export function sayWriter(change: Judged, names: Names): string {
  const who = change.by === null ? m.household_history_process() : names.person(change.by);
  return change.for === null ? who : `${who}, ${names.organisation(change.for)}`;
}
