import type { KeptBlob, Vault } from '../vault';
import type { Device } from './device';
import type { PendingOperation, SettledOperation } from './operation';
import { LARGEST_PIECE, upload, type Pace, type UploadTransport } from './upload';

/** A picture that is on its way now. */
export interface Sending {
  readonly id: string;
  readonly sent: number; // bytes
  readonly size: number; // bytes
}

/** What the uploader works with, for one open vault. */
export interface UploaderOptions<F, C, E, R> {
  readonly device: Pick<Device, 'now' | 'chance' | 'later'>;
  readonly vault: Vault<F, C, E, R>;
  readonly transport: UploadTransport;
  /** How long to wait after so many breaks, in ms. */
  readonly backoffMs: (failures: number, chance: number) => number;
  readonly onSending: (sending: Sending | null) => void;
  readonly onChange: () => void;
  readonly onTrouble: (error: unknown) => void;
}

/** A picture of a form that was thrown away is kept this long, in ms: the draft may not have been written yet. */
const ORPHAN_MS = 24 * 60 * 60 * 1000;

/** Sends pictures whose words have a receipt, one at a time, oldest first; one per leading tab. */
export class Uploader<F, C, E, R> {
  readonly #options: UploaderOptions<F, C, E, R>;
  readonly #pace: Pace = { piece: LARGEST_PIECE };
  #run: Promise<void> | null = null;
  #cancelRetry: () => void = () => undefined;
  #failures = 0;
  #closed = false;

  constructor(options: UploaderOptions<F, C, E, R>) {
    this.#options = options;
  }

  /** Starts, unless it is under way; resolves when everything that can go went, or the line broke. */
  start(): Promise<void> {
    if (this.#closed) return Promise.resolve();
    this.#run ??= this.#all().finally(() => {
      this.#run = null;
    });
    return this.#run;
  }

  close(): void {
    this.#closed = true;
    this.#cancelRetry();
  }

  async #all(): Promise<void> {
    this.#cancelRetry();
    try {
      for (const blob of await this.#ready()) {
        if (this.#closed) return;
        if (!(await this.#one(blob))) return this.#again();
      }
      this.#failures = 0;
    } catch (error) {
      if (!this.#closed) this.#options.onTrouble(error);
    } finally {
      if (!this.#closed) this.#options.onSending(null);
    }
  }

  /** False when the line broke. */
  async #one({ id, size }: KeptBlob): Promise<boolean> {
    const { vault, transport, onSending, onChange, device } = this.#options;
    onSending({ id, sent: 0, size });
    const ending = await upload({
      id, read: (offset, most) => this.#read(id, offset, most),
      onSent: (sent) => {
        if (!this.#closed) onSending({ id, sent, size });
      },
    }, transport, this.#pace);
    if (this.#closed) return true;
    if (ending === 'DONE') {
      await vault.blobs.confirm(id, device.now());
      onChange();
    }
    return ending !== 'BROKEN';
  }

  /** A chunk that cannot be opened any more is one that cannot be read: the others go on. */
  async #read(id: string, offset: number, most: number) {
    const from = offset % LARGEST_PIECE;
    const chunk = await this.#options.vault.blobs.chunk(id, offset - from).catch(() => null);
    return chunk && chunk.slice(from, from + most);
  }

  #again(): void {
    const { device, backoffMs } = this.#options;
    this.#failures += 1;
    if (!this.#closed) this.#cancelRetry = device.later(backoffMs(this.#failures, device.chance()), () => void this.start());
  }

  /** The pictures whose words the server has; those of forms that are gone, and of refusals that were dealt with, leave. */
  async #ready(): Promise<readonly KeptBlob[]> {
    const { vault, device } = this.#options;
    const kept = (await vault.blobs.list()).filter(({ confirmedAt }) => confirmedAt === 0);
    if (kept.length === 0) return [];
    const [pending, settled] = await Promise.all([vault.operations.pending(), vault.operations.settled()]);
    const ready: KeptBlob[] = [];
    for (const blob of kept) {
      const fate = fateOf(blob, pending, settled);
      if (fate.kind === 'READY') {
        if (blob.operationId !== fate.operationId) await vault.blobs.assign([blob.id], fate.operationId);
        ready.push(blob);
      }
      const orphan = fate.kind === 'NO_WORDS' && madeAt(blob.id) < device.now() - ORPHAN_MS && !(await vault.drafts.mentions(blob.id));
      if (fate.kind === 'DEALT_WITH' || orphan) await vault.blobs.drop(blob.id);
    }
    return ready;
  }
}

/** What becomes of a picture follows from its words. */
export type Fate =
  | { readonly kind: 'READY'; readonly operationId: string }
  | { readonly kind: 'WAITS' } // for the receipt of its words, or for somebody to look at a refusal
  | { readonly kind: 'DEALT_WITH' } // its words were refused, and the writer knows
  | { readonly kind: 'NO_WORDS' }; // its form is a draft, or was thrown away

/** Finds the operation that announces a picture, also when the tablet died before it could write down which. */
export function fateOf<C>(blob: Pick<KeptBlob, 'id' | 'operationId'>, pending: readonly PendingOperation<C>[], settled: readonly SettledOperation<C>[]): Fate {
  const isIts = ({ operation }: PendingOperation<C> | SettledOperation<C>) => operation.id === blob.operationId || JSON.stringify(operation.command).includes(blob.id);
  if (pending.some(isIts)) return { kind: 'WAITS' };
  const words = settled.find(isIts);
  if (!words) return blob.operationId === null ? { kind: 'NO_WORDS' } : { kind: 'READY', operationId: blob.operationId };
  if (words.receipt.status !== 'REFUSED') return { kind: 'READY', operationId: words.operation.id };
  return { kind: words.dealtWith ? 'DEALT_WITH' : 'WAITS' };
}

/** The moment in a UUIDv7, in ms since 1970. */
function madeAt(id: string): number {
  return Number.parseInt(id.replace('-', '').slice(0, 12), 16);
}
