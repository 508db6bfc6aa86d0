/** When somebody last touched the screen, in ms since 1970. */
let touchedAt = 0;

/** Somebody is there. */
export function noteTouch(now: number): void {
  touchedAt = now;
}

/** Marks a request that no person asked for: it does not keep a session alive (access §1). */
export const BACKGROUND_HEADER = 'X-Regieroute-Background';

/** Within this time of a touch a request counts as the person's own, in ms. */
const RECENT_MS = 60_000;

/** The header to send along: none while somebody is at work. */
export function backgroundHeader(now: number): Readonly<Record<string, string>> {
  return now - touchedAt <= RECENT_MS ? {} : { [BACKGROUND_HEADER]: '1' };
}

/** The browser's fetch, which says so when nobody asked for this. */
export const honestFetch: typeof fetch = (input, init) =>
  fetch(input, { ...init, headers: { ...(init?.headers as Readonly<Record<string, string>> | undefined), ...backgroundHeader(Date.now()) } });
