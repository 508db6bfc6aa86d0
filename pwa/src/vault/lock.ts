/**
 * When the screen dims, is covered, and when the keys are dropped (tablet §2).
 * A pure state machine: the caller brings the time and carries out what comes back.
 */
export interface LockState {
  readonly screen: 'BRIGHT' | 'DIMMED' | 'COVERED' | 'LOCKED';
  readonly activeAt: number; // ms, the last touch
  readonly hiddenAt: number | null; // ms, since when nobody can see the app
  readonly form: boolean; // a visit form is open: the passphrase is never asked during a visit
  readonly camera: boolean; // the camera is not "hidden"
}

/** What happened. `at` in ms, from one clock. */
export type LockEvent =
  | { readonly kind: 'UNLOCKED'; readonly at: number }
  | { readonly kind: 'TOUCHED'; readonly at: number }
  | { readonly kind: 'HIDDEN'; readonly at: number }
  | { readonly kind: 'VISIBLE'; readonly at: number }
  | { readonly kind: 'FORM'; readonly open: boolean; readonly at: number }
  | { readonly kind: 'CAMERA'; readonly open: boolean; readonly at: number }
  | { readonly kind: 'PIN_RIGHT'; readonly at: number }
  | { readonly kind: 'LOCK'; readonly at: number }
  | { readonly kind: 'TICK'; readonly at: number };

const MINUTE_MS = 60 * 1000;

/** Without a form: idle this long drops the keys; with a form it dims. */
export const IDLE_MS = 5 * MINUTE_MS;
/** Hidden this long drops the keys. */
export const HIDDEN_MS = MINUTE_MS;
/** With a form: idle or hidden this long covers the screen; the PIN opens it, the keys stay. */
export const FORM_MS = 15 * MINUTE_MS;

/** A vault that is not open. */
export const LOCKED: LockState = { screen: 'LOCKED', activeAt: 0, hiddenAt: null, form: false, camera: false };

/** The next state. Time is judged first: a touch that comes too late does not save the keys. */
export function lockStep(state: LockState, event: LockEvent): LockState {
  if (event.kind === 'UNLOCKED') return { ...LOCKED, screen: 'BRIGHT', activeAt: event.at };
  const now = judged(state, event.at);
  if (now.screen === 'LOCKED') return LOCKED;
  switch (event.kind) {
    case 'TICK': return now;
    case 'LOCK': return LOCKED;
    case 'TOUCHED': return now.screen === 'COVERED' ? now : { ...now, screen: 'BRIGHT', activeAt: event.at };
    case 'PIN_RIGHT': return { ...now, screen: 'BRIGHT', activeAt: event.at };
    case 'HIDDEN': return { ...now, hiddenAt: now.hiddenAt ?? event.at };
    case 'VISIBLE': return { ...now, hiddenAt: null };
    case 'FORM': return restarted({ ...now, form: event.open }, event.at);
    case 'CAMERA': return restarted({ ...now, camera: event.open }, event.at);
  }
}

/** When the state may change by itself, in ms; null when only a touch changes it. */
export function lockDueAt(state: LockState): number | null {
  if (state.screen === 'LOCKED' || state.screen === 'COVERED' || state.camera) return null;
  if (!state.form) return Math.min(state.activeAt + IDLE_MS, hiddenDeadline(state, HIDDEN_MS));
  const covered = Math.min(state.activeAt + FORM_MS, hiddenDeadline(state, FORM_MS));
  return state.screen === 'BRIGHT' ? Math.min(state.activeAt + IDLE_MS, covered) : covered;
}

function judged(state: LockState, at: number): LockState {
  if (state.screen === 'LOCKED' || state.screen === 'COVERED' || state.camera) return state;
  if (!state.form) return at >= Math.min(state.activeAt + IDLE_MS, hiddenDeadline(state, HIDDEN_MS)) ? LOCKED : state;
  if (at >= Math.min(state.activeAt + FORM_MS, hiddenDeadline(state, FORM_MS))) return { ...state, screen: 'COVERED' };
  return at >= state.activeAt + IDLE_MS ? { ...state, screen: 'DIMMED' } : state;
}

/** Opening or closing a form or the camera is a touch; time that did not count starts again. */
function restarted(state: LockState, at: number): LockState {
  return { ...state, activeAt: at, hiddenAt: state.hiddenAt === null ? null : at };
}

function hiddenDeadline(state: LockState, afterMs: number): number {
  return state.hiddenAt === null ? Number.POSITIVE_INFINITY : state.hiddenAt + afterMs;
}
