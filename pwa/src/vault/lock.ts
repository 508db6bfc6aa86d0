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
  readonly pin: boolean; // a PIN was chosen: a covered visit opens with it
}

/** What happened. `at` in ms, from one clock. */
export type LockEvent =
  | { readonly kind: 'UNLOCKED'; readonly at: number }
  | { readonly kind: 'TOUCHED'; readonly at: number }
  | { readonly kind: 'HIDDEN'; readonly at: number }
  | { readonly kind: 'VISIBLE'; readonly at: number }
  | { readonly kind: 'FORM'; readonly open: boolean; readonly at: number }
  | { readonly kind: 'CAMERA'; readonly open: boolean; readonly at: number }
  | { readonly kind: 'PIN_SET'; readonly set: boolean; readonly at: number }
  /** The PIN was right; where none was chosen, somebody tapped. */
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

/** The camera is open this long at most; a browser that forgot to say that it closed keeps no keys. */
export const CAMERA_MS = 15 * MINUTE_MS;
/** A covered visit that nobody touched this long is no visit any more: the keys are dropped. With a PIN it may last. */
export const LEFT_MS = { withPin: 4 * 60 * MINUTE_MS, withoutPin: 60 * MINUTE_MS } as const;

/** A vault that is not open. */
export const LOCKED: LockState = { screen: 'LOCKED', activeAt: 0, hiddenAt: null, form: false, camera: false, pin: false };

/** The next state. Time is judged first: a touch that comes too late does not save the keys. */
export function lockStep(state: LockState, event: LockEvent): LockState {
  if (event.kind === 'UNLOCKED') return { ...LOCKED, screen: 'BRIGHT', activeAt: event.at };
  const now = judged(state, event.at);
  if (now.screen === 'LOCKED') return LOCKED;
  switch (event.kind) {
    case 'TICK': return now;
    case 'LOCK': return LOCKED;
    case 'TOUCHED': return now.screen === 'COVERED' ? now : { ...now, screen: 'BRIGHT', activeAt: event.at, camera: now.camera && now.hiddenAt !== null };
    case 'PIN_SET': return { ...now, pin: event.set };
    case 'PIN_RIGHT': return { ...now, screen: 'BRIGHT', activeAt: event.at };
    case 'HIDDEN': return { ...now, hiddenAt: now.hiddenAt ?? event.at };
    case 'VISIBLE': return { ...now, hiddenAt: null };
    case 'FORM': return restarted({ ...now, form: event.open }, event.at);
    case 'CAMERA': return restarted({ ...now, camera: event.open }, event.at);
  }
}

/** When the state may change by itself, in ms; null when it is locked for good. */
export function lockDueAt(state: LockState): number | null {
  if (state.screen === 'LOCKED') return null;
  const covered = coverDueAt(state);
  return state.screen === 'BRIGHT' && state.form && !state.camera ? Math.min(state.activeAt + IDLE_MS, covered) : covered;
}

function judged(state: LockState, at: number): LockState {
  if (state.screen === 'LOCKED') return state;
  if (at >= state.activeAt + leftMs(state)) return LOCKED; // also when nothing ran in between
  if (state.screen === 'COVERED') return state;
  if (at >= coverDueAt(state)) return state.form ? { ...state, screen: 'COVERED' } : LOCKED;
  return state.form && !state.camera && at >= state.activeAt + IDLE_MS ? { ...state, screen: 'DIMMED' } : state;
}

/** When what is on the screen goes: behind the cover during a visit, with its keys otherwise. */
function coverDueAt(state: LockState): number {
  if (state.screen === 'COVERED') return state.activeAt + leftMs(state);
  if (state.camera) return state.activeAt + CAMERA_MS;
  return state.form
    ? Math.min(state.activeAt + FORM_MS, hiddenDeadline(state, FORM_MS))
    : Math.min(state.activeAt + IDLE_MS, hiddenDeadline(state, HIDDEN_MS));
}

function leftMs({ pin }: LockState): number {
  return pin ? LEFT_MS.withPin : LEFT_MS.withoutPin;
}

/** Opening or closing a form or the camera is a touch; time that did not count starts again. */
function restarted(state: LockState, at: number): LockState {
  return { ...state, activeAt: at, hiddenAt: state.hiddenAt === null ? null : at };
}

function hiddenDeadline(state: LockState, afterMs: number): number {
  return state.hiddenAt === null ? Number.POSITIVE_INFINITY : state.hiddenAt + afterMs;
}
