import { fields, integer, list, string } from '../sync/check';

/** How much one writer had written on one day; an empty day is of forms that were never saved. */
export interface DayCount {
  readonly writer: string;
  readonly day: string;
  readonly operations: number;
  readonly drafts: number;
  readonly photos: number;
  readonly known: number; // how much of it the server had already
}

/** How handing in a file went. */
export type HandedIn =
  | { readonly kind: 'DONE'; readonly days: readonly DayCount[] }
  | { readonly kind: 'REFUSED'; readonly code: string; readonly message: string }
  | { readonly kind: 'NO_CONNECTION' };

/** A large file over a slow line, in ms. */
const PATIENCE_MS = 5 * 60_000;

/** Hands a sealed file to the server, as it is. */
export async function handInFile(file: Blob): Promise<HandedIn> {
  try {
    const response = await fetch('/device/sealed', {
      method: 'POST', credentials: 'same-origin', cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(PATIENCE_MS),
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' }, body: file,
    });
    return readHandedIn(response.ok, JSON.parse(await response.text()) as unknown);
  } catch {
    return { kind: 'NO_CONNECTION' };
  }
}

/** What the server said of it. */
export function readHandedIn(ok: boolean, body: unknown): HandedIn {
  const said = fields(body);
  const days = ok ? list(said?.['days'], readDay) : null;
  if (days) return { kind: 'DONE', days };
  const [code, message] = [string(said?.['code']), string(said?.['message'])];
  return !ok && code && message ? { kind: 'REFUSED', code, message } : { kind: 'NO_CONNECTION' };
}

function readDay(value: unknown): DayCount | null {
  const day = fields(value);
  const writer = string(day?.['writer']);
  const count = (name: string) => integer(day?.[name]) ?? 0;
  return day && writer !== null
    ? { writer, day: string(day['day']) ?? '', operations: count('operations'), drafts: count('drafts'), photos: count('photos'), known: count('known') }
    : null;
}

/** Whether the server had everything already. */
export function allKnown(days: readonly DayCount[]): boolean {
  return days.every(({ operations, drafts, photos, known }) => known >= operations + drafts + photos);
}
