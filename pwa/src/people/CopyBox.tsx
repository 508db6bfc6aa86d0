import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  /** What comes after it. */
  readonly children: ComponentChildren;
}

/** A text that is shown this once, with a button that copies it. */
export function CopyBox({ id, label, text, copy, copied, children }: Props): JSX.Element {
  const [done, setDone] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const press = () => {
    box.current?.select();
    void navigator.clipboard.writeText(text).then(() => setDone(true), () => undefined); // what is selected can be copied by hand
  };
  return (
    <>
      <label class="field-label" for={id}>{label}</label>
      <input ref={box} id={id} class="control control-wide" type="text" readOnly value={text} onFocus={(event) => event.currentTarget.select()} />
      <p role="status">{done ? copied : ''}</p>
      <div class="row"><Button look="main" onClick={press}>{copy}</Button>{children}</div>
    </>
  );
}
