import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { honestFetch } from '../app/activity';
import { useTablet, type AppTablet } from '../app/tablet';
import type { HouseholdFile } from '../household/file';
import type { Names } from '../household/names';
import { m } from '../messages';
import { Button, Card, Dialog, Table } from '../ui';
import { day } from '../ui/format';
import { askCondition } from './values';
import { Picture } from './Picture';

interface Props {
  readonly file: HouseholdFile;
  readonly names: Names;
}

type Attachment = NonNullable<HouseholdFile['attachments']>[number];

/** Every photo and signature of the file, newest first: of which visit, by whom, and how far it is. */
export function PhotosCard({ file, names }: Props): JSX.Element {
  const tablet = useTablet();
  const [open, setOpen] = useState<Attachment | null>(null);
  const photos = [...(file.attachments ?? [])].reverse();
  const here = new Set(tablet.photos().map(({ id }) => id));
  return (
    <Card title={m.visit_photos_title()} id="photos">
      {file.attachments === null ? <p class="soft">{m.household_cut()}</p> : (
        <Table caption={m.visit_photos_title()} quiet rows={photos} rowKey={({ id }) => id} empty={m.visit_photos_none()} columns={[
          { heading: m.visit_photos_what(), names: true, cell: sayAttachment },
          { heading: m.visit_photos_visit(), cell: ({ on }) => day(on) },
          { heading: m.visit_photos_by(), cell: ({ made }) => (made.by === null ? m.visit_photos_you() : names.person(made.by)) },
          { heading: m.visit_photos_state(), cell: (photo) => sayProgress(photo, tablet) },
          { heading: m.visit_photos_look(), cell: (photo) => (here.has(photo.id) || photo.status === 'ARRIVED') && <Button look="plain" onClick={() => setOpen(photo)}>{m.visit_photos_open()}</Button> },
        ]} />
      )}
      {open && (
        <Dialog title={`${sayAttachment(open)}, ${day(open.on)}`} onClose={() => setOpen(null)}>
          <Picture read={() => bytesOf(tablet, file.id, open.id)} name={sayAttachment(open)} {...(open.status === 'ARRIVED' && { saveAs: open.kind === 'PHOTO' ? 'foto.jpg' : 'handtekening.png' })} />
        </Dialog>
      )}
    </Card>
  );
}

/** One's own photo from the vault, also offline; others' from the server, and kept nowhere. */
async function bytesOf(tablet: AppTablet, household: string, id: string): Promise<Uint8Array | null> {
  const own = await tablet.blob(id).catch(() => null);
  if (own) return own;
  try {
    const response = await honestFetch(`/attachments/${household}/${id}`, { credentials: 'same-origin', cache: 'no-store', redirect: 'error', signal: AbortSignal.timeout(30_000) });
    return response.ok && /^image\//u.test(response.headers.get('Content-Type') ?? '') ? new Uint8Array(await response.arrayBuffer()) : null;
  } catch {
    return null; // no network
  }
}

function sayAttachment({ part, kind, condition }: Attachment): string {
  if (kind === 'SIGNATURE') return m.visit_photo_signature();
  switch (part) {
    case 'MONEY': return m.visit_photo_letter();
    case 'CONDITION': return condition === null ? m.visit_photo_evidence() : m.visit_photo_evidence_of({ condition: askCondition(condition) });
    case 'ROOF': return m.visit_photo_roof();
    case 'AGREEMENT': return m.visit_photo_agreement();
  }
}

/** In the words of everything that is sent (tablet §3 rule 10). */
function sayProgress({ id, status }: Attachment, tablet: AppTablet): string {
  const { sending } = tablet.state.value;
  const kept = tablet.photos().find((photo) => photo.id === id);
  if (status === 'UNUSABLE') return m.visit_photos_unusable();
  if (status === 'ARRIVED' || (kept && kept.confirmedAt > 0)) return m.visit_photos_processed();
  if (!kept) return m.visit_photos_on_its_way();
  return sending?.id === id ? m.visit_photos_sending({ percent: Math.floor((sending.sent / sending.size) * 100) }) : m.visit_photos_here();
}
