import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../messages';
import { Button, Card, Dialog, LinkButton } from '../ui';
import { formOf } from './screens';
import { useTablet } from './tablet';

type DraftName = Awaited<ReturnType<ReturnType<typeof useTablet>['drafts']>>[number];

/** Forms that were begun and not finished: to go on with, or to throw away. Nothing when there are none. */
export function DraftsCard({ titleOf }: { readonly titleOf: (householdId: string) => string }): JSX.Element | null {
  const tablet = useTablet();
  const { revision } = tablet.state.value;
  const [drafts, setDrafts] = useState<readonly DraftName[]>([]);
  const [doomed, setDoomed] = useState<DraftName | null>(null);
  useEffect(() => void tablet.drafts().then(setDrafts), [revision]);
  if (drafts.length === 0) return null;
  const drop = ({ householdId, kind }: DraftName) => {
    setDoomed(null);
    void tablet.dropDraft(householdId, kind);
  };
  return (
    <Card title={m.sync_drafts_title()} id="drafts">
      {drafts.map((draft) => {
        const form = formOf(draft.kind);
        return (
          <div key={`${draft.householdId} ${draft.kind}`} class="row">
            <span>{form ? form.label : m.sync_draft_unnamed()} · {titleOf(draft.householdId)}</span>
            {form && <LinkButton href={form.href(draft.householdId)}>{m.sync_draft_go_on()}</LinkButton>}
            <Button look="plain" onClick={() => setDoomed(draft)}>{m.sync_draft_drop()}</Button>
          </div>
        );
      })}
      {doomed && (
        <Dialog title={m.sync_draft_drop_title()} onClose={() => setDoomed(null)} actions={<Button look="danger" onClick={() => drop(doomed)}>{m.sync_draft_drop()}</Button>}>
          <p>{m.sync_draft_drop_what()}</p>
        </Dialog>
      )}
    </Card>
  );
}
