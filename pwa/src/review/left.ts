import type { LeftBehindQuery } from '../graphql/graphql';
import { fields, string } from '../sync/check';

/** One change that could not go into its file by itself. */
export type Left = LeftBehindQuery['leftBehind'][number];

/** A word for word line of what was written: where it stands, and the words. */
export interface WrittenLine {
  readonly path: string;
  readonly text: string;
}

/** What somebody looks for first; the rest follows as it was sent. */
const FIRST = ['on', 'outcome', 'kind', 'summary'];

/** Everything that was written, line by line; what cannot be read as JSON is one line as it is. */
export function written({ content }: Left['operation']): readonly WrittenLine[] {
  try {
    const words = inner(JSON.parse(content));
    return linesOf(firstThings(draftIn(content) === null ? words : fields(words)?.['value']), '');
  } catch {
    return content === '' ? [] : [{ path: '', text: content }];
  }
}

/** Which form was begun and never saved, where that is what was left behind; else null. */
export function draftIn(content: string): string | null {
  try {
    return string(fields(fields(JSON.parse(content))?.['draft'])?.['kind']);
  } catch {
    return null;
  }
}

/** The input of the only verb; the verb itself is said in words already. */
function inner(command: unknown): unknown {
  const entries = Object.entries(fields(command) ?? {});
  return entries.length === 1 ? entries[0]?.[1] : command;
}

function linesOf(value: unknown, path: string): readonly WrittenLine[] {
  if (value === null || value === undefined || value === '') return [];
  if (Array.isArray(value)) return value.flatMap((item, at) => linesOf(item, `${path} ${at + 1}`.trim()));
  const known = fields(value);
  if (known) return Object.entries(known).flatMap(([key, item]) => linesOf(item, path === '' ? key : `${path}, ${key}`));
  return [{ path, text: String(value) }];
}

function firstThings(input: unknown): unknown {
  const known = fields(input);
  return known ? Object.fromEntries(Object.entries(known).toSorted(([a], [b]) => rank(a) - rank(b))) : input;
}

function rank(key: string): number {
  return FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length;
}

/** What waits to be settled, the oldest first. */
export function waiting(left: readonly Left[]): readonly Left[] {
  return left.filter(({ settledAt }) => settledAt === null).toSorted((a, b) => a.at.localeCompare(b.at));
}
