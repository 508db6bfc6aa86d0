/** The verification of the access log, in words (access §3). Mirrors server/casework/logcheck.go. */
import type { LogCheckPartsFragment, LogHarm } from '../graphql/graphql';
import { sayTrouble } from '../health/health';
import { m } from '../messages';
import { moment } from '../ui/format';
import type { Tone } from '../ui/Notice';

/** The last verification. */
export type Check = LogCheckPartsFragment;

const HARMS: Readonly<Record<LogHarm, (of: { readonly count: number }) => string>> = {
  LINE_CHANGED: m.log_harm_changed,
  LINE_REMOVED: m.log_harm_removed,
  LINE_INSERTED: m.log_harm_inserted,
  LINE_MOVED: m.log_harm_moved,
  SEAL_BROKEN: m.log_harm_broken,
  SEAL_MISSING: m.log_harm_missing,
};

/** It goes on, and is heard of. */
export function busy(check: Check | null): boolean {
  return check !== null && check.endedAt === null && !check.cut;
}

/** What came out, or how far it is. */
export interface Outcome {
  readonly tone: Tone;
  readonly words: string;
  /** What was done to the log, each in a sentence. */
  readonly harms: readonly string[];
}

/** The outcome in one plain sentence, and below it what was done to the log. */
export function outcomeOf(check: Check): Outcome {
  const { endedAt, byName: name, lines, ofLines, unsealed, cut, trouble, found } = check;
  if (cut) return { tone: 'warning', words: m.log_check_cut(), harms: [] };
  if (endedAt === null) return { tone: 'info', words: m.log_check_busy({ lines, of: ofLines }), harms: [] };
  if (trouble !== null) return { tone: 'warning', words: m.log_check_failed({ why: sayTrouble({ trouble, code: '' }) }), harms: [] };
  const when = moment(endedAt);
  if (found.length > 0) return { tone: 'danger', words: m.log_check_touched({ when, name }), harms: found.map(({ kind, count }) => HARMS[kind]({ count })) };
  return { tone: 'ok', words: m.log_check_intact({ when, name, lines, unsealed }), harms: [] };
}
