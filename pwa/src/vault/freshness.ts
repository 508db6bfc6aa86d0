/**
 * How long files may stay without contact. Measured by the largest time ever seen,
 * so that setting the clock back gains nothing: a courtesy against honest use, not
 * against a thief (tablet §2).
 */
export interface Freshness {
  readonly contactAt: number; // ms since 1970, the last time the server answered
  readonly seenAt: number; // ms since 1970, the largest time this tablet ever saw
  readonly days?: number; // the region's parameter, as last heard; absent before
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days without contact in a region that set no other. */
const DAYS_WITHOUT_CONTACT = 5;

/** Looks at the clock; time never runs back. */
export function seen(freshness: Freshness, now: number): Freshness {
  return { ...freshness, seenAt: Math.max(freshness.seenAt, now) };
}

/** The server answered; its time counts as seen too. */
export function contacted(freshness: Freshness, now: number, serverTime: number | null): Freshness {
  const seenAt = Math.max(freshness.seenAt, now);
  // A server time far ahead of both clocks would expire the files at once: contact itself is the base.
  return { contactAt: Math.max(seenAt, serverTime ?? 0), seenAt: Math.max(seenAt, serverTime ?? 0) };
}

/** Until when the files may stay. */
export function contactBefore({ contactAt, days = DAYS_WITHOUT_CONTACT }: Freshness): number {
  return contactAt + days * DAY_MS;
}

/** How the files stand now. WARN: the last 24 hours. */
export function freshnessAt(freshness: Freshness, now: number): 'FRESH' | 'WARN' | 'EXPIRED' {
  const left = contactBefore(freshness) - Math.max(freshness.seenAt, now);
  if (left <= 0) return 'EXPIRED';
  return left <= DAY_MS ? 'WARN' : 'FRESH';
}
