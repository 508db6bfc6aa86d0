/** Data from outside is checked once, here; nothing else trusts its shape. */
export type Fields = Readonly<Record<string, unknown>>;

/** An object, or null. */
export function fields(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

/** Text that is not empty, or null. */
export function string(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A whole number, or null. */
export function integer(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
}

/** Every item checked, or null when one does not fit or it is no list. */
export function list<T>(value: unknown, check: (item: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const checked = value.map(check);
  return checked.every((item): item is Awaited<T> & T => item !== null) ? checked : null;
}
