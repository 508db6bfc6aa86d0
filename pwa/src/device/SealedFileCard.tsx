import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { m } from '../messages';
import { Button, Card, Notice, Table } from '../ui';
import { day } from '../ui/format';
import { allKnown, handInFile, type HandedIn } from './sealedFile';

/** For the administrator: takes in what somebody could not send. Only counts come back, never a word. */
export function SealedFileCard(): JSX.Element {
  const [file, setFile] = useState<File | null>(null);
  const [missing, setMissing] = useState(false);
  const [busy, setBusy] = useState(false);
  const [handed, setHanded] = useState<HandedIn | null>(null);
  const handIn = async () => {
    setMissing(file === null);
    setHanded(null);
    if (busy || file === null) return;
    setBusy(true);
    setHanded(await handInFile(file));
    setBusy(false);
  };
  return (
    <Card title={m.device_import_title()} id="sealed-file">
      <p class="reading">{m.device_import_what()}</p>
      <div class={missing ? 'field field-wrong' : 'field'}>
        <label class="field-label" for="sealed-file-input">{m.device_import_file()}</label>
        <input class="control control-wide" id="sealed-file-input" type="file" accept="application/json,.json" aria-invalid={missing} aria-describedby="sealed-file-error"
          onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)} />
        <span id="sealed-file-error" class="field-error" role={missing ? 'alert' : undefined}>{missing ? m.device_import_choose() : ''}</span>
      </div>
      <div><Button look="main" busy={busy} onClick={() => void handIn()}>{m.device_import_do()}</Button></div>
      {handed && <Outcome handed={handed} />}
    </Card>
  );
}

function Outcome({ handed }: { readonly handed: HandedIn }): JSX.Element {
  switch (handed.kind) {
    case 'NO_CONNECTION': return <Notice tone="warning" role="alert"><p>{m.device_hand_no_connection()}</p></Notice>;
    case 'REFUSED': return <Notice tone="danger" role="alert" title={handed.message}><p>{m.device_import_code({ code: handed.code })}</p></Notice>;
    case 'DONE': return (
      <>
        <Notice tone="ok" role="status"><p>{allKnown(handed.days) ? m.device_import_again() : m.device_import_done()}</p></Notice>
        <Table caption={m.device_import_caption()} rows={handed.days} rowKey={(row) => row.day + row.writer} columns={[
          { heading: m.device_import_writer(), cell: ({ writer }) => writer },
          { heading: m.device_import_day(), cell: (row) => (row.day === '' ? '–' : day(row.day)) },
          { heading: m.device_import_operations(), cell: ({ operations }) => operations, amount: true },
          { heading: m.device_import_drafts(), cell: ({ drafts }) => drafts, amount: true },
          { heading: m.device_import_photos(), cell: ({ photos }) => photos, amount: true },
          { heading: m.device_import_known(), cell: ({ known }) => known, amount: true },
        ]} />
      </>
    );
  }
}
