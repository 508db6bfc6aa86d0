import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useTablet } from '../app/tablet';
import { m } from '../messages';
import { Button } from '../ui';
import type { SendFormState } from '../ui/sendForm';
import type { Condition } from './command';
import { MOST_PHOTOS, type PhotoRow } from './photos';
import { Picture } from './Picture';
import type { Taken } from './takePhoto';
import type { VisitValues } from './values';

interface Props {
  readonly form: SendFormState<VisitValues>;
  readonly part: PhotoRow['part'];
  readonly condition?: Condition;
  /** What the photo is of, as the button says it. */
  readonly label: string;
  /** What one photo is called. */
  readonly name: string;
}

/** Photos of one part of the visit: taken, looked at, thrown away. Each is sealed before it is shown. */
export function PhotoField({ form, part, condition, label, name }: Props): JSX.Element {
  const tablet = useTablet();
  const camera = useCamera();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const latest = useRef(form);
  latest.current = form;
  const all = form.values.photos;
  const mine = all.filter((photo) => photo.part === part && photo.condition === (condition ?? null));
  const put = async (photos: readonly PhotoRow[]) => {
    latest.current.change({ photos });
    await latest.current.draft.flush(); // the draft knows its photo before anything else can happen
  };
  const take = async (files: readonly File[]) => {
    setBusy(true);
    setFault(null);
    try {
      const { darkroom, takePhoto } = await import('./takePhoto');
      for (const file of files) {
        if (latest.current.values.photos.length >= MOST_PHOTOS) return setFault(m.visit_photo_most({ count: MOST_PHOTOS }));
        const taken = await takePhoto(darkroom(tablet), file, part, condition ?? null);
        if (taken.kind !== 'KEPT') return setFault(sayTaken(taken));
        await put([...latest.current.values.photos, taken.row]);
      }
    } finally {
      setBusy(false);
    }
  };
  const remove = async (id: string) => {
    await put(latest.current.values.photos.filter((photo) => photo.id !== id));
    await tablet.dropBlob(id);
  };
  return (
    <div class="stack">
      {mine.length > 0 && (
        <ul class="photos" aria-label={label}>
          {mine.map(({ id }, at) => (
            <li key={id} class="stack">
              <Picture read={() => tablet.blob(id)} name={m.visit_photo_counted({ name, number: at + 1 })} small />
              <Button look="plain" onClick={() => void remove(id)}>{m.visit_photo_remove({ name: m.visit_photo_counted({ name, number: at + 1 }) })}</Button>
            </li>
          ))}
        </ul>
      )}
      {fault !== null && <p role="alert" class="fault">{fault}</p>}
      <div class="row">
        <Button busy={busy} onClick={() => camera.open('CAMERA')}>{busy ? m.visit_photo_busy() : label}</Button>
        <Button look="plain" onClick={() => camera.open('GALLERY')}>{m.visit_photo_choose({ name })}</Button>
        <input ref={camera.taking} type="file" accept="image/*" capture="environment" hidden aria-label={label} {...camera.events(take)} />
        <input ref={camera.choosing} type="file" accept="image/*" multiple hidden aria-label={m.visit_photo_choose({ name })} {...camera.events(take)} />
      </div>
    </div>
  );
}

/** The camera is another app: while it is in front, this one is not "hidden" and does not lock (tablet §2). */
function useCamera() {
  const tablet = useTablet();
  const [taking, choosing] = [useRef<HTMLInputElement>(null), useRef<HTMLInputElement>(null)];
  const back = useRef<() => void>(() => undefined);
  useEffect(() => () => back.current(), []);
  const open = (from: 'CAMERA' | 'GALLERY') => {
    const seen = () => document.visibilityState === 'visible' && back.current(); // also where no "cancel" is told
    back.current = () => {
      document.removeEventListener('visibilitychange', seen);
      back.current = () => undefined;
      tablet.setExempt('CAMERA', false);
    };
    document.addEventListener('visibilitychange', seen);
    tablet.setExempt('CAMERA', true);
    (from === 'CAMERA' ? taking : choosing).current?.click();
  };
  const events = (take: (files: readonly File[]) => Promise<void>) => ({
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
      back.current();
      const files = [...(currentTarget.files ?? [])];
      currentTarget.value = ''; // the same photo may be chosen again
      void take(files);
    },
    onCancel: () => back.current(),
  });
  return { taking, choosing, open, events };
}

function sayTaken({ kind }: Exclude<Taken, { readonly kind: 'KEPT' }>): string {
  switch (kind) {
    case 'NO_PICTURE': return m.visit_photo_no_picture();
    case 'NO_ROOM': return m.visit_photo_no_room();
    case 'NOT_KEPT': return m.visit_photo_not_kept();
  }
}
