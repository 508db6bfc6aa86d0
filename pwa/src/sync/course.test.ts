import { describe, expect, it } from 'vitest';
import { backoffMs, LONGEST_MS, SHORTEST_MS } from './backoff';
import { courseStep, START, type Course, type CourseEvent, type Effect, type NoRoom, type Trigger } from './course';
import type { Failure } from './transport';

function run(...events: readonly CourseEvent[]): readonly [Course, Effect] {
  return events.reduce<readonly [Course, Effect]>(([course], event) => courseStep(course, event), [START, { kind: 'REST' }]);
}
function triggered(why: Trigger = 'ASKED', at = 0): CourseEvent {
  return { kind: 'TRIGGERED', why, at };
}
function failed(failure: Failure | NoRoom, sent: readonly string[] = [], at = 0): CourseEvent {
  return { kind: 'FAILED', failure, sent, at, chance: 0.5 };
}
const welcome: CourseEvent = { kind: 'WELCOME', restored: false };
const pulled: CourseEvent = { kind: 'PULLED', more: false, again: false, at: 0, chance: 0 };
const pushed: CourseEvent = { kind: 'PUSHED', unanswered: [] };
const empty: CourseEvent = { kind: 'NOTHING_TO_PUSH' };

describe('a run', () => {
  it('asks, pushes, pulls and rests', () => {
    expect(run(triggered())[1].kind).toBe('ASK');
    expect(run(triggered(), welcome)[1].kind).toBe('PUSH');
    expect(run(triggered(), welcome, pushed)[1].kind).toBe('PUSH');
    expect(run(triggered(), welcome, pushed, empty)[1].kind).toBe('PULL');
    expect(run(triggered(), welcome, empty, { ...pulled, more: true } as CourseEvent)[1].kind).toBe('PULL');
    expect(run(triggered(), welcome, empty, pulled)[0].status.kind).toBe('UP_TO_DATE');
  });

  it('pulls first from a restored server, then sends again', () => {
    expect(run(triggered(), { kind: 'WELCOME', restored: true })[1].kind).toBe('PULL');
    expect(run(triggered(), { kind: 'WELCOME', restored: true }, { ...pulled, again: true } as CourseEvent)[1].kind).toBe('PUSH');
  });

  it('goes once more for what was saved while it pulled', () => {
    expect(run(triggered(), welcome, empty, triggered('SAVED'), pulled)[1].kind).toBe('PUSH');
  });
});

describe('a failure', () => {
  it.each<[string, Failure | NoRoom, string]>([
    ['no network', { kind: 'OFFLINE' }, 'NO_CONNECTION'], ['a time-out', { kind: 'TIMEOUT' }, 'NO_CONNECTION'],
    ['a captive portal', { kind: 'NOT_OUR_SERVER' }, 'NOT_OUR_SERVER'], ['a broken server', { kind: 'SERVER_ERROR', status: 500 }, 'SERVER_TROUBLE'],
    ['a busy server', { kind: 'BUSY', retryAfterMs: null }, 'SERVER_TROUBLE'], ['an ended session', { kind: 'SIGN_IN' }, 'SIGN_IN'],
    ['another person', { kind: 'OTHER_PERSON' }, 'OTHER_PERSON'], ['a device without space', { kind: 'NO_ROOM' }, 'NO_ROOM'],
  ])('%s ends the run and says so', (_, failure, status) => {
    const [course, effect] = run(triggered(), welcome, failed(failure, ['a', 'b']));
    expect([course.doing, course.status.kind]).toEqual(['RESTING', status]);
    expect(effect.kind).toBe(status === 'SIGN_IN' || status === 'OTHER_PERSON' ? 'REST' : 'RETRY_IN');
  });

  it('of a whole request halves it, down to the one operation that it is about, and goes on with the rest', () => {
    const refused: Failure = { kind: 'REFUSED_REQUEST', status: 400 };
    const [halved, effect] = run(triggered(), welcome, failed({ kind: 'TOO_LARGE' }, Array.from({ length: 50 }, () => 'a')));
    expect([halved.limits.operations, effect.kind]).toEqual([25, 'PUSH']);
    const [alone, next] = run(triggered(), welcome, failed(refused, ['a', 'b']), failed(refused, ['a']));
    expect([[...alone.stuck], next.kind]).toEqual([['a'], 'PUSH']);
    const [end] = run(triggered(), welcome, failed(refused, ['a']), empty, pulled);
    expect(end.status.kind).toBe('NOT_TAKEN'); // never "up to date" with something left
  });

  it('after a signed-out session waits for a person, not for a clock', () => {
    const paused = [triggered(), failed({ kind: 'SIGN_IN' })];
    for (const why of ['TIMER', 'POKE', 'SAVED'] as const) expect(run(...paused, triggered(why))[1].kind).toBe('REST');
    for (const why of ['ASKED', 'VISIBLE', 'UNLOCKED'] as const) expect(run(...paused, triggered(why))[1].kind).toBe('ASK');
  });

  it('waits as long as a busy server asks, whoever is impatient', () => {
    const busy = [triggered(), failed({ kind: 'BUSY', retryAfterMs: 60_000 })];
    expect(run(...busy)[1]).toEqual({ kind: 'RETRY_IN', ms: 60_000 });
    expect(run(...busy, triggered('ASKED', 59_999))[1].kind).toBe('REST');
    expect(run(...busy, triggered('RETRY', 60_000))[1].kind).toBe('ASK');
  });
});

it('retries come between one second and five minutes, ever later', () => {
  expect(backoffMs(1, 0)).toBe(SHORTEST_MS);
  expect(backoffMs(30, 0.999999)).toBeLessThanOrEqual(LONGEST_MS);
  expect(backoffMs(30, 0.9)).toBeGreaterThan(backoffMs(3, 0.9));
});
