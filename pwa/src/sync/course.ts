import { backoffMs } from './backoff';
import { doubled, halved, LIMITS, type Limits } from './outbox';
import type { SyncStatus } from './status';
import type { Failure } from './transport';

/**
 * The course of one sync run: ask whose session it is, push until nothing can be
 * pushed, pull until nothing more comes. Pure: an event gives the next state and
 * one effect, which somebody else carries out.
 */
export interface Course {
  readonly doing: 'RESTING' | 'ASKING' | 'PUSHING' | 'PULLING';
  readonly wanted: boolean; // something happened during the run: once more after it
  readonly limits: Limits;
  readonly stuck: ReadonlySet<string>; // households without an answer in this run
  readonly failures: number; // runs in a row that did not end well
  readonly retryAt: number | null; // ms since 1970
  readonly notBefore: number; // ms since 1970; the server asked for rest (Retry-After)
  readonly status: SyncStatus;
}

/** Why a run starts. TIMER and POKE respect a pause; the others come from a person or a new connection. */
export type Trigger = 'ASKED' | 'UNLOCKED' | 'SAVED' | 'ONLINE' | 'VISIBLE' | 'TIMER' | 'POKE' | 'RETRY';

/** What came does not fit on this device. */
export interface NoRoom { readonly kind: 'NO_ROOM' }

/** What happened; `at` in ms since 1970, `chance` in [0, 1) for the jitter. */
export type CourseEvent =
  | { readonly kind: 'TRIGGERED'; readonly why: Trigger; readonly at: number }
  /** The session is this vault's; `restored` when the server's epoch is a new one. */
  | { readonly kind: 'WELCOME'; readonly restored: boolean }
  | { readonly kind: 'PUSHED'; readonly unanswered: readonly string[] } // households
  | { readonly kind: 'NOTHING_TO_PUSH' }
  /** `sent`: households in the request, in order; empty outside a push. */
  | { readonly kind: 'FAILED'; readonly failure: Failure | NoRoom; readonly sent: readonly string[]; readonly at: number; readonly chance: number }
  | { readonly kind: 'PULLED'; readonly more: boolean; readonly again: boolean; readonly at: number; readonly chance: number };

/** What to do next. */
export type Effect =
  | { readonly kind: 'ASK' }
  | { readonly kind: 'PUSH'; readonly limits: Limits; readonly stuck: ReadonlySet<string> }
  | { readonly kind: 'PULL' }
  | { readonly kind: 'RETRY_IN'; readonly ms: number }
  | { readonly kind: 'REST' };

/** Before the first run. */
export const START: Course = {
  doing: 'RESTING', wanted: false, limits: LIMITS, stuck: new Set(), failures: 0, retryAt: null, notBefore: 0, status: { kind: 'NEVER' },
};

/** The next state and effect. */
export function courseStep(course: Course, event: CourseEvent): readonly [Course, Effect] {
  switch (event.kind) {
    case 'TRIGGERED': return triggered(course, event.why, event.at);
    case 'WELCOME': return event.restored ? pull(course) : push(course);
    case 'PUSHED': return push({ ...course, limits: doubled(course.limits), stuck: new Set([...course.stuck, ...event.unanswered]) });
    case 'NOTHING_TO_PUSH': return pull(course);
    case 'PULLED': return pulled(course, event);
    case 'FAILED': return failed(course, event.failure, event.sent, event.at, event.chance);
  }
}

function triggered(course: Course, why: Trigger, at: number): readonly [Course, Effect] {
  if (course.doing !== 'RESTING') return [{ ...course, wanted: true }, { kind: 'REST' }];
  const paused = course.status.kind === 'SIGN_IN' || course.status.kind === 'OTHER_PERSON';
  const patient = why === 'TIMER' || why === 'POKE';
  const waiting = course.retryAt !== null && at < course.retryAt;
  if (at < course.notBefore || (patient && (paused || waiting)) || (paused && why === 'SAVED')) return [course, { kind: 'REST' }];
  return [{ ...course, doing: 'ASKING', wanted: false, limits: LIMITS, stuck: new Set(), retryAt: null, status: { kind: 'BUSY' } }, { kind: 'ASK' }];
}

function push(course: Course): readonly [Course, Effect] {
  return [{ ...course, doing: 'PUSHING', wanted: false }, { kind: 'PUSH', limits: course.limits, stuck: course.stuck }];
}

function pull(course: Course): readonly [Course, Effect] {
  return [{ ...course, doing: 'PULLING' }, { kind: 'PULL' }];
}

function pulled(course: Course, { more, again, at, chance }: Extract<CourseEvent, { readonly kind: 'PULLED' }>): readonly [Course, Effect] {
  if (again) return push({ ...course, stuck: new Set() });
  if (more) return pull(course);
  if (course.wanted) return push(course);
  if (course.stuck.size > 0) return wait(course, 'NOT_TAKEN', at, chance, 0);
  return [{ ...course, doing: 'RESTING', failures: 0, status: { kind: 'UP_TO_DATE', at } }, { kind: 'REST' }];
}

function failed(course: Course, failure: Failure | NoRoom, sent: readonly string[], at: number, chance: number): readonly [Course, Effect] {
  switch (failure.kind) {
    case 'SIGN_IN':
    case 'OTHER_PERSON': return [{ ...course, doing: 'RESTING', status: { kind: failure.kind } }, { kind: 'REST' }];
    case 'OFFLINE':
    case 'TIMEOUT': return wait(course, 'NO_CONNECTION', at, chance, 0);
    case 'NO_ROOM':
    case 'NOT_OUR_SERVER': return wait(course, failure.kind, at, chance, 0);
    case 'SERVER_ERROR': return wait(course, 'SERVER_TROUBLE', at, chance, 0);
    case 'BUSY': return wait(course, 'SERVER_TROUBLE', at, chance, failure.retryAfterMs ?? 0);
    case 'TOO_LARGE':
    case 'REFUSED_REQUEST': return course.doing === 'PUSHING' ? narrowed(course, sent) : wait(course, 'NOT_TAKEN', at, chance, 0);
  }
}

/** A request was refused as a whole: look for the operation it is about, so that it blocks nobody else. */
function narrowed(course: Course, sent: readonly string[]): readonly [Course, Effect] {
  if (sent.length > 1) return push({ ...course, limits: halved(course.limits, sent.length) });
  return push({ ...course, stuck: new Set([...course.stuck, ...sent]) });
}

type Waiting = Extract<SyncStatus, { readonly retryAt: number }>['kind'];

function wait(course: Course, kind: Waiting, at: number, chance: number, atLeastMs: number): readonly [Course, Effect] {
  const failures = course.failures + 1;
  const ms = Math.max(backoffMs(failures, chance), atLeastMs);
  const status: SyncStatus = { kind, retryAt: at + ms };
  return [{ ...course, doing: 'RESTING', failures, retryAt: at + ms, notBefore: atLeastMs > 0 ? at + atLeastMs : 0, status }, { kind: 'RETRY_IN', ms }];
}
