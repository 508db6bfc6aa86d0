import type { Cost } from '../vault';
import type { Device } from './device';
import type { HeldFile } from './operation';
import type { Appliers } from './shown';
import type { Transport } from './transport';

/** What the app brings: the way to the server, and what its words mean on the screen. */
export interface TabletOptions<F extends HeldFile, C extends object, E, R> {
  readonly device: Device;
  readonly transport: Transport<C>;
  readonly appliers: Appliers<F, C>;
  /** What lists and search show of a file; kept in the sealed index. */
  readonly summarise: (file: F) => E;
  /** The app's schema, for `minimumSchema` (tablet §3 rule 7). */
  readonly schema: number;
  /** The region's public recovery key in the reference data, SPKI in base64. */
  readonly recoveryKey?: (reference: R) => string | null;
  /** For how many days the files may stay without contact, by the reference data; null when it does not say. */
  readonly contactDays?: (reference: R, now: number) => number | null;
  /** Measured on the device when absent. */
  readonly cost?: Cost;
}
