/**
 * Outbox, push, pull and what the screen may say (tablet §3).
 *
 * A screen gets one `Tablet` from
 * `await createTablet({ device: browserDevice(), transport: fetchTransport(…), appliers, summarise, schema })`:
 * `save` and `saveDraft` write, `file`, `caseload`, `operations` and `receipts`
 * read, `state` tells the truth about what was sent. The pure core (`outbox`,
 * `receipt`, `pull`, `shown`, `course`) knows no storage and no network.
 */
export type { Actor, HeldFile, Operation, PendingOperation, Receipt, ReceiptRefusal, ReceiptStatus, SettledOperation, WireOperation } from './operation';
export type { Appliers, Apply, ShownFile } from './shown';
export type { OperationStatus, SyncStatus } from './status';
export type { Answer, Failure, HeldTag, SyncQuestion, Transport } from './transport';
export type { FileLeave } from './pull';
export type { CaseloadEntry, Me, OperationView, ReceiptView, Tablet, TabletState } from './tablet';
export { createTablet } from './create';
export { browserDevice, type Channel, type ChannelMessage, type Device, type PageEvents } from './device';
export { ACTOR_HEADER, askServer, fetchTransport, readAnswer, type Ask, type DocumentIds, type FetchOptions } from './fetch';
export { readRefusals } from './receipt';
export { act, resultOf, saveAndHear, unsent, type Acting, type Fault, type KeptForm, type Sent } from './online';
export type { TabletOptions } from './options';
export type { UploadTransport } from './upload';
export type { Sending } from './uploader';
export { uuidMaker } from './uuid';
