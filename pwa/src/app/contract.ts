/**
 * What the tablet holds, in the words of the schema: the file, its commands, what
 * lists show of it, and the reference data. Screens import these types from here.
 */
import type { Command as AnyCommand } from '../graphql/graphql';
import { SubmitDocument, SyncDocument, WhoseDocument } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import type { Reference as Names } from '../household/reference';
import { summarise as summaryOf, type Summary } from '../household/summary';
import type { DocumentIds } from '../sync';
import { dayOf } from '../ui/format';

/** One household's file as the server sends it. */
export type File = HouseholdFile;

/** One change: exactly one verb with what it carries. */
export type Command = AnyCommand;

/** What lists and search show of a file, without opening it. */
export type Entry = Summary;

/** Region parameters, holidays, code lists, people's names, the next meeting. */
export type Reference = Names;

/** The app's schema, for `minimumSchema` (tablet §3 rule 7). */
export const SCHEMA = 1;

/** The trusted documents of push and pull, and of whose session it is on which run of the database. */
export const documents: DocumentIds = { me: hashOf(WhoseDocument), submit: hashOf(SubmitDocument), sync: hashOf(SyncDocument) };

export { appliers } from '../household/appliers';

/** For how many days files may stay without contact: the region's parameter (tablet §2); null in what was kept from before. */
export function contactDays({ parameters }: Partial<Reference>, now: number): number | null {
  const today = dayOf(new Date(now).toISOString());
  return parameters?.findLast(({ from }) => from === null || from <= today)?.contactDays ?? null;
}

/** A file's entry. */
export function summarise(file: File): Entry {
  return summaryOf(file);
}

/** The hash that the generator put in place of a document's text. */
function hashOf(document: object): string {
  const { __meta__: meta } = document as { readonly __meta__?: { readonly hash?: string } };
  if (!meta?.hash) throw new Error('A document without a hash is not trusted');
  return meta.hash;
}
