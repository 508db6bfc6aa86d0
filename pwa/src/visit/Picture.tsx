import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../messages';
import { LinkButton } from '../ui';

interface Props {
  /** The picture's bytes; null when they cannot be had now. */
  readonly read: () => Promise<Uint8Array | null>;
  readonly name: string;
  /** Beside others, to see which one it is. */
  readonly small?: boolean;
  /** Offers to keep it outside the app under this name. */
  readonly saveAs?: string;
}

type Shown = { readonly kind: 'LOADING' | 'NOT_HERE' } | { readonly kind: 'HERE'; readonly url: string };

/** One picture, in memory as long as it is looked at. */
export function Picture({ read, name, small = false, saveAs }: Props): JSX.Element {
  const [shown, setShown] = useState<Shown>({ kind: 'LOADING' });
  useEffect(() => {
    let url: string | null = null;
    let here = true;
    void read().then((bytes) => {
      if (!here) return;
      url = bytes && URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
      setShown(url === null ? { kind: 'NOT_HERE' } : { kind: 'HERE', url });
    });
    return () => {
      here = false;
      if (url !== null) URL.revokeObjectURL(url);
    };
  }, []);
  switch (shown.kind) {
    case 'LOADING': return <p class="soft" role="status">{m.visit_photo_loading()}</p>;
    case 'NOT_HERE': return <p role="alert">{m.visit_photo_not_here()}</p>;
    case 'HERE': return (
      <>
        <img class={small ? 'photo photo-small' : 'photo'} src={shown.url} alt={name} />
        {saveAs !== undefined && <><div><LinkButton look="plain" href={shown.url} download={saveAs}>{m.visit_photo_save()}</LinkButton></div><p class="soft small">{m.visit_photo_save_why()}</p></>}
      </>
    );
  }
}
