import type { JSX } from 'preact';
import { PagesView } from '../app/PagesView';
import type { Pages } from '../app/usePages';
import { sayPhase } from '../household/words';
import { m } from '../messages';
import { Badge, Table } from '../ui';
import { day, euro } from '../ui/format';
import { addressOf, awaitsDecision, type ListedFile } from './search';

interface Props {
  readonly caption: string;
  readonly empty: string;
  readonly files: Pages<ListedFile>;
  readonly shown?: (file: ListedFile) => boolean;
}

/** A list of files. */
export function FilesTable({ caption, empty, files, shown = () => true }: Props): JSX.Element {
  return (
    <PagesView pages={files}>{(found) => {
      const rows = found.filter(shown);
      return (
        <Table caption={caption} quiet rows={rows} rowKey={({ id }) => id} empty={empty} columns={[
          { heading: m.search_column_household(), names: true, cell: (file) => <><a href={`/households/${file.id}`}>{file.name}</a><div class="soft small">{addressOf(file)}</div></> },
          { heading: m.search_column_phase(), cell: ({ phase }) => sayPhase(phase) },
          { heading: m.search_column_attention(), cell: (file) => <Badges file={file} /> },
          { heading: m.search_column_next(), cell: ({ nextOn }) => (nextOn ? day(nextOn) : '') },
          ...(rows.some(({ arrearsCents }) => arrearsCents !== null) ? [{ heading: m.search_column_arrears(), amount: true, cell: ({ arrearsCents }: ListedFile) => (arrearsCents === null ? '' : euro(arrearsCents)) }] : []),
        ]} />
      );
    }}</PagesView>
  );
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
