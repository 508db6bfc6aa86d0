/** Rent files that a housing association brings: what the server says of them, and how they are chosen to be read. */
import type { FieldErrors } from '../ui';
import { fields, integer, list, string } from '../sync/check';

/** How far a file is; the last three have ended. */
export type DeliveryStatus = 'DELIVERED' | 'WAITING' | 'RUNNING' | 'STOPPING' | 'STOPPED' | 'DONE' | 'FAILED';

const STATUSES: readonly DeliveryStatus[] = ['DELIVERED', 'WAITING', 'RUNNING', 'STOPPING', 'STOPPED', 'DONE', 'FAILED'];

const PREVIEW = ['lines', 'tenancies', 'wrongLines', 'duplicates', 'totals', 'newFiles', 'changedFiles', 'newMonths', 'changedMonths', 'sameMonths', 'olderMonths', 'quiet', 'left'] as const;
const REPORT = ['registered', 'recorded', 'known', 'left', 'quiet', 'notTaken'] as const;

const CASES = ['heldBack', 'residents', 'children', 'announced', 'alike', 'drafts', 'managed', 'nameless'] as const;

/** What a file would do, in numbers. */
export type Preview = Readonly<Record<(typeof PREVIEW)[number], number>> & { readonly cases: CasesPreview | null };

/** What running cases would do beside that, in numbers of cases; null for a rent file. */
export type CasesPreview = Readonly<Record<(typeof CASES)[number], number>>;

/** What a file did, in numbers. */
export type Report = Readonly<Record<(typeof REPORT)[number], number>>;

/** One file that was brought, and what became of it. */
export interface Delivery {
  readonly id: string;
  readonly by: string;
  readonly at: string;
  readonly name: string; // as its sender calls it; may be empty
  readonly sha256: string;
  readonly sizeBytes: number;
  readonly asOf: string; // the day of the books
  readonly arrearsOnly: boolean;
  readonly status: DeliveryStatus;
  readonly done: number; // households taken in, of total
  readonly total: number;
  readonly endedAt: string; // '' as long as it goes on
  readonly preview: Preview | null;
  readonly report: Report;
}

/** One of our columns, and its heading in this file; '' is none. */
export interface Column {
  readonly name: string;
  readonly mandatory: boolean;
  readonly heading: string;
}

/** A file as it came in. */
export interface Brought {
  readonly delivery: Delivery;
  readonly headings: readonly string[];
  readonly columns: readonly Column[];
  readonly earlier: readonly Delivery[]; // the same content, taken in before
}

/** The largest file that the server takes, in bytes. */
export const LARGEST = 32 * 1024 * 1024;

/** The largest file with running cases, in bytes. */
export const LARGEST_CASES = 8 * 1024 * 1024;

/** How a file is to be read. */
export interface Choice {
  readonly asOf: string;
  readonly keep: 'ARREARS' | 'ALL'; // of tenancies without arrears: nothing but a count, or kept apart (practice 9)
  readonly columns: Readonly<Record<string, string>>;
}

/** What a choice begins with. */
export function choiceOf({ delivery, columns }: Brought): Choice {
  return { asOf: delivery.asOf, keep: delivery.arrearsOnly ? 'ARREARS' : 'ALL', columns: Object.fromEntries(columns.map(({ name, heading }) => [name, heading])) };
}

/** What is wrong with a choice; the words come from the screen. */
export function faultsOfChoice(
  { asOf, columns }: Choice, all: readonly Column[], today: string, say: { readonly day: string; readonly future: string; missing(names: string): string; twice(heading: string): string },
): FieldErrors<Choice> {
  const missing = all.filter(({ name, mandatory }) => mandatory && (columns[name] ?? '') === '').map(({ name }) => name);
  const chosen = Object.values(columns).filter((heading) => heading !== '');
  const twice = chosen.find((heading, at) => chosen.indexOf(heading) !== at);
  return {
    ...(asOf === '' ? { asOf: say.day } : asOf > today && { asOf: say.future }),
    ...(missing.length > 0 ? { columns: say.missing(missing.join(', ')) } : twice !== undefined && { columns: say.twice(twice) }),
  };
}

/** Whether the server still works on it, or will. */
export function goesOn({ status }: Pick<Delivery, 'status'>): boolean {
  return status === 'WAITING' || status === 'RUNNING' || status === 'STOPPING';
}

/** Whether nothing would change. */
export function changesNothing({ newFiles, newMonths, changedMonths, quiet }: Pick<Preview, 'newFiles' | 'newMonths' | 'changedMonths' | 'quiet'>): boolean {
  return newFiles + newMonths + changedMonths + quiet === 0;
}

/** Checks what came from the server. */
export function readDelivery(value: unknown): Delivery | null {
  const told = fields(value);
  const [id, at, sha256, asOf] = ['id', 'at', 'sha256', 'asOf'].map((name) => string(told?.[name]));
  const status = STATUSES.find((known) => known === told?.['status']);
  const report = counts(told?.['report'], REPORT);
  const preview = told?.['preview'] === null ? null : readPreview(told?.['preview']);
  if (!told || !id || !at || !sha256 || !asOf || !status || !report || (preview === null && told['preview'] !== null)) return null;
  return {
    id, at, sha256, asOf, status, report, preview, by: string(told['by']) ?? '', name: string(told['name']) ?? '', endedAt: string(told['endedAt']) ?? '',
    sizeBytes: integer(told['sizeBytes']) ?? 0, arrearsOnly: told['arrearsOnly'] !== false, done: integer(told['done']) ?? 0, total: integer(told['total']) ?? 0,
  };
}

/** Checks what came from the server. */
export function readBrought(value: unknown): Brought | null {
  const told = fields(value);
  const delivery = readDelivery(told?.['delivery']);
  const headings = list(told?.['headings'], (one) => (typeof one === 'string' ? one : null));
  const columns = list(told?.['columns'], readColumn);
  const earlier = list(told?.['earlier'], readDelivery);
  return delivery && headings && columns && earlier ? { delivery, headings, columns, earlier } : null;
}

/** Checks what came from the server. */
export function readHistory(value: unknown): readonly Delivery[] | null {
  return list(fields(value)?.['deliveries'], readDelivery);
}

function readColumn(value: unknown): Column | null {
  const told = fields(value);
  const name = string(told?.['name']);
  return told && name !== null ? { name, mandatory: told['mandatory'] === true, heading: string(told['heading']) ?? '' } : null;
}

function readPreview(value: unknown): Preview | null {
  const numbers = counts(value, PREVIEW);
  return numbers && { ...numbers, cases: counts(fields(value)?.['cases'], CASES) };
}

function counts<K extends string>(value: unknown, names: readonly K[]): Readonly<Record<K, number>> | null {
  const told = fields(value);
  return told && (Object.fromEntries(names.map((name) => [name, integer(told[name]) ?? 0])) as Record<K, number>);
}
