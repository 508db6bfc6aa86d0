import { useEffect, useState } from 'preact/hooks';
import { fields } from '../sync/check';
import { useTablet, type AppTablet } from './tablet';

/** Wrong PINs before the keys are dropped: from then on only the passphrase or the passkey helps. */
export const TRIES = 5;

/** How long to wait after so many wrong PINs, in ms. */
const WAITS_MS: readonly number[] = [0, 0, 2000, 5000, 15_000];

/** Why a PIN is not accepted; null for a good one: 4 to 8 digits that are not the first ones anybody tries. */
export function pinFault(pin: string): 'FORM' | 'TRIVIAL' | null {
  if (!/^\d{4,8}$/u.test(pin)) return 'FORM';
  const steps = [...pin].slice(1).map((digit, at) => (Number(digit) - Number(pin[at]) + 10) % 10);
  const run = [0, 1, 9].some((step) => steps.every((one) => one === step)); // 1111, 1234, 4321
  const pairs = pin.length % 2 === 0 && new Set(pin.match(/../gu)).size === 1; // 1212
  return run || pairs ? 'TRIVIAL' : null;
}

/** Wrong PINs since the last right one; kept sealed, so that going away and coming back gives no new tries. */
export interface Tries {
  readonly wrong: number;
  readonly at: number; // ms since 1970, the last wrong one
}

/** How long the next try must wait, in ms; a clock that was set back makes nobody wait longer than that. */
export function waitMs({ wrong, at }: Tries, now: number): number {
  const wait = WAITS_MS[Math.min(wrong, WAITS_MS.length - 1)] ?? 0;
  return Math.min(wait, Math.max(0, at + wait - now));
}

/** What came of trying a PIN. */
export type Tried = { readonly kind: 'RIGHT' | 'WRONG' | 'TOO_MANY' } | { readonly kind: 'WAIT'; readonly seconds: number };

const [PIN, TRIED] = ['pin', 'pin tries'];

type Notes = Pick<AppTablet, 'remember' | 'remembered' | 'setPin'>;

/** Tries a PIN, and counts the wrong ones. */
export async function tryPin(tablet: Notes, typed: string, now = Date.now()): Promise<Tried> {
  const tries = readTries(await tablet.remembered(TRIED));
  const wait = waitMs(tries, now);
  if (wait > 0) return { kind: 'WAIT', seconds: Math.ceil(wait / 1000) };
  const right = typed === await tablet.remembered(PIN);
  const wrong = right || tries.wrong + 1 >= TRIES ? 0 : tries.wrong + 1; // after too many the passphrase proves more than a PIN
  const kept = await tablet.remember(TRIED, { wrong, at: now });
  if (!kept.ok) return { kind: 'TOO_MANY' }; // what cannot be counted may not be tried
  return { kind: right ? 'RIGHT' : wrong === 0 ? 'TOO_MANY' : 'WRONG' };
}

/** Keeps a PIN, or with '' throws it away. */
export async function keepPin(tablet: Notes, pin: string): ReturnType<AppTablet['remember']> {
  const kept = await tablet.remember(PIN, pin);
  if (kept.ok) {
    await tablet.remember(TRIED, { wrong: 0, at: 0 });
    tablet.setPin(pin !== '');
  }
  return kept;
}

/** Whether a PIN was chosen; null while that is read. Reads again when `change` does. */
export function useHasPin(change?: unknown): boolean | null {
  const tablet = useTablet();
  const [has, setHas] = useState<boolean | null>(null);
  useEffect(() => {
    let here = true;
    void hasPin(tablet).then((set) => here && setHas(set));
    return () => { here = false; };
  }, [tablet, change]);
  return has;
}

/** Whether a PIN was chosen for the open vault. */
export async function hasPin(tablet: Notes): Promise<boolean> {
  const stored = await tablet.remembered(PIN);
  return typeof stored === 'string' && stored !== '';
}

function readTries(value: unknown): Tries {
  const [wrong, at] = [fields(value)?.['wrong'], fields(value)?.['at']];
  return { wrong: typeof wrong === 'number' ? wrong : 0, at: typeof at === 'number' ? at : 0 };
}
