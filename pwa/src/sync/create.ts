import { signal } from '@preact/signals';
import {
  askPersistence, done, LOCKED, lockDueAt, lockStep, refused, StorageClosed, StorageFull, StorageLost, Vaults,
  type Bytes, type LockEvent, type LockState, type PasskeyHint, type PasskeyOutput, type Result, type Vault, type VaultRefusal,
} from '../vault';
import { verbOf, type Actor, type HeldFile } from './operation';
import type { TabletOptions } from './options';
import { Session, type Picture } from './session';
import { statusOfPending, statusOfSettled } from './status';
import type { Me, Tablet, TabletState } from './tablet';
import { uuidMaker } from './uuid';

const BEFORE: TabletState = {
  vault: 'NONE', vaults: 0, actor: null, screen: 'BRIGHT', persisted: 'UNKNOWN', sync: { kind: 'NEVER' },
  unsent: { operations: 0, drafts: 0, blobs: 0 }, damaged: 0, attention: 0, files: 0, pulledAt: null, contactBefore: null,
  contactNeeded: false, filesExpired: false, updateNeeded: false, writing: false, sending: null, full: false, left: [], revision: 0,
};

/** Looks at what this device holds and gives the tablet, locked. */
export async function createTablet<F extends HeldFile, C extends object, E, R>(options: TabletOptions<F, C, E, R>): Promise<Tablet<F, C, E, R>> {
  const tablet = new SealedTablet(options);
  await tablet.look();
  return tablet;
}

class SealedTablet<F extends HeldFile, C extends object, E, R> implements Tablet<F, C, E, R> {
  readonly state = signal<TabletState>(BEFORE);
  readonly #picture = signal<Picture<C, E, R> | null>(null);
  readonly #options: TabletOptions<F, C, E, R>;
  readonly #vaults: Vaults;
  readonly #newId: () => string;
  readonly #writes = new Set<Promise<unknown>>();
  #session: Session<F, C, E, R> | null = null;
  #lock: LockState = LOCKED;
  #cancelTick: () => void = () => undefined;
  readonly #stopHearing: () => void;

  constructor(options: TabletOptions<F, C, E, R>) {
    const { device, cost } = options;
    this.#options = options;
    this.#vaults = new Vaults({ host: device.host, now: device.now, ...(cost && { cost }) });
    this.#newId = uuidMaker(device.now, device.random);
    this.#stopHearing = device.page.onVisibility((visible) => this.#locking({ kind: visible ? 'VISIBLE' : 'HIDDEN', at: device.now() }));
  }

  async look(): Promise<void> {
    this.#show({ persisted: await askPersistence(this.#options.device.storage) });
    await this.#guarded(async () => done(void await this.#vaults.expire()));
    await this.lookAgain();
  }

  knows(actor: Actor): Promise<boolean> {
    return this.#vaults.has(actor);
  }

  create(passphrase: string, { recoveryKey, regionId = null, ...actor }: Me): Promise<Result<void, VaultRefusal>> {
    return this.#opening(() => this.#vaults.create(passphrase, actor, recoveryKey, regionId));
  }

  unlock(passphrase: string, actor?: Actor): Promise<Result<void, VaultRefusal>> {
    return this.#opening(() => this.#vaults.unlock(passphrase, actor));
  }

  passkeys(actor?: Actor): Promise<readonly PasskeyHint[]> {
    return this.#vaults.passkeys(actor);
  }

  unlockWithPasskey(output: PasskeyOutput): Promise<Result<void, VaultRefusal>> {
    return this.#opening(() => this.#vaults.unlockWithPasskey(output));
  }

  addPasskey(passphrase: string, make: (salt: Bytes) => Promise<Result<PasskeyOutput, VaultRefusal>>): Promise<Result<void, VaultRefusal>> {
    return this.#withVault((vault) => this.#vaults.addPasskey(vault, passphrase, make));
  }

  removePasskey(): Promise<Result<void, VaultRefusal>> {
    return this.#withVault(async (vault) => done(await this.#vaults.removePasskey(vault)));
  }

  lock(): void {
    this.#locking({ kind: 'LOCK', at: this.#options.device.now() });
  }

  async lookAgain(): Promise<void> {
    await this.#guarded(async () => done(await this.#count()));
  }

  async settled(): Promise<void> {
    await Promise.allSettled(this.#writes);
  }

  signOut(): Promise<Result<void, VaultRefusal>> {
    return this.#withVault(async (vault) => {
      await Promise.allSettled(this.#writes);
      const result = await this.#vaults.signOut(vault);
      if (result.ok) {
        this.lock();
        await this.#count();
      }
      return result;
    });
  }

  exportUnsent(): Promise<Result<string, VaultRefusal>> {
    return this.#withVault(async (vault) => done(await this.#vaults.exportUnsent(vault)));
  }

  async wipe(region?: string): Promise<void> {
    this.lock();
    await Promise.allSettled(this.#writes);
    for (const id of await this.#vaults.wipe(region)) this.#options.device.channel(id)?.post('CHANGED'); // other tabs show nothing of it any more
    await this.#count();
  }

  save(householdId: string, command: C, draftKind?: string): Promise<Result<string, VaultRefusal>> {
    verbOf(command); // a command without exactly one verb is a bug here, not a refusal later
    return this.#writing(async (vault, session) => {
      const id = this.#newId();
      const recordedAt = new Date(this.#options.device.now()).toISOString();
      const draft = draftKind === undefined ? null : await vault.drafts.token(householdId, draftKind);
      await vault.operations.add({ id, householdId, recordedAt, command }, draft);
      await session.changed();
      void session.wake('SAVED');
      return id;
    });
  }

  saveDraft(householdId: string, kind: string, value: unknown): Promise<Result<void, VaultRefusal>> {
    return this.#writing(async (vault, session) => {
      await vault.drafts.put(householdId, kind, value);
      void session.changed();
    });
  }

  async draft(householdId: string, kind: string): Promise<unknown> {
    return this.#session?.vault.drafts.get(householdId, kind);
  }

  async drafts() {
    return (await this.#session?.vault.drafts.names()) ?? [];
  }

  dropDraft(householdId: string, kind: string): Promise<Result<void, VaultRefusal>> {
    return this.#writing(async (vault, session) => {
      const [draft, photos] = await Promise.all([vault.drafts.get(householdId, kind), vault.blobs.list()]);
      const words = JSON.stringify(draft) ?? '';
      await vault.drafts.drop(householdId, kind);
      for (const { id, operationId } of photos) if (operationId === null && words.includes(id)) await vault.blobs.drop(id); // they go with their form
      void session.changed();
    });
  }

  saveBlob(operationId: string | null, bytes: Uint8Array): Promise<Result<string, VaultRefusal>> {
    return this.#writing(async (vault, session) => {
      const id = this.#newId();
      const put = async () => {
        await vault.reserve.keep(); // the last space is for words (tablet §3)
        await vault.blobs.put(id, operationId, new Uint8Array(bytes) as Bytes);
      };
      await put().catch(async (error: unknown) => {
        if (!(error instanceof StorageFull)) throw error;
        await vault.blobs.sweep(this.#options.device.now(), 0); // what the server has makes room for what it has not
        await put();
      });
      void session.changed();
      return id;
    }, 'PHOTO');
  }

  assignBlobs(blobIds: readonly string[], operationId: string): Promise<Result<void, VaultRefusal>> {
    return this.#writing((vault) => vault.blobs.assign(blobIds, operationId));
  }

  photos() {
    return this.#picture.value?.photos ?? [];
  }

  async blob(id: string): Promise<Uint8Array | null> {
    return (await this.#session?.vault.blobs.whole(id)) ?? null;
  }

  dropBlob(id: string): Promise<Result<void, VaultRefusal>> {
    return this.#writing(async (vault, session) => {
      await vault.blobs.drop(id);
      void session.changed();
    });
  }

  remember(name: string, value: unknown): Promise<Result<void, VaultRefusal>> {
    return this.#writing((vault) => vault.notes.put(name, value));
  }

  async remembered(name: string): Promise<unknown> {
    return this.#session?.vault.notes.get(name);
  }

  async file(householdId: string) {
    return (await this.#session?.file(householdId)) ?? null;
  }

  index() {
    return this.#picture.value?.index ?? [];
  }

  caseload() {
    return this.#picture.value?.caseload ?? [];
  }

  operations() {
    return (this.#picture.value?.operations ?? []).map((pending) => ({ ...pending, status: statusOfPending(pending) }));
  }

  receipts() {
    return (this.#picture.value?.receipts ?? []).map((settled) => ({ ...settled, status: statusOfSettled(settled) })).reverse();
  }

  reference(): R | null {
    return this.#picture.value?.note.reference ?? null;
  }

  dismiss(operationId: string): Promise<Result<void, VaultRefusal>> {
    return this.#writing(async (vault, session) => {
      await vault.operations.dealWith(operationId);
      await session.changed();
    });
  }

  async syncNow(): Promise<void> {
    await this.#session?.wake('ASKED');
  }

  noteActivity(): void {
    this.#locking({ kind: 'TOUCHED', at: this.#options.device.now() });
  }

  setExempt(kind: 'FORM' | 'CAMERA', open: boolean): void {
    this.#locking({ kind, open, at: this.#options.device.now() });
  }

  setPin(set: boolean): void {
    this.#locking({ kind: 'PIN_SET', set, at: this.#options.device.now() });
  }

  uncover(): void {
    this.#locking({ kind: 'PIN_RIGHT', at: this.#options.device.now() });
  }

  close(): void {
    this.lock();
    this.#stopHearing();
    void Promise.allSettled(this.#writes).then(() => this.#vaults.close());
  }

  async #opening(open: () => Promise<Result<Vault<F, C, E, R>, VaultRefusal>>): Promise<Result<void, VaultRefusal>> {
    return this.#guarded(async () => {
      const opened = await open();
      if (!opened.ok) return opened;
      this.lock(); // another person's session, if any, ends here; its vault stays
      this.#session = new Session(this.#options, this.#vaults, opened.value, {
        picture: (picture) => this.#paint(picture),
        status: (sync) => this.#show({ sync, ...(sync.kind === 'UP_TO_DATE' && { full: false }) }), // a page was written: there is room
        sending: (sending) => this.#show({ sending }),
        left: (left) => this.#show({ left: [...this.state.value.left, ...left] }),
        trouble: (error) => this.#troubled(error),
        gone: () => {
          this.lock();
          void this.#guarded(async () => done(await this.#count()));
        },
      });
      this.#show({ vault: 'OPEN', vaults: await this.#vaults.count(), actor: opened.value.actor, sync: { kind: 'NEVER' }, left: [] });
      this.#locking({ kind: 'UNLOCKED', at: this.#options.device.now() });
      await this.#session.read();
      return done(undefined);
    });
  }

  #withVault<T>(work: (vault: Vault<F, C, E, R>, session: Session<F, C, E, R>) => Promise<Result<T, VaultRefusal>>): Promise<Result<T, VaultRefusal>> {
    const session = this.#session;
    return session ? this.#guarded(() => work(session.vault, session)) : Promise.resolve(refused({ code: 'LOCKED' }));
  }

  /** A write: locking waits for it, and a new app version too (tablet §3 rule 9). */
  async #writing<T>(work: (vault: Vault<F, C, E, R>, session: Session<F, C, E, R>) => Promise<T>, what: 'WORDS' | 'PHOTO' = 'WORDS'): Promise<Result<T, VaultRefusal>> {
    const write = this.#withVault(async (vault, session) => done(await work(vault, session).catch(async (error: unknown) => {
      if (what === 'PHOTO' || !(error instanceof StorageFull) || !(await vault.reserve.release())) throw error;
      return work(vault, session); // words get the space that was kept for them
    })));
    this.#writes.add(write);
    this.#show({ writing: true });
    try {
      const result = await write;
      if (result.ok && this.state.value.full) this.#show({ full: false }); // room was made
      return result;
    } finally {
      this.#writes.delete(write);
      this.#show({ writing: this.#writes.size > 0 });
    }
  }

  /** What the storage cannot do becomes a refusal; every other error is a bug and goes up. */
  async #guarded<T>(work: () => Promise<Result<T, VaultRefusal>>): Promise<Result<T, VaultRefusal>> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof StorageFull) {
        this.#show({ full: true });
        return refused({ code: 'STORAGE_FULL' });
      }
      if (error instanceof StorageClosed) return refused({ code: 'LOCKED' });
      if (!(error instanceof StorageLost)) throw error;
      this.#show({ vault: 'STORAGE_LOST' });
      return refused({ code: 'STORAGE_LOST' });
    }
  }

  #troubled(error: unknown): void {
    if (error instanceof StorageLost) this.#show({ vault: 'STORAGE_LOST' });
    else if (error instanceof StorageFull) this.#show({ full: true });
    else if (!(error instanceof StorageClosed)) throw error;
  }

  #locking(event: LockEvent): void {
    this.#cancelTick();
    this.#lock = lockStep(this.#lock, event);
    if (this.#lock.screen === 'LOCKED') return this.#dropKeys();
    this.#show({ screen: this.#lock.screen });
    const due = lockDueAt(this.#lock);
    const { device } = this.#options;
    if (due !== null) this.#cancelTick = device.later(Math.max(0, due - device.now()), () => this.#locking({ kind: 'TICK', at: device.now() }));
  }

  #dropKeys(): void {
    const session = this.#session;
    if (!session) return;
    this.#session = null;
    this.#picture.value = null;
    session.close();
    const counted = Promise.allSettled(this.#writes).then(() => {
      session.vault.close();
      return this.#guarded(async () => done(await this.#count())); // a locked screen tells what waits in all vaults together
    });
    this.#writes.add(counted); // nothing is wiped while it is counted
    void counted.finally(() => this.#writes.delete(counted));
    const { vaults, unsent, persisted } = this.state.value;
    this.#show({ ...BEFORE, vault: 'LOCKED', vaults, unsent, persisted, revision: this.state.value.revision + 1 });
  }

  #paint(picture: Picture<C, E, R>): void {
    const { unsent, damaged, attention, note, index, contactBefore, contactNeeded, filesExpired } = picture;
    this.#picture.value = picture;
    this.#show({
      unsent, damaged, attention, contactBefore, contactNeeded, filesExpired, files: index.length, pulledAt: note.pulledAt,
      updateNeeded: note.minimumSchema > this.#options.schema, revision: this.state.value.revision + 1,
    });
  }

  async #count(): Promise<void> {
    const [vaults, unsent] = [await this.#vaults.count(), await this.#vaults.unsent()];
    this.#show({ vaults, ...(!this.#session && { unsent, vault: vaults > 0 ? 'LOCKED' : 'NONE' }) }); // an open vault tells its own
  }

  #show(change: Partial<TabletState>): void {
    this.state.value = { ...this.state.value, ...change };
  }
}
