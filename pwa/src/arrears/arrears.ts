/** A landlord's work list: which rows, and what can be done from one. The rules are the server's (server/casework/arrears.go). */
import type { ArrearsFilter, ArrearsRowFragment, ContactChannel, RecordContactAttempt } from '../graphql/graphql';
import { m } from '../messages';
import { day } from '../ui/format';

/** One tenancy in arrears with its file. */
export type ArrearsRow = ArrearsRowFragment;

/** What narrows the list. */
export type Narrowing = 'UNCONTACTED' | 'MUST_REPORT' | 'PROPOSED';

/** The question to the server. */
export function filterOf(chosen: readonly Narrowing[]): ArrearsFilter {
  return { nobodyContacted: chosen.includes('UNCONTACTED'), mustReport: chosen.includes('MUST_REPORT'), proposed: chosen.includes('PROPOSED') };
}

/** A try to speak the household that needs no more words. */
export interface QuickContact {
  readonly key: string;
  readonly label: () => string;
  readonly channel: ContactChannel;
  readonly reached: boolean;
}

/** What rent officers do all day. */
export const QUICK_CONTACTS: readonly QuickContact[] = [
  { key: 'called', label: m.arrears_quick_called, channel: 'PHONE', reached: true },
  { key: 'no-answer', label: m.arrears_quick_no_answer, channel: 'PHONE', reached: false },
  { key: 'visited', label: m.arrears_quick_visited, channel: 'HOME_VISIT', reached: true },
  { key: 'not-home', label: m.arrears_quick_not_home, channel: 'HOME_VISIT', reached: false },
  { key: 'message', label: m.arrears_quick_message, channel: 'MESSAGE', reached: false },
];

/** The command of one of them. */
export function contactOf({ channel, reached }: QuickContact, today: string): { readonly recordContactAttempt: RecordContactAttempt } {
  return { recordContactAttempt: { on: today, dayPart: null, channel, reached, summary: null } };
}

/** "2 keer, laatst op 3 december: niemand gesproken" */
export function sayContacts({ contacts, lastContactOn, lastReached }: Pick<ArrearsRow['work'], 'contacts' | 'lastContactOn' | 'lastReached'>): string {
  if (contacts === 0 || lastContactOn === null) return m.arrears_no_contact();
  const said = lastReached ? m.arrears_reached : m.arrears_not_reached;
  return said({ times: contacts === 1 ? m.arrears_once() : m.arrears_times({ count: contacts }), day: day(lastContactOn) });
}

/** Where the next thing is done; null when the row itself has it, when it is waiting, or when it begins in the file, which the name opens. */
export function pathOf({ work, household }: ArrearsRow): string | null {
  const file = `/households/${household.id}`;
  switch (work.next) {
    case '': return null;
    case 'recordContactAttempt': return null; // the row asks for it
    case 'proposeArrangement': return `${file}/arrangement?from=arrears`;
    case 'answerArrangement': return work.proposal === null ? null : `${file}/arrangements/${work.proposal}/answer?from=arrears`;
    case 'submitReferral': return `${file}/refer`;
    case 'suspendEviction': return `${file}/suspend`;
    default: return null;
  }
}
