import { useState } from 'preact/hooks';
import type { DraftReferral } from '../graphql/graphql';
import { m } from '../messages';
import type { Sent } from '../sync';
import { time } from '../ui/format';
import { sayFault, type SendFormState } from '../ui/sendForm';
import type { ReferralValues } from './referral';
import { discardDraft, draftReferral, typedMore, type KeptDraft } from './serverDraft';

/** Keeping, opening and throwing away drafts on the server. */
export interface Drafting {
  readonly busy: boolean;
  /** What became of the last of these. */
  readonly said: { readonly tone: 'ok' | 'danger'; readonly text: string } | null;
  keep(): Promise<void>;
  open(draft: KeptDraft): Promise<void>;
  discard(draft: KeptDraft): Promise<void>;
}

/** What the organisation keeps of a form on the server, and how to change that. */
export interface SharedDrafts {
  readonly tenancy: string | null;
  readonly kept: readonly KeptDraft[];
  /** Asks the server again. */
  readonly again: () => void;
  readonly send: (command: { readonly draftReferral: DraftReferral }) => Promise<Sent>;
  readonly person: (id: string | null) => string;
}

interface Parts extends SharedDrafts {
  readonly form: SendFormState<ReferralValues>;
  readonly start: ReferralValues;
}

/** A draft goes to the server or is not kept; nothing typed is lost: opening another one keeps first what was typed. */
export function useDrafting({ tenancy, kept, again, send: sendOnce, form, start }: Parts): Drafting {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<Drafting['said']>(null);
  const send = async (command: ReturnType<typeof draftReferral>) => {
    const sent = await sendOnce(command);
    return sent.kind === 'EARLIER' ? sendOnce(command) : sent; // the answer to an earlier press was lost: that one stands, and these words come beside it
  };
  const working = async (work: () => Promise<Drafting['said']>) => {
    if (busy) return;
    setBusy(true);
    setSaid(await work());
    setBusy(false);
    again();
  };
  const keeps = async (): Promise<{ readonly draft: string } | { readonly failed: string }> => {
    const sent = await send(draftReferral(form.values, tenancy));
    if (sent.kind === 'RECEIPT' && sent.receipt.status === 'APPLIED') return { draft: sent.receipt.operationId };
    return { failed: sent.kind === 'SAVED_HERE' || sent.kind === 'DONE' ? m.online_not_taken() : sayFault(sent).message };
  };
  return {
    busy, said,
    keep: () => working(async () => {
      const result = await keeps();
      if ('failed' in result) return { tone: 'danger', text: result.failed };
      form.change({ continues: result.draft });
      return { tone: 'ok', text: m.referral_draft_kept({ time: time(new Date()) }) };
    }),
    open: (draft) => working(async () => {
      const result = typedMore(form.values, start, kept) ? await keeps() : null;
      if (result && 'failed' in result) return { tone: 'danger', text: result.failed };
      form.change(draft.values);
      return { tone: 'ok', text: result ? m.referral_draft_opened_kept() : m.referral_draft_opened() };
    }),
    discard: (draft) => working(async () => {
      const sent = await send(discardDraft(draft.id));
      if (sent.kind === 'RECEIPT' && sent.receipt.status === 'APPLIED') return { tone: 'ok', text: m.referral_draft_discarded() };
      return { tone: 'danger', text: sent.kind === 'SAVED_HERE' || sent.kind === 'DONE' ? m.online_not_taken() : sayFault(sent).message };
    }),
  };
}
