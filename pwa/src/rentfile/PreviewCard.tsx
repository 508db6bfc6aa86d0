import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { m } from '../messages';
import { Button, Card, DefinitionList, Notice } from '../ui';
import { FaultsButton } from './FaultsButton';
import { changesNothing, type Preview } from './rentfile';

interface Props {
  readonly preview: Preview;
  readonly id: string;
  /** Resolves with why it was not started, in words, or null. */
  readonly onStart: () => Promise<string | null>;
}

/** What a file would do; nothing is written yet. */
export function PreviewCard({ preview, id, onStart }: Props): JSX.Element {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.focus(), []);
  const begin = async () => {
    if (busy) return;
    setBusy(true);
    setFailure(await onStart());
    setBusy(false);
  };
  const { newFiles, changedFiles, newMonths, changedMonths, sameMonths, olderMonths, quiet, left, wrongLines, duplicates, totals, lines, tenancies } = preview;
  return (
    <div ref={card} tabIndex={-1}>
      <Card title={m.rentfile_preview()} id="preview">
        <p class="reading">{m.rentfile_preview_words({ lines, tenancies })}</p>
        <DefinitionList look="facts" facts={[
          { term: m.rentfile_new_files(), value: newFiles },
          { term: m.rentfile_changed_files(), value: changedFiles, note: m.rentfile_months({ added: newMonths, changed: changedMonths }) },
          { term: m.rentfile_same_months(), value: sameMonths },
          { term: m.rentfile_wrong_lines(), value: wrongLines },
        ]} />
        <ul>
          {left > 0 && <li>{m.rentfile_left({ count: left })}</li>}
          {quiet > 0 && <li>{m.rentfile_quiet({ count: quiet })}</li>}
          {olderMonths > 0 && <li>{m.rentfile_older({ count: olderMonths })}</li>}
          {duplicates > 0 && <li>{m.rentfile_duplicates({ count: duplicates })}</li>}
          {totals > 0 && <li>{m.rentfile_totals({ count: totals })}</li>}
        </ul>
        {wrongLines > 0 && <Notice tone="warning"><p>{m.rentfile_wrong_words({ count: wrongLines })}</p><div><FaultsButton id={id} /></div></Notice>}
        {changesNothing(preview) && <Notice tone="info"><p>{m.rentfile_changes_nothing()}</p></Notice>}
        {failure !== null && <Notice tone="danger" role="alert"><p>{failure}</p></Notice>}
        <div><Button look="main" busy={busy} onClick={() => void begin()}>{m.rentfile_start()}</Button></div>
      </Card>
    </div>
  );
}
