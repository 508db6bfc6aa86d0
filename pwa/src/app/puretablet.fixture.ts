import { editHouseholdOf, contactOf } from '../household/edits';
import { courseStep, START, type Course, type CourseEvent, type Effect } from '../sync/course';
import type { Operation, PendingOperation, SettledOperation, WireOperation } from '../sync/operation';
import { nextBatch } from '../sync/outbox';
import { readPage, turn } from '../sync/pull';
import { readReceipts, settle } from '../sync/receipt';
import { shown } from '../sync/shown';
import type { IndexEntry } from '../vault';
import { appliers, summarise, type Command, type Entry, type File } from './contract';
import type { PersonName, PureServer } from './purecore.fixture';

/** What can go wrong with one request. */
export type Fault = 'NONE' | 'LOST_REQUEST' | 'LOST_ANSWER' | 'TWICE' | 'OMITS' | 'STRANGER' | 'LATE_COPY' | 'SHUFFLED' | 'REFUSES_BIG' | 'NONSENSE';

/** A tablet made of the pure core only: what the engine does, without storage, network or time. */
export class PureTablet {
  operations: readonly PendingOperation<Command>[] = [];
  receipts: readonly SettledOperation<Command>[] = [];
  files = new Map<string, File>();
  index: readonly IndexEntry<Entry>[] = [];
  epoch: string | null = null;
  readonly saved: Operation<Command>[] = [];
  readonly forgotten = new Set<string>(); // households that left: their settled operations are gone by design
  readonly late: (readonly WireOperation<Command>[])[] = []; // copies of requests still in the air
  readonly person: PersonName;
  readonly #server: PureServer;
  #seq = 0;
  #time = 0;
  #pulledAt: number | null = null;
  #course: Course = START;

  constructor(person: PersonName, server: PureServer) {
    this.person = person;
    this.#server = server;
  }

  shownFile(householdId: string): File | undefined {
    const here = ({ operation }: { readonly operation: Operation<Command> }) => operation.householdId === householdId;
    const known = { received: this.files.get(householdId), operations: this.operations.filter(here), receipts: this.receipts.filter(here), pulledAt: this.#pulledAt };
    return shown(known, appliers).file;
  }

  save(householdId: string, command: Command): void {
    const operation = { id: idOf(this.person, ++this.#seq), householdId, recordedAt: '2026-12-01T10:00:00Z', command };
    this.saved.push(operation);
    this.operations = [...this.operations, { operation, seq: this.#seq, state: 'SAVED' }];
  }

  /** Types something else in a field of the contact data, as the form does; nothing when it is not on this tablet. */
  edit(householdId: string, field: 'phone' | 'email', to: string): void {
    const file = this.shownFile(householdId);
    const seen = file && contactOf(file);
    const editHousehold = seen && editHouseholdOf({ ...seen, [field]: to, seen });
    if (editHousehold) this.save(householdId, { editHousehold });
  }

  /** The browser was killed: only what was stored remains. */
  restart(): void {
    this.#course = START;
  }

  /** One run, with a fault for each request as long as there are any. */
  run(faults: Fault[]): void {
    let [course, effect] = courseStep(this.#course, { kind: 'TRIGGERED', why: 'ASKED', at: ++this.#time });
    for (let requests = 0; effect.kind === 'ASK' || effect.kind === 'PUSH' || effect.kind === 'PULL'; requests++) {
      if (requests > 500) throw new Error('The run does not end');
      [course, effect] = courseStep(course, this.#perform(effect, faults.shift() ?? 'NONE'));
    }
    this.#course = course;
  }

  #perform(effect: Extract<Effect, { readonly kind: 'ASK' | 'PUSH' | 'PULL' }>, fault: Fault): CourseEvent {
    this.#time++;
    switch (effect.kind) {
      case 'ASK': return fault === 'LOST_REQUEST' ? this.#failed() : { kind: 'WELCOME', restored: this.epoch !== null && this.epoch !== this.#epochNow() };
      case 'PUSH': return this.#push(nextBatch(this.operations, effect.limits, effect.stuck), fault);
      case 'PULL': return this.#pull(fault);
    }
  }

  #push(batch: readonly WireOperation<Command>[], fault: Fault): CourseEvent {
    if (batch.length === 0) return { kind: 'NOTHING_TO_PUSH' };
    const sent = batch.map(({ householdId }) => householdId);
    if (fault === 'LOST_REQUEST') return this.#failed(sent);
    if (fault === 'NONSENSE' || (fault === 'REFUSES_BIG' && batch.length > 1)) return { ...this.#failed(sent), failure: { kind: 'REFUSED_REQUEST', status: 400 } };
    if (fault === 'LATE_COPY') this.late.push(batch);
    const answer = (this.#server.submit(this.person, fault === 'SHUFFLED' ? [...batch].reverse() : batch) as { readonly submit: readonly unknown[] }).submit.slice();
    if (fault === 'TWICE') this.#server.submit(this.person, batch);
    if (fault === 'LOST_ANSWER') return this.#failed(sent);
    if (fault === 'OMITS') answer.splice(Math.floor(answer.length / 2), 1);
    const foreign = { operationId: 'somebody-elses', status: 'APPLIED', version: 99, refusal: null, conflicts: [] };
    const data: unknown = { submit: fault === 'STRANGER' ? [foreign, null, 'x', ...answer.reverse()] : answer };
    const settled = settle(this.operations.filter(({ operation }) => batch.some(({ id }) => id === operation.id)), readReceipts(data) ?? [], this.#time);
    const ids = new Set(settled.map(({ operation }) => operation.id));
    this.operations = this.operations.filter(({ operation }) => !ids.has(operation.id));
    this.receipts = [...this.receipts, ...settled];
    return { kind: 'PUSHED', unanswered: batch.filter(({ id }) => !ids.has(id)).map(({ householdId }) => householdId) };
  }

  #pull(fault: Fault): CourseEvent {
    if (fault === 'LOST_REQUEST' || fault === 'LOST_ANSWER') return this.#failed();
    const held = { index: this.index, epoch: this.epoch, receipts: this.receipts, note: { referenceTag: null, reference: null, pulledAt: this.#pulledAt, minimumSchema: 0 } };
    const page = readPage<File, null>(fault === 'NONSENSE' ? { sync: { files: 'x' } } : this.#server.sync(this.person, this.index, 2));
    if (!page) return { ...this.#failed(), failure: { kind: 'NOT_OUR_SERVER' } };
    const change = turn(held, page, summarise, this.#time);
    for (const id of change.drop) this.files.delete(id);
    for (const { householdId, file } of change.put) this.files.set(householdId, file);
    const gone = new Set([...change.forget, ...change.again.map(({ operation }) => operation.id)]);
    for (const { operation } of this.receipts) if (change.forget.includes(operation.id)) this.forgotten.add(operation.id);
    this.receipts = this.receipts.filter(({ operation }) => !gone.has(operation.id));
    this.operations = [...change.again.map(({ operation, seq }) => ({ operation, seq, state: 'SAVED' as const })), ...this.operations];
    [this.index, this.epoch, this.#pulledAt] = [change.index, change.epoch, change.note.pulledAt];
    return { kind: 'PULLED', more: page.more, again: change.again.length > 0, at: this.#time, chance: 0 };
  }

  #epochNow(): string {
    return (this.#server.sync(this.person, this.index, 1) as { readonly sync: { readonly epoch: string } }).sync.epoch;
  }

  #failed(sent: readonly string[] = []): Extract<CourseEvent, { readonly kind: 'FAILED' }> {
    return { kind: 'FAILED', failure: { kind: 'OFFLINE' }, sent, at: this.#time, chance: 0 };
  }
}

/** A name for an operation as the tablet makes one: a UUIDv7, here by whose it is and its number. */
function idOf(person: PersonName, number: number): string {
  const whose = { fatma: 1, sam: 2, noor: 3 }[person];
  return `0193c0de-0000-7000-8${String(whose).padStart(3, '0')}-${number.toString(16).padStart(12, '0')}`;
}
