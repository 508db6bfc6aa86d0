import type { JSX } from 'preact';
import { m } from '../messages';
import type { OperationStatus, SyncStatus } from '../sync';
import type { VaultRefusal } from '../vault';
import { time } from './format';

/** How a form's draft stands. */
export type DraftState =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'KEPT'; readonly at: number } // ms since 1970
  | { readonly kind: 'FAILED'; readonly refusal: VaultRefusal };

/** Where one change is: op dit apparaat (a tablet, or a desk's computer), verzonden, verwerkt, or let op. Never "gesynchroniseerd". */
export function SaveState({ status }: { readonly status: OperationStatus }): JSX.Element {
  return <span class={classOf(status)}>{sayStatus(status)}</span>;
}

/** Where a form's draft is; for the bar below a form. */
export function DraftLine({ draft }: { readonly draft: DraftState }): JSX.Element {
  switch (draft.kind) {
    case 'NONE': return <span class="soft small">{m.sync_draft_none()}</span>;
    case 'KEPT': return <span class="state state-warning" role="status">{m.sync_draft_kept({ time: time(new Date(draft.at)) })}</span>;
    case 'FAILED': return <span class="state state-danger" role="alert">{m.sync_draft_failed()} {sayRefusal(draft.refusal)}</span>;
  }
}

/** The word for one change. */
export function sayStatus(status: OperationStatus): string {
  switch (status.word) {
    case 'SAVED_HERE': return m.sync_saved_here();
    case 'SENT': return m.sync_sent();
    case 'PROCESSED': return m.sync_processed();
    case 'ATTENTION': return m.sync_attention();
  }
}

/** How the last contact went, in words; `calm`: nothing needs a look. */
export function saySync(sync: SyncStatus, calm = true): string {
  switch (sync.kind) {
    case 'NEVER': return m.sync_never();
    case 'BUSY': return m.sync_busy();
    case 'UP_TO_DATE': return (calm ? m.sync_up_to_date : m.sync_fetched)({ time: time(new Date(sync.at)) });
    case 'NO_CONNECTION': return m.sync_no_connection();
    case 'NOT_OUR_SERVER': return m.sync_not_our_server();
    case 'SERVER_TROUBLE': return m.sync_server_trouble();
    case 'NO_ROOM': return m.sync_no_room();
    case 'NOT_TAKEN': return m.sync_not_taken();
    case 'SIGN_IN': return m.sync_sign_in();
    case 'OTHER_PERSON': return m.sync_other_person();
  }
}

/** Why the vault did not do what was asked, in words. */
export function sayRefusal(refusal: VaultRefusal): string {
  switch (refusal.code) {
    case 'NO_VAULT': return m.sync_no_vault();
    case 'VAULT_EXISTS': return m.sync_vault_exists();
    case 'WRONG_PASSPHRASE': return m.sync_wrong_passphrase();
    case 'WEAK_PASSPHRASE': return refusal.reason.code === 'TOO_SHORT'
      ? m.sync_too_short({ words: refusal.reason.minimumWords, length: refusal.reason.minimumLength })
      : m.sync_too_repetitive();
    case 'WRONG_PASSKEY': return m.sync_wrong_passkey();
    case 'NO_PASSKEY': return refusal.reason === 'NO_PRF' ? m.sync_no_prf() : m.sync_passkey_stopped();
    case 'LOCKED': return m.sync_locked();
    case 'UNSENT': return m.sync_unsent_refused();
    case 'STORAGE_LOST': return m.sync_storage_lost();
    case 'STORAGE_FULL': return m.sync_storage_full();
  }
}

function classOf(status: OperationStatus): string {
  switch (status.word) {
    case 'SAVED_HERE': return 'state state-warning';
    case 'SENT': return 'state';
    case 'PROCESSED': return 'state state-ok';
    case 'ATTENTION': return 'state state-danger';
  }
}
