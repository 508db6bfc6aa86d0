import { contactBefore, freshnessAt, type IndexEntry, type KeptBlob, type PullNote, type Vault, type Vaults } from '../vault';
import { backoffMs } from './backoff';
import { caseloadView, indexView } from './caseload';
import type { Trigger } from './course';
import type { Channel, ChannelMessage } from './device';
import { Engine } from './engine';
import { Leader } from './leader';
import type { HeldFile, PendingOperation, SettledOperation } from './operation';
import type { TabletOptions } from './options';
import type { FileLeave } from './pull';
import { needsAttention } from './receipt';
import { shown, type ShownFile } from './shown';
import type { SyncStatus } from './status';
import type { CaseloadEntry } from './tablet';
import type { Sending, Uploader } from './uploader';
import type { Unsent } from '../vault';

/** Everything a screen reads at once, taken from the stores together. */
export interface Picture<C, E, R> {
  readonly index: readonly CaseloadEntry<E>[];
  readonly caseload: readonly CaseloadEntry<E>[];
  readonly operations: readonly PendingOperation<C>[];
  readonly receipts: readonly SettledOperation<C>[];
  readonly note: PullNote<R>;
  readonly unsent: Unsent;
  readonly photos: readonly KeptBlob[];
  readonly damaged: number;
  readonly attention: number;
  readonly contactBefore: number | null;
  readonly contactNeeded: boolean;
  readonly filesExpired: boolean;
}

/** Who hears what happens in a session. */
export interface SessionListener<C, E, R> {
  picture(picture: Picture<C, E, R>): void;
  status(status: SyncStatus): void;
  sending(sending: Sending | null): void;
  left(left: readonly FileLeave[]): void;
  trouble(error: unknown): void;
  /** Another tab signed out or wiped: there is nothing left to show. */
  gone(): void;
}

/** Between two pulls of a visible app, in ms (tablet §3). */
const EVERY_MS = 60_000;

/** One open vault in one tab: what is read, and who syncs. Ends when the vault is locked. */
export class Session<F extends HeldFile, C extends object, E, R> {
  readonly vault: Vault<F, C, E, R>;
  readonly #options: TabletOptions<F, C, E, R>;
  readonly #vaults: Vaults;
  readonly #listener: SessionListener<C, E, R>;
  readonly #channel: Channel | null;
  readonly #leader: Leader;
  readonly #stops: readonly (() => void)[];
  #cancelEvery: () => void = () => undefined;
  #engine: Engine<F, C, E, R> | null = null;
  #status: SyncStatus | null = null;
  #uploader: Promise<Uploader<F, C, E, R>> | null = null;
  #stopLeading: () => void = () => undefined;
  #reading: Promise<void> | null = null;
  #readAgain = false;
  #closed = false;

  constructor(options: TabletOptions<F, C, E, R>, vaults: Vaults, vault: Vault<F, C, E, R>, listener: SessionListener<C, E, R>) {
    this.#options = options;
    this.#vaults = vaults;
    this.vault = vault;
    this.#listener = listener;
    const { device } = options;
    this.#channel = device.channel(vault.id);
    this.#channel?.listen((message) => this.#hear(message));
    this.#leader = new Leader(device, vault.id, this.#channel, () => void this.#lead(), () => this.#follow());
    this.#stops = [
      device.page.onReturn(() => void this.wake('ONLINE')),
      device.page.onVisibility((visible) => void (visible && this.wake('VISIBLE'))),
    ];
    vault.files.onDropped = () => void this.wake('POKE'); // a damaged file is fetched again at once
    this.#every();
    this.#leader.start();
    this.#channel?.post('WHO_LEADS'); // whoever does tells how the last contact went
  }

  /** Syncs here when this tab leads; else asks the leader. Resolves when this tab's run ended. */
  async wake(why: Trigger): Promise<void> {
    if (this.#closed) return;
    if (this.#engine) return this.#engine.trigger(why);
    this.#channel?.post('SYNC');
    this.#leader.doubt();
  }

  /** Something was written here: read it, and let the other tabs read it. */
  async changed(): Promise<void> {
    this.#channel?.post('CHANGED');
    await this.read();
  }

  /** Takes a new picture; many changes at once make one picture more. */
  read(): Promise<void> {
    if (this.#reading) {
      this.#readAgain = true;
      return this.#reading;
    }
    this.#reading = this.#readUntilCalm().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /** One file as shown; null when nothing is known of it. */
  async file(householdId: string): Promise<ShownFile<F, C> | null> {
    const { files, operations } = this.vault;
    const [received, pending, settled, { pulledAt }] = await Promise.all([files.file(householdId), operations.pending(), operations.settled(), files.note()]);
    const here = <T extends PendingOperation<C> | SettledOperation<C>>({ operation }: T) => operation.householdId === householdId;
    const result = shown({ received, operations: pending.filter(here), receipts: settled.filter(here), pulledAt }, this.#options.appliers);
    return result.file || result.pending.length > 0 ? result : null;
  }

  /** Stops syncing at once; the vault itself is closed by whoever knows that nothing is being written. */
  close(): void {
    this.#closed = true;
    for (const stop of this.#stops) stop();
    this.#cancelEvery();
    this.#follow();
    this.#leader.close();
    this.#channel?.close();
  }

  async #readUntilCalm(): Promise<void> {
    do {
      this.#readAgain = false;
      try {
        if (this.#closed) return;
        // Another tab may have signed out, or let the files expire, or made new ones.
        if (!(await this.#vaults.follow(this.vault))) return this.#listener.gone();
        const picture = await this.#picture();
        if (!this.#closed) this.#listener.picture(picture);
      } catch (error) {
        this.#trouble(error);
      }
    } while (this.#readAgain && !this.#closed);
  }

  async #picture(): Promise<Picture<C, E, R>> {
    const { vault } = this;
    const { appliers, summarise, device } = this.#options;
    const [index, note, operations, receipts, unsent, photos, damaged, fresh] = await Promise.all([
      vault.files.index(), vault.files.note(), vault.operations.pending(), vault.operations.settled(), vault.unsent(), vault.blobs.list(), vault.operations.damaged(),
      this.#vaults.freshness(vault.id),
    ]);
    const parts = { index: index as readonly IndexEntry<E>[], operations, receipts, pulledAt: note.pulledAt, appliers, summarise, file: (id: string) => vault.files.file(id) };
    return {
      index: indexView(parts), caseload: await caseloadView(parts), operations, receipts, note, unsent, photos, damaged,
      attention: receipts.filter(needsAttention).length,
      contactBefore: fresh && contactBefore(fresh),
      contactNeeded: fresh !== null && freshnessAt(fresh, device.now()) !== 'FRESH',
      filesExpired: !vault.holdsFiles,
    };
  }

  async #lead(): Promise<void> {
    try {
      const lease = await this.vault.files.takeLease();
      const interrupted = (await this.vault.operations.pending()).filter(({ state }) => state === 'SENT');
      await this.vault.operations.mark(interrupted.map(({ operation }) => operation.id), 'SAVED');
      if (this.#closed || !this.#leader.leads) return;
      this.#engine = this.#newEngine(lease);
      this.#stopLeading = this.#options.device.page.onPoke(() => void this.wake('POKE'));
      await this.wake('UNLOCKED');
    } catch (error) {
      this.#trouble(error);
    }
  }

  #newEngine(lease: number): Engine<F, C, E, R> {
    const { device, transport, summarise, schema, recoveryKey = () => null, contactDays = () => null } = this.#options;
    return new Engine<F, C, E, R>({
      device, vault: this.vault, vaults: this.#vaults, transport, summarise, schema, recoveryKey, contactDays, lease,
      onStatus: (status) => this.#say(status),
      onChange: () => void this.changed(),
      onLeave: (left) => {
        if (left.length > 0) this.#listener.left(left);
      },
      onTrouble: (error) => this.#trouble(error),
      onUpToDate: () => void this.#sendPhotos(),
    });
  }

  /** Text first, then the photos (tablet §3); a tablet without photos never loads how. */
  async #sendPhotos(): Promise<void> {
    const { device, transport: { uploads } } = this.#options;
    try {
      if (!uploads || !(await this.vault.blobs.list()).some(({ confirmedAt }) => confirmedAt === 0)) return;
      this.#uploader ??= Promise.all([import('./uploader'), uploads()]).then(([{ Uploader: Loaded }, way]) => new Loaded<F, C, E, R>({
        device, vault: this.vault, transport: way, backoffMs,
        onSending: (sending) => this.#listener.sending(sending),
        onChange: () => void this.changed(),
        onTrouble: (error) => this.#trouble(error),
      }));
      const uploader = await this.#uploader;
      if (this.#engine) await uploader.start();
      else uploader.close();
    } catch (error) {
      this.#trouble(error);
    }
  }

  #follow(): void {
    this.#engine?.close();
    this.#engine = null;
    void this.#uploader?.then((uploader) => uploader.close());
    this.#uploader = null;
    this.#stopLeading();
    this.#stopLeading = () => undefined;
  }

  #say(status: SyncStatus): void {
    this.#status = status;
    this.#listener.status(status);
    this.#channel?.post({ status });
  }

  #hear(message: ChannelMessage): void {
    if (typeof message === 'object') {
      if (!this.#engine) this.#listener.status(message.status);
      return;
    }
    if (message === 'WHO_LEADS' && this.#engine && this.#status) this.#channel?.post({ status: this.#status });
    switch (message) {
      case 'CHANGED': void this.read(); break;
      case 'SYNC': if (this.#engine) void this.#engine.trigger('SAVED'); break;
      case 'WHO_LEADS':
      case 'I_LEAD': this.#leader.hear(message); break;
    }
  }

  /** Every minute while somebody looks: files, and the clock that lets them expire. */
  #every(): void {
    this.#cancelEvery = this.#options.device.later(EVERY_MS, () => {
      this.#every();
      void this.#look();
    });
  }

  async #look(): Promise<void> {
    try {
      await this.#vaults.expire();
      await this.read();
      if (this.#options.device.page.visible()) await this.wake('TIMER');
    } catch (error) {
      this.#trouble(error);
    }
  }

  #trouble(error: unknown): void {
    if (!this.#closed) this.#listener.trouble(error);
  }
}
