import type { Channel, Device } from './device';

/** A leading tab that does not answer this long is frozen or gone, in ms. */
export const FROZEN_MS = 10_000;

/**
 * One tab of a vault syncs (tablet §3). The lock goes to the next tab when the
 * leader closes; from a frozen one, which holds it and does nothing, it is taken.
 * A woken former leader hears that by `onFollow`; the lease in the vault keeps its
 * late writes out even before it hears.
 */
export class Leader {
  readonly #device: Device;
  readonly #name: string;
  readonly #channel: Channel | null;
  readonly #onLead: () => void;
  readonly #onFollow: () => void;
  readonly #closing = new AbortController();
  #release: (() => void) | null = null;
  #cancelDoubt: (() => void) | null = null;

  constructor(device: Device, name: string, channel: Channel | null, onLead: () => void, onFollow: () => void) {
    this.#device = device;
    this.#name = `regieroute-sync-${name}`;
    this.#channel = channel;
    this.#onLead = onLead;
    this.#onFollow = onFollow;
  }

  get leads(): boolean {
    return this.#release !== null;
  }

  /** Waits in line for the lead; leads at once where there are no locks. */
  start(): void {
    if (!this.#device.locks) return this.#lead(() => undefined);
    this.#request({ signal: this.#closing.signal });
  }

  /** A following tab wants a sync: when the leader keeps silent, take over. */
  doubt(): void {
    if (this.leads || this.#cancelDoubt) return;
    this.#channel?.post('WHO_LEADS');
    this.#cancelDoubt = this.#device.later(FROZEN_MS, () => {
      this.#cancelDoubt = null;
      if (!this.leads && !this.#closing.signal.aborted) this.#request({ steal: true });
    });
  }

  /** The tabs' line: answers for a leader, reassures a follower. */
  hear(message: 'WHO_LEADS' | 'I_LEAD'): void {
    if (message === 'WHO_LEADS' && this.leads) this.#channel?.post('I_LEAD');
    if (message === 'I_LEAD') this.#trust();
  }

  close(): void {
    this.#trust();
    this.#closing.abort();
    this.#release?.();
    this.#release = null;
  }

  #trust(): void {
    this.#cancelDoubt?.();
    this.#cancelDoubt = null;
  }

  #request(options: LockOptions): void {
    const held = this.#device.locks?.request(this.#name, options, () => new Promise<void>((release) => {
      if (this.#closing.signal.aborted) release();
      else this.#lead(release);
    }));
    held?.catch(() => this.#lost()); // aborted while waiting, or taken by another tab
  }

  #lead(release: () => void): void {
    if (this.leads) return release();
    this.#trust();
    this.#release = release;
    this.#onLead();
  }

  #lost(): void {
    if (this.#closing.signal.aborted) return;
    if (this.leads) {
      this.#release = null;
      this.#onFollow();
    }
    this.#request({ signal: this.#closing.signal }); // back in line
  }
}
