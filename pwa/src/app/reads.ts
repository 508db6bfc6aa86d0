import { ReportReadsDocument } from '../graphql/graphql';
import { fields, list, string } from '../sync/check';
import { ask } from './online';
import type { AppTablet } from './tablet';

/** A file that somebody opened from this tablet's storage, for the access log (access §3). */
export interface Read {
  readonly householdId: string;
  readonly readAt: string; // RFC 3339, by the tablet's clock
  /** The server answered: it only stays to count as one read for the rest of its hour. */
  readonly heard?: true;
  /** It was printed: a line of its own. */
  readonly printed?: true;
}

/** Opening one file again within this time is one read, in ms. */
const ONCE_MS = 60 * 60 * 1000;

/** Reads that wait at most; as many as the server takes at once. */
const MOST = 200;

/** The sealed note with the reads that the server has not heard of, and those of the last hour. */
const NOTE = 'reads';

/** The reads with one more; null when it is one of them already. Of too many the oldest goes. */
export function withRead(reads: readonly Read[], householdId: string, now: number): readonly Read[] | null {
  const recent = (read: Read) => Math.abs(now - Date.parse(read.readAt)) < ONCE_MS;
  if (reads.some((read) => read.householdId === householdId && !read.printed && recent(read))) return null;
  return [...reads.filter((read) => !read.heard || recent(read)), { householdId, readAt: new Date(now).toISOString() }].slice(-MOST);
}

/** The reads, of which the server has heard these. */
export function heardOf(reads: readonly Read[], sent: readonly Read[]): readonly Read[] {
  const among = ({ householdId, readAt, printed }: Read) => sent.some((read) => householdId === read.householdId && readAt === read.readAt && printed === read.printed);
  return reads.map((read) => (among(read) ? { ...read, heard: true } : read));
}

/** What reporting needs of the tablet. */
type Reading = Pick<AppTablet, 'state' | 'remember' | 'remembered'>;

/** Remembers, sealed, that a file of this tablet was opened. */
export function noteRead(tablet: Reading, householdId: string, now = Date.now()): Promise<void> {
  return inTurn(async () => {
    const actor = tablet.state.value.actor;
    const more = withRead(await kept(tablet), householdId, now);
    if (more && actor !== null && tablet.state.value.actor === actor) await tablet.remember(NOTE, more); // else locked meanwhile, or somebody else's vault
  });
}

/** Remembers, sealed, that something of a file was printed; each time is one. */
export function notePrint(tablet: Reading, householdId: string, now = Date.now()): Promise<void> {
  return inTurn(async () => {
    const actor = tablet.state.value.actor;
    const more = [...await kept(tablet), { householdId, readAt: new Date(now).toISOString(), printed: true as const }].slice(-MOST);
    if (actor !== null && tablet.state.value.actor === actor) await tablet.remember(NOTE, more);
  });
}

/** Tells the server which files were opened; each is told until it answered. Nothing waits for this. */
export function reportReads(tablet: AppTablet): Promise<void>;
export function reportReads(tablet: Reading, send: (reads: readonly Read[]) => Promise<boolean>): Promise<void>;
export function reportReads(tablet: Reading, send = (reads: readonly Read[]) => sent(tablet as AppTablet, reads)): Promise<void> {
  return inTurn(async () => {
    const actor = tablet.state.value.actor;
    const reads = (await kept(tablet)).filter(({ heard }) => !heard);
    if (reads.length === 0 || actor === null || tablet.state.value.actor !== actor) return;
    const answered = await send(reads);
    if (!answered || tablet.state.value.actor !== actor) return;
    await tablet.remember(NOTE, heardOf(await kept(tablet), reads));
  });
}

async function sent(tablet: AppTablet, reads: readonly Read[]): Promise<boolean> {
  return (await ask(tablet, ReportReadsDocument, { reads: reads.map(({ householdId, readAt, printed }) => ({ householdId, readAt, printed: printed ?? false })) })).kind === 'DATA';
}

async function kept(tablet: Reading): Promise<readonly Read[]> {
  return list(await tablet.remembered(NOTE), readRead) ?? [];
}

function readRead(value: unknown): Read | null {
  const read = fields(value);
  const [householdId, readAt] = [string(read?.['householdId']), string(read?.['readAt'])];
  return householdId && readAt && !Number.isNaN(Date.parse(readAt)) ? { householdId, readAt, ...(read?.['heard'] === true && { heard: true as const }), ...(read?.['printed'] === true && { printed: true as const }) } : null;
}

let turn: Promise<void> = Promise.resolve();

/** One at a time, also between tabs: two of them would lose each other's note. What fails is tried at the next sync. */
function inTurn(work: () => Promise<void>): Promise<void> {
  const { locks } = (globalThis.navigator ?? {}) as Partial<Navigator>; // none in an old browser
  const locked = async () => (locks ? locks.request('reads', work) : work());
  turn = turn.then(locked).catch(() => undefined);
  return turn;
}
