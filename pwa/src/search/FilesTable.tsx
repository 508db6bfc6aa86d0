import type { JSX } from 'preact';
import { sayPhase } from '../household/words';
import { m } from '../messages';
import { Badge, Button, LinkButton, Loading, Notice, Table } from '../ui';
import { day, euro } from '../ui/format';
import { addressOf, awaitsDecision, type ListedFile } from './search';
import type { Files } from './useFiles';

interface Props {
  readonly caption: string;
  readonly empty: string;
  readonly files: Files;
  readonly shown?: (file: ListedFile) => boolean;
}

/** A list of files, with "more" below it; or why there is none. */
export function FilesTable({ caption, empty, files, shown = () => true }: Props): JSX.Element {
  const rows = files.files.filter(shown);
  switch (files.kind) {
    case 'LOADING': return <Loading />;
    case 'SIGN_IN': return <><Notice tone="warning"><p>{m.search_sign_in()}</p></Notice><div><LinkButton look="main" href="/sign-in">{m.sync_sign_in()}</LinkButton></div></>;
    case 'NO_CONNECTION': return <><Notice tone="warning" role="status"><p>{m.search_no_connection()}</p></Notice><div><Button onClick={files.again}>{m.common_retry()}</Button></div></>;
    case 'FOUND': return (
      <>
        <Table caption={caption} quiet rows={rows} rowKey={({ id }) => id} empty={empty} columns={[
          { heading: m.search_column_household(), names: true, cell: (file) => <><a href={`/households/${file.id}`}>{file.name}</a><div class="soft small">{addressOf(file)}</div></> },
          { heading: m.search_column_phase(), cell: ({ phase }) => sayPhase(phase) },
          { heading: m.search_column_attention(), cell: (file) => <Badges file={file} /> },
          { heading: m.search_column_next(), cell: ({ nextOn }) => (nextOn ? day(nextOn) : '') },
          ...(rows.some(({ arrearsCents }) => arrearsCents !== null) ? [{ heading: m.search_column_arrears(), amount: true, cell: ({ arrearsCents }: ListedFile) => (arrearsCents === null ? '' : euro(arrearsCents)) }] : []),
        ]} />
        {files.more && <div><Button busy={files.busy} onClick={files.next}>{m.search_more()}</Button></div>}
      </>
    );
  }
}

function Badges({ file }: { readonly file: ListedFile }): JSX.Element {
  const { protection, evictionOn, placeForAll, alerts } = file;
  return (
    <span class="row">
      {evictionOn && <Badge tone={placeForAll ? 'warning' : 'danger'}>{m.search_badge_announced({ day: day(evictionOn) })}</Badge>}
      {awaitsDecision(file) && <Badge tone="warning">{m.search_badge_awaits()}</Badge>}
      {protection.includes('COMPOSITION_UNKNOWN') && <Badge tone="warning">{m.search_badge_composition()}</Badge>}
      {alerts.some(({ code }) => code === 'POSSIBLE_DUPLICATE') && <Badge tone="warning">{m.search_badge_duplicate()}</Badge>}
      {protection.some((reason) => reason !== 'COMPOSITION_UNKNOWN') && <Badge tone="info">{m.search_badge_protected()}</Badge>}
    </span>
  );
}
