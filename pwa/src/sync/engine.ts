import { StorageFull, type Vault, type Vaults } from '../vault';
import { fields, string } from './check';
import { courseStep, START, type Course, type CourseEvent, type Effect, type NoRoom, type Trigger } from './course';
import type { Device } from './device';
import type { HeldFile } from './operation';
import { nextBatch } from './outbox';
import { hashOfHeld, readPage, turn, type FileLeave } from './pull';
import { readReceipts, settle } from './receipt';
import type { SyncStatus } from './status';
import type { Answer, Transport } from './transport';

/** What the engine works with, for one open vault. */
export interface EngineOptions<F, C, E, R> {
  readonly device: Pick<Device, 'now' | 'chance' | 'later'>;
  readonly vault: Vault<F, C, E, R>;
  readonly vaults: Vaults;
  readonly transport: Transport<C>;
  readonly summarise: (file: F) => E;
  readonly schema: number;
  readonly recoveryKey: (reference: R) => string | null;
  readonly contactDays: (reference: R, now: number) => number | null;
  readonly lease: number;
  readonly onStatus: (status: SyncStatus) => void;
  /** The stores changed: everybody reads again. */
  readonly onChange: () => void;
  readonly onLeave: (left: readonly FileLeave[]) => void;
  /** The storage failed; the run stops and nothing was moved. */
  readonly onTrouble: (error: unknown) => void;
  /** Everything that could be sent and fetched was: now the photos. */
  readonly onUpToDate: () => void;
}

/** Files a page (tablet §3). */
const FIRST = 20;

/** Carries out a course on the vault and the transport; one per leading tab. */
export class Engine<F extends HeldFile, C, E, R> {
  readonly #options: EngineOptions<F, C, E, R>;
  #course: Course = START;
  #run: Promise<void> = Promise.resolve();
  #cancelRetry: (() => void) | null = null;
  #pullStartedAt = 0;
  #tellHeld = false; // the server has something else than what is here, or most likely has
  #closed = false;

  constructor(options: EngineOptions<F, C, E, R>) {
    this.#options = options;
  }

  /** Starts a run, or asks the present one to go once more; resolves when it ended, however it ended. */
  trigger(why: Trigger): Promise<void> {
    if (this.#closed) return Promise.resolve();
    const effect = this.#step({ kind: 'TRIGGERED', why, at: this.#options.device.now() });
    if (effect.kind !== 'REST') this.#run = this.#carryOut(effect);
    return this.#run;
  }

  /** Nothing starts any more; what is under way ends without writing files. */
  close(): void {
    this.#closed = true;
    this.#cancelRetry?.();
  }

  #step(event: CourseEvent): Effect {
    const before = this.#course.status;
    const [course, effect] = courseStep(this.#course, event);
    this.#course = course;
    if (course.status !== before) this.#options.onStatus(course.status);
    return effect;
  }

  async #carryOut(first: Effect): Promise<void> {
    this.#cancelRetry?.();
    let effect = first;
    while (effect.kind === 'ASK' || effect.kind === 'PUSH' || effect.kind === 'PULL') {
      const event = await this.#perform(effect).catch((error: unknown) => this.#troubled(error));
      if (this.#closed) return;
      effect = this.#step(event);
    }
    if (this.#course.status.kind === 'UP_TO_DATE') this.#options.onUpToDate();
    if (effect.kind === 'RETRY_IN') this.#cancelRetry = this.#options.device.later(effect.ms, () => void this.trigger('RETRY'));
  }

  #perform(effect: Extract<Effect, { readonly kind: 'ASK' | 'PUSH' | 'PULL' }>): Promise<CourseEvent> {
    switch (effect.kind) {
      case 'ASK': return this.#ask();
      case 'PUSH': return this.#push(effect);
      case 'PULL': return this.#pull();
    }
  }

  /** Whose session is it? Before anything of this vault is sent or fetched (tablet §3 rule 5). */
  async #ask(): Promise<CourseEvent> {
    const { transport, vault, vaults } = this.#options;
    const answer = await transport.me();
    if (answer.kind !== 'DATA') return this.#failed(answer);
    const me = fields(fields(answer.data)?.['me']);
    if (!me) return this.#failed(fields(answer.data)?.['me'] === null ? { kind: 'SIGN_IN' } : { kind: 'NOT_OUR_SERVER' });
    const same = me['personId'] === vault.actor.personId && me['organisationId'] === vault.actor.organisationId;
    if (!same) return this.#failed({ kind: 'OTHER_PERSON' });
    await vaults.contacted(vault, null);
    const [epoch, held] = [string(me['epoch']), await vault.files.epoch()];
    this.#pullStartedAt = 0;
    this.#tellHeld = false;
    return { kind: 'WELCOME', restored: epoch !== null && held !== null && epoch !== held };
  }

  async #push({ limits, stuck }: Extract<Effect, { readonly kind: 'PUSH' }>): Promise<CourseEvent> {
    const { transport, vault, device } = this.#options;
    this.#pullStartedAt = 0;
    const pending = await vault.operations.pending();
    const batch = nextBatch(pending, limits, stuck);
    if (batch.length === 0) return { kind: 'NOTHING_TO_PUSH' };
    const ids = batch.map(({ id }) => id);
    const households = batch.map(({ householdId }) => householdId);
    await vault.operations.mark(ids, 'SENT');
    this.#options.onChange();

    this.#tellHeld = true; // what is sent changes files
    const answer = await transport.submit(vault.actor, batch);
    const receipts = answer.kind === 'DATA' ? readReceipts(answer.data) : null;
    if (!receipts) {
      await vault.operations.mark(ids, 'SAVED');
      this.#options.onChange();
      return this.#failed(answer.kind === 'DATA' ? { kind: 'REFUSED_REQUEST', status: 200 } : answer, households);
    }
    const settled = settle(pending.filter(({ operation }) => ids.includes(operation.id)), receipts, device.now());
    await vault.operations.settle(settled);
    const unanswered = batch.filter(({ id }) => !settled.some(({ operation }) => operation.id === id));
    await vault.operations.mark(unanswered.map(({ id }) => id), 'SAVED');
    this.#options.onChange();
    return { kind: 'PUSHED', unanswered: unanswered.map(({ householdId }) => householdId) };
  }

  async #pull(): Promise<CourseEvent> {
    const { transport, vault, vaults, device, schema, summarise, lease, contactDays } = this.#options;
    const [index, held, note, epoch] = await Promise.all([vault.files.index(), vault.files.held(), vault.files.note(), vault.files.epoch()]);
    this.#pullStartedAt ||= device.now();
    const inShort = !this.#tellHeld && held.length > 0;
    const answer = await transport.sync(vault.actor, { ...(inShort ? { held: [], heldHash: await hashOfHeld(held) } : { held, heldHash: null }), reference: note.referenceTag, first: FIRST, schema });
    const page = answer.kind === 'DATA' ? readPage<F, R>(answer.data) : null;
    if (!page || (page.tellHeld && !inShort)) return this.#failed(answer.kind === 'DATA' ? { kind: 'REFUSED_REQUEST', status: 200 } : answer);
    if (this.#closed) return this.#failed({ kind: 'OFFLINE' });
    if (page.tellHeld) {
      this.#tellHeld = true;
      return this.#pull();
    }

    const receipts = await vault.operations.settled();
    const change = turn({ index, note, epoch, receipts }, page, summarise, this.#pullStartedAt);
    const again = await vault.operations.again(change.again);
    if (again.length > 0) await vault.blobs.offerAgain(again.map(({ id }) => id));
    const { reference } = change.note;
    await vaults.contacted(vault, page.serverTime, reference === null ? null : contactDays(reference, device.now()));
    if (!(await vault.files.absorb({ ...change, again }, lease))) return this.#failed({ kind: 'OFFLINE' }); // another tab leads
    if (!page.more) await this.#tidy(reference);
    this.#options.onLeave(page.leave);
    this.#options.onChange();
    return { kind: 'PULLED', more: page.more, again: again.length > 0, at: device.now(), chance: device.chance() };
  }

  async #tidy(reference: R | null): Promise<void> {
    const { vault, vaults, device, recoveryKey } = this.#options;
    await vault.operations.sweep(device.now());
    await vault.blobs.sweep(device.now());
    const key = reference === null ? null : recoveryKey(reference);
    if (key !== null) await vaults.renewRecovery(vault, key);
  }

  async #troubled(error: unknown): Promise<CourseEvent> {
    this.#options.onTrouble(error);
    if (!(error instanceof StorageFull)) return this.#failed({ kind: 'OFFLINE' });
    await this.#options.vault.makeRoom(this.#options.device.now()).catch(() => undefined); // the next try finds it
    return this.#failed({ kind: 'NO_ROOM' });
  }

  #failed(failure: Exclude<Answer, { readonly kind: 'DATA' }> | NoRoom, sent: readonly string[] = []): CourseEvent {
    const { device } = this.#options;
    return { kind: 'FAILED', failure, sent, at: device.now(), chance: device.chance() };
  }
}
