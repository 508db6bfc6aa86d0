import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { m } from '../messages';
import { Button } from './Button';

interface Props {
  readonly title: string;
  /** Drawn only while it is asked for: `{asked && <Dialog …/>}`. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
  /** The buttons; a way out ("Annuleren") is always added behind them. */
  readonly actions?: ComponentChildren;
  readonly closeLabel?: string;
}

/** A question that comes first. The browser keeps the focus inside, Escape closes, and the focus goes back. */
export function Dialog({ title, onClose, children, actions, closeLabel }: Props): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const opener = document.activeElement;
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      shown?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);
  return (
    <dialog class="dialog" ref={dialog} aria-labelledby={heading} onCancel={(event) => {
      event.preventDefault(); // the caller takes it away
      onClose();
    }}>
      <div class="stack">
        <h2 id={heading}>{title}</h2>
        {children}
        <div class="row">{actions}<Button look={actions ? 'plain' : 'main'} onClick={onClose}>{closeLabel ?? (actions ? m.common_cancel() : m.common_close())}</Button></div>
      </div>
    </dialog>
  );
}
