import { useState } from 'preact/hooks';

/** Whether what is on the screen was saved just now: said until something else is sent. */
export interface Saved {
  readonly saved: boolean;
  /** It was: what is shown is asked again. */
  readonly done: () => void;
  /** Something else is on its way. */
  readonly touch: () => void;
}

/** What a screen says after saving what it shows. */
export function useSaved(asked: { readonly again: () => void }): Saved {
  const [saved, setSaved] = useState(false);
  const done = () => {
    setSaved(true);
    asked.again();
  };
  return { saved, done, touch: () => setSaved(false) };
}
