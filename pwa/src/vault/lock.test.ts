import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAMERA_MS, FORM_MS, HIDDEN_MS, IDLE_MS, LEFT_MS, LOCKED, lockDueAt, lockStep, type LockEvent, type LockState } from './lock';

function after(...events: readonly LockEvent[]): LockState {
  return events.reduce(lockStep, lockStep(LOCKED, { kind: 'UNLOCKED', at: 0 }));
}

describe('an open vault', () => {
  it.each<[string, LockState, LockState['screen']]>([
    ['stays open while somebody works', after({ kind: 'TOUCHED', at: IDLE_MS - 1 }, { kind: 'TICK', at: IDLE_MS + 1 }), 'BRIGHT'],
    ['locks after five minutes of nothing', after({ kind: 'TICK', at: IDLE_MS }), 'LOCKED'],
    ['locks after a minute out of sight', after({ kind: 'HIDDEN', at: 10 }, { kind: 'TICK', at: 10 + HIDDEN_MS }), 'LOCKED'],
    ['stays open when it was out of sight shortly', after({ kind: 'HIDDEN', at: 10 }, { kind: 'VISIBLE', at: 20 }, { kind: 'TICK', at: 20 + HIDDEN_MS }), 'BRIGHT'],
    ['is not saved by a touch that comes too late', after({ kind: 'TOUCHED', at: IDLE_MS }), 'LOCKED'],
    ['is not saved by waking up from a long sleep', after({ kind: 'HIDDEN', at: 0 }, { kind: 'VISIBLE', at: 60 * IDLE_MS }), 'LOCKED'],
    ['dims during a visit', after({ kind: 'FORM', open: true, at: 0 }, { kind: 'TICK', at: IDLE_MS }), 'DIMMED'],
    ['is bright again at a touch during a visit', after({ kind: 'FORM', open: true, at: 0 }, { kind: 'TICK', at: IDLE_MS }, { kind: 'TOUCHED', at: IDLE_MS + 1 }), 'BRIGHT'],
    ['is covered after a quarter of an hour, with its keys', after({ kind: 'FORM', open: true, at: 0 }, { kind: 'TICK', at: FORM_MS }), 'COVERED'],
    ['is not uncovered by a touch', after({ kind: 'FORM', open: true, at: 0 }, { kind: 'TICK', at: FORM_MS }, { kind: 'TOUCHED', at: FORM_MS + 1 }), 'COVERED'],
    ['is uncovered by the PIN', after({ kind: 'FORM', open: true, at: 0 }, { kind: 'TICK', at: FORM_MS }, { kind: 'PIN_RIGHT', at: FORM_MS + 1 }), 'BRIGHT'],
    ['keeps a covered visit for a whole afternoon when a PIN opens it', after({ kind: 'PIN_SET', set: true, at: 0 }, { kind: 'FORM', open: true, at: 0 }, { kind: 'TICK', at: FORM_MS }, { kind: 'TICK', at: LEFT_MS.withPin - 1 }), 'COVERED'],
    ['locks a visit that was left at noon and is still covered in the evening', after({ kind: 'PIN_SET', set: true, at: 0 }, { kind: 'FORM', open: true, at: 0 }, { kind: 'TICK', at: FORM_MS }, { kind: 'TICK', at: LEFT_MS.withPin }), 'LOCKED'],
    ['keeps a visit without a PIN covered for less than an hour', after({ kind: 'FORM', open: true, at: 0 }, { kind: 'TICK', at: FORM_MS }, { kind: 'TICK', at: LEFT_MS.withoutPin - 1 }), 'COVERED'],
    ['locks a visit without a PIN after an hour, also from one sleep', after({ kind: 'FORM', open: true, at: 0 }, { kind: 'TICK', at: LEFT_MS.withoutPin }), 'LOCKED'],
    ['is not kept by tapping on the cover', after({ kind: 'FORM', open: true, at: 0 }, { kind: 'TICK', at: FORM_MS }, { kind: 'TOUCHED', at: FORM_MS + 1 }, { kind: 'TICK', at: LEFT_MS.withoutPin }), 'LOCKED'],
    ['is not hidden by the camera', after({ kind: 'CAMERA', open: true, at: 0 }, { kind: 'HIDDEN', at: 1 }, { kind: 'TICK', at: IDLE_MS * 2 }), 'BRIGHT'],
    ['locks when the camera never closes', after({ kind: 'CAMERA', open: true, at: 0 }, { kind: 'HIDDEN', at: 1 }, { kind: 'TICK', at: CAMERA_MS }), 'LOCKED'],
    ['covers a visit when the camera never closes', after({ kind: 'FORM', open: true, at: 0 }, { kind: 'CAMERA', open: true, at: 0 }, { kind: 'HIDDEN', at: 1 }, { kind: 'TICK', at: CAMERA_MS }), 'COVERED'],
    ['knows by a touch that the camera is closed', after({ kind: 'CAMERA', open: true, at: 0 }, { kind: 'HIDDEN', at: 1 }, { kind: 'VISIBLE', at: 2 }, { kind: 'TOUCHED', at: 3 }, { kind: 'HIDDEN', at: 4 }, { kind: 'TICK', at: 4 + HIDDEN_MS }), 'LOCKED'],
    ['counts again once the camera is closed', after({ kind: 'CAMERA', open: true, at: 0 }, { kind: 'CAMERA', open: false, at: 7 }, { kind: 'TICK', at: 7 + IDLE_MS }), 'LOCKED'],
    ['locks when asked', after({ kind: 'LOCK', at: 1 }), 'LOCKED'],
  ])('%s', (_, state, want) => {
    expect(state.screen).toBe(want);
  });

  it('never stays open longer than it says', () => {
    const event = fc.tuple(fc.constantFrom('TOUCHED', 'HIDDEN', 'VISIBLE', 'TICK', 'FORM', 'CAMERA'), fc.nat(IDLE_MS), fc.boolean());
    fc.assert(fc.property(fc.array(event), (steps) => {
      let [at, state] = [0, after()];
      for (const [kind, pause, open] of steps) {
        at += pause;
        state = lockStep(state, kind === 'FORM' || kind === 'CAMERA' ? { kind, open, at } : { kind: kind as 'TICK', at });
        const due = lockDueAt(state);
        if (due === null) continue;
        expect(lockStep(state, { kind: 'TICK', at: due }).screen).not.toBe(state.screen);
        expect(due).toBeLessThanOrEqual(at + (state.screen === 'COVERED' ? LEFT_MS.withoutPin : FORM_MS));
      }
    }));
  });
});
