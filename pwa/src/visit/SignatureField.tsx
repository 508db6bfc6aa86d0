import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useTablet } from '../app/tablet';
import { m } from '../messages';
import { Button, Dialog, Notice } from '../ui';
import { MOST_PHOTOS, photoRow } from './photos';
import { Picture } from './Picture';
import { SignaturePad, type Pad } from './SignaturePad';
import type { SectionProps } from './VisitForm';

/** The agreement, read in large letters and signed on the screen (practice 34). */
export function SignatureField({ form }: Pick<SectionProps, 'form'>): JSX.Element {
  const tablet = useTablet();
  const [asked, setAsked] = useState(false);
  const words = form.values.agreements.trim();
  const signed = form.values.photos.filter(({ part }) => part === 'AGREEMENT');
  const full = form.values.photos.length >= MOST_PHOTOS;
  const remove = async (id: string) => {
    form.change({ photos: form.values.photos.filter((photo) => photo.id !== id) });
    await form.draft.flush();
    await tablet.dropBlob(id);
  };
  return (
    <div class="stack" id={form.field('photos').id} tabIndex={-1}>
      {form.field('photos').error !== undefined && <Notice tone="danger" role="alert"><p>{form.field('photos').error}</p></Notice>}
      {signed.map(({ id, words: then }, at) => (
        <div key={id} class="stack-tight">
          <Picture read={() => tablet.blob(id)} name={m.visit_sign_name({ number: at + 1 })} small />
          {then !== words && <Notice tone="warning"><p>{m.visit_sign_changed()}</p></Notice>}
          <div><Button look="plain" onClick={() => void remove(id)}>{m.visit_photo_remove({ name: m.visit_sign_name({ number: at + 1 }) })}</Button></div>
        </div>
      ))}
      {words === '' ? <p class="soft">{m.visit_sign_first()}</p> : full ? <p class="soft">{m.visit_photo_most({ count: MOST_PHOTOS })}</p> : <div><Button onClick={() => setAsked(true)}>{m.visit_sign_open()}</Button></div>}
      <p class="soft small">{m.visit_sign_other_way()}</p>
      {asked && <SignDialog form={form} words={words} onClose={() => setAsked(false)} />}
    </div>
  );
}

function SignDialog({ form, words, onClose }: Pick<SectionProps, 'form'> & { readonly words: string; readonly onClose: () => void }): JSX.Element {
  const tablet = useTablet();
  const pad = useRef<Pad | null>(null);
  const [drawn, setDrawn] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const keep = async () => {
    const bytes = await pad.current?.picture() ?? null;
    if (!bytes) return setFault(m.visit_sign_empty());
    const kept = await tablet.saveBlob(null, bytes);
    if (!kept.ok) return setFault(kept.refusal.code === 'STORAGE_FULL' ? m.visit_photo_no_room() : m.visit_photo_not_kept());
    form.change({ photos: [...form.values.photos, { ...await photoRow(kept.value, bytes, 'AGREEMENT', null), words }] });
    await form.draft.flush(); // the draft knows its signature before anything else can happen
    onClose();
  };
  return (
    <Dialog title={m.visit_sign_title()} onClose={onClose} actions={<><Button look="main" onClick={() => void keep()}>{m.visit_sign_done()}</Button>{drawn && <Button onClick={() => pad.current?.clear()}>{m.visit_sign_again()}</Button>}</>}>
      <p class="agreement">{words}</p>
      <p>{m.visit_sign_here()}</p>
      <SignaturePad label={m.visit_sign_pad()} padRef={pad} onDrawn={setDrawn} />
      {fault !== null && <p role="alert" class="fault">{fault}</p>}
    </Dialog>
  );
}
