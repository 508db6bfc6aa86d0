import type { Sent } from '../sync';

/** What a form sent from a desk just did, for the file it goes back to. */
export interface Recorded {
  readonly householdId: string;
  readonly verb: string;
  /** The server has it, or it waits on this device. */
  readonly where: 'SERVER' | 'HERE';
}

let last: Recorded | null = null;

/** Keeps what was sent for the page that comes next; nothing when it was not taken. */
export function noteRecorded(householdId: string, verb: string, sent: Sent): void {
  const where = whereIs(sent);
  last = where && { householdId, verb, where };
}

/** What was just sent about this file: told once. */
export function takeRecorded(householdId: string): Recorded | null {
  const told = last?.householdId === householdId ? last : null;
  last = null;
  return told;
}

function whereIs(sent: Sent): Recorded['where'] | null {
  switch (sent.kind) {
    case 'SAVED_HERE': return 'HERE';
    case 'RECEIPT': return sent.receipt.status === 'APPLIED' || sent.receipt.status === 'CONFLICT' ? 'SERVER' : null;
    case 'DONE':
    case 'REFUSED':
    case 'EARLIER':
    case 'NO_CONNECTION':
    case 'SIGN_IN':
    case 'OTHER_PERSON':
    case 'NOT_TAKEN':
    case 'NOT_KEPT': return null;
  }
}
