import type { ReadonlySignal } from '@preact/signals';
import type { Bytes, KeptBlob, PasskeyHint, PasskeyOutput, Result, Unsent, VaultRefusal } from '../vault';
import type { Actor, HeldFile, PendingOperation, SettledOperation } from './operation';
import type { FileLeave } from './pull';
import type { ShownFile } from './shown';
import type { OperationStatus, SyncStatus } from './status';
import type { Sending } from './uploader';

/** Who a vault is made for, at enrolment. */
export interface Me extends Actor {
  /** The region's public recovery key, SPKI in base64; null when the region has none yet. */
  readonly recoveryKey: string | null;
  /** The region it belongs to: what the office wipes, it wipes by region. */
  readonly regionId?: string | null;
}

/** Everything a screen must be able to say about the tablet itself. */
export interface TabletState {
  readonly vault: 'NONE' | 'LOCKED' | 'OPEN' | 'STORAGE_LOST';
  /** "Deze tablet heeft 2 kluizen": no names are known before unlocking. */
  readonly vaults: number;
  /** Whose vault is open; null while none is. */
  readonly actor: Actor | null;
  /** During a visit form the screen dims and is covered; the keys stay (tablet §2). */
  readonly screen: 'BRIGHT' | 'DIMMED' | 'COVERED';
  /** Whether the browser promised not to clear the storage. */
  readonly persisted: 'YES' | 'NO' | 'UNKNOWN';
  readonly sync: SyncStatus;
  readonly unsent: Unsent;
  /** Receipts that somebody must look at. */
  /** Operations that cannot be read: damaged on the disk, kept, and part of the sealed file. */
  readonly damaged: number;
  readonly attention: number;
  /** Files ready for offline. */
  readonly files: number;
  readonly pulledAt: number | null; // ms since 1970, when the files were last fetched whole
  /** Without contact before this moment the files leave the tablet (tablet §2). */
  readonly contactBefore: number | null; // ms since 1970
  /** Within 24 hours of `contactBefore`: every screen says until when. */
  readonly contactNeeded: boolean;
  /** The files have left after too long without contact; unsent work is still here. */
  readonly filesExpired: boolean;
  /** The server asks for a newer app; sending goes on (tablet §3 rule 7). */
  readonly updateNeeded: boolean;
  /** A write is under way: a new app version must wait (tablet §3 rule 9). */
  readonly writing: boolean;
  /** The last thing that was written did not fit on the device. */
  readonly full: boolean;
  /** The photo that is on its way now, and how far it is. */
  readonly sending: Sending | null;
  /** Files that left the tablet in this session, with the reason, newest last. */
  readonly left: readonly FileLeave[];
  /** Raised at every change of files, operations, receipts or drafts: read again. */
  readonly revision: number;
}

/** A file in a list. */
export interface CaseloadEntry<E> {
  readonly householdId: string;
  /** The caller's summary of the file as shown; null when no verb could show it. */
  readonly entry: E | null;
  readonly unsent: number; // operations on this household without a receipt
  readonly attention: number; // receipts on this household that need a look
}

/** An operation as the outbox screen lists it. */
export interface OperationView<C> extends PendingOperation<C> {
  readonly status: OperationStatus;
}

/** A receipt as the outbox screen lists it. */
export interface ReceiptView<C> extends SettledOperation<C> {
  readonly status: OperationStatus;
}

/**
 * The tablet, as screens see it. Getters that return at once read signals, so a
 * component that calls them is drawn again; promises read the sealed storage.
 * While the vault is locked getters are empty and writes are refused.
 */
export interface Tablet<F extends HeldFile, C extends object, E, R> {
  readonly state: ReadonlySignal<TabletState>;

  /** Whether who is signed in has a vault here; else one must be made. */
  knows(actor: Actor): Promise<boolean>;
  /** Makes the vault of this person and organisation on this device, and opens it. */
  create(passphrase: string, me: Me): Promise<Result<void, VaultRefusal>>;
  /** Opens the vault this passphrase fits; `actor` when the session says whose it must be. */
  unlock(passphrase: string, actor?: Actor): Promise<Result<void, VaultRefusal>>;
  /** The passkeys that open a vault here, or the one of `actor`: for the platform to ask. */
  passkeys(actor?: Actor): Promise<readonly PasskeyHint[]>;
  /** Opens the vault of a passkey, with what the platform computed. */
  unlockWithPasskey(output: PasskeyOutput): Promise<Result<void, VaultRefusal>>;
  /** Lets a passkey open this vault beside the passphrase, which is asked once more; `make` asks the platform. */
  addPasskey(passphrase: string, make: (salt: Bytes) => Promise<Result<PasskeyOutput, VaultRefusal>>): Promise<Result<void, VaultRefusal>>;
  removePasskey(): Promise<Result<void, VaultRefusal>>;
  /** Drops the keys. Nothing is lost: whatever was saved is sealed on the disk. */
  lock(): void;
  /** A vault was made or removed outside this object: counts again what is here. */
  lookAgain(): Promise<void>;
  /** Resolves when nothing is being written any more. */
  settled(): Promise<void>;
  /** Removes the open vault from the device; refused while words would be lost. */
  signOut(): Promise<Result<void, VaultRefusal>>;
  /** The unsent work as a sealed file that only the server can open; signing out is allowed after it. */
  exportUnsent(): Promise<Result<string, VaultRefusal>>;
  /** Only after `/device` said so: removes everything of every vault of a region, or of all (access §1). */
  wipe(region?: string): Promise<void>;

  /** Resolves only after the strict-durability transaction completed: then "op deze tablet" is true. Value: operation id. */
  save(householdId: string, command: C, draftKind?: string): Promise<Result<string, VaultRefusal>>;
  saveDraft(householdId: string, kind: string, value: unknown): Promise<Result<void, VaultRefusal>>;
  draft(householdId: string, kind: string): Promise<unknown>;
  dropDraft(householdId: string, kind: string): Promise<Result<void, VaultRefusal>>;
  /** Which forms have a draft on this tablet. */
  drafts(): Promise<readonly { readonly householdId: string; readonly kind: string }[]>;
  /** A photo or signature for an operation that is saved or about to be; kept until its upload is confirmed. Value: blob id. */
  saveBlob(operationId: string | null, bytes: Uint8Array): Promise<Result<string, VaultRefusal>>;

  /** The form was saved: its photos belong to that operation. */
  assignBlobs(blobIds: readonly string[], operationId: string): Promise<Result<void, VaultRefusal>>;
  /** Every photo and signature on this tablet: not sent yet, or sent less than 30 days ago. */
  photos(): readonly KeptBlob[];
  blob(id: string): Promise<Uint8Array | null>;
  /** A photo thrown away before its form was saved. */
  dropBlob(id: string): Promise<Result<void, VaultRefusal>>;

  /** A small sealed value beside the work, such as who this is; never counted as unsent. */
  remember(name: string, value: unknown): Promise<Result<void, VaultRefusal>>;
  remembered(name: string): Promise<unknown>;

  /** The file as shown: received plus pending. Null when the tablet knows nothing of it. */
  file(householdId: string): Promise<ShownFile<F, C> | null>;
  /** The entries as received. */
  index(): readonly CaseloadEntry<E>[];
  /** The entries as shown, also of households registered here. */
  caseload(): readonly CaseloadEntry<E>[];
  /** What has no receipt, oldest first. */
  operations(): readonly OperationView<C>[];
  /** What has a receipt, newest first. */
  receipts(): readonly ReceiptView<C>[];
  /** Region parameters, holidays, code lists, names, the next meeting; null before the first pull. */
  reference(): R | null;

  /** The writer has dealt with a conflict, review or refusal. */
  dismiss(operationId: string): Promise<Result<void, VaultRefusal>>;
  /** Pushes and pulls now; resolves when the run ended, however it ended. */
  syncNow(): Promise<void>;

  /** Somebody touched the screen. */
  noteActivity(): void;
  /** An open visit form, or the camera: neither counts as idle or hidden (tablet §2). */
  setExempt(kind: 'FORM' | 'CAMERA', open: boolean): void;
  /** A PIN was chosen, or thrown away: a covered visit that has one is kept longer (tablet §2). */
  setPin(set: boolean): void;
  /** The PIN was right, or there is none: the covered screen is shown again. */
  uncover(): void;
  /** Stops timers, the poke stream and the leading tab's lock. */
  close(): void;
}
