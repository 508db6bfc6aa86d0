import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { m } from '../messages';
import { Button, Card, Dialog, Notice } from '../ui';
import { moment } from '../ui/format';
import type { KeptDraft } from './serverDraft';
import type { Drafting } from './useDrafting';

interface Props {
  readonly kept: readonly KeptDraft[];
  /** The draft that the form goes on with; '' is none. */
  readonly continues: string;
  readonly person: (id: string | null) => string;
  readonly drafting: Drafting;
}

/** The drafts that the organisation has of this form: whose the form goes on with, and which others there are. */
export function DraftsCard({ kept, continues, person, drafting }: Props): JSX.Element | null {
  const [discarding, setDiscarding] = useState<KeptDraft | null>(null);
  const mine = kept.find(({ id }) => id === continues);
  const others = kept.filter(({ id }) => id !== continues);
  if (kept.length === 0 && !drafting.said) return null;
  const newer = others.some(({ at }) => at > (mine?.at ?? ''));
  const by = ({ by: who, at }: KeptDraft) => m.referral_draft_by({ name: person(who), moment: moment(at) });
  return (
    <>
      {drafting.said && <Notice tone={drafting.said.tone} role={drafting.said.tone === 'danger' ? 'alert' : 'status'}><p>{drafting.said.text}</p></Notice>}
      {mine && <Notice><p>{m.referral_draft_continues({ by: by(mine) })}</p></Notice>}
      {others.length > 0 && (
        <Card title={newer ? m.referral_draft_newer_title() : m.referral_draft_others_title()} id="case-form-drafts">
          <p>{newer ? m.referral_draft_newer() : m.referral_draft_others()}</p>
          <ul class="plain stack-tight">
            {others.map((draft) => (
              <li key={draft.id} class="row">
                <span id={`draft-${draft.id}`}>{by(draft)}</span>
                <Button describedBy={`draft-${draft.id}`} busy={drafting.busy} onClick={() => void drafting.open(draft)}>{m.referral_draft_open()}</Button>
                <Button look="plain" describedBy={`draft-${draft.id}`} onClick={() => setDiscarding(draft)}>{m.referral_draft_discard()}</Button>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {discarding && (
        <Dialog title={m.referral_draft_discard_title()} onClose={() => setDiscarding(null)}
          actions={<Button look="danger" onClick={() => {
            setDiscarding(null);
            void drafting.discard(discarding);
          }}>{m.referral_draft_discard()}</Button>}>
          <p>{m.referral_draft_discard_means({ by: by(discarding) })}</p>
        </Dialog>
      )}
    </>
  );
}
