import type { ComponentChildren, JSX } from 'preact';

/** How loud a button is. `main`: the next thing to do, once a screen. */
export type ButtonLook = 'main' | 'second' | 'plain' | 'warning' | 'danger';

interface LookProps {
  readonly look?: ButtonLook;
  readonly children: ComponentChildren;
}

interface ButtonProps extends LookProps {
  /** `submit` belongs to a form; never disabled: the form says what is missing. */
  readonly type?: 'button' | 'submit';
  readonly onClick?: ((event: MouseEvent) => void) | undefined;
  /** Something is under way; a second tap is up to the caller to ignore. */
  readonly busy?: boolean;
  /** More words for a screen reader, when the same button stands on the page more often. */
  readonly describedBy?: string | undefined;
  readonly expanded?: boolean | undefined;
  readonly controls?: string | undefined;
  readonly lang?: string | undefined;
}

/** A real button of at least 48 px. */
export function Button({ look = 'second', type = 'button', busy = false, describedBy, expanded, controls, lang, onClick, children }: ButtonProps): JSX.Element {
  return (
    <button type={type} class={classOf(look)} onClick={onClick} aria-busy={busy || undefined} aria-describedby={describedBy}
      aria-expanded={expanded} aria-controls={controls} lang={lang}>
      {children}
    </button>
  );
}

interface LinkButtonProps extends LookProps {
  readonly href: string;
  readonly describedBy?: string | undefined;
  /** The browser saves what is behind the link under this name. */
  readonly download?: string | undefined;
}

/** A link to another screen that looks like a button. */
export function LinkButton({ look = 'second', href, describedBy, download, children }: LinkButtonProps): JSX.Element {
  return <a class={classOf(look)} href={href} aria-describedby={describedBy} download={download}>{children}</a>;
}

function classOf(look: ButtonLook): string {
  return look === 'second' ? 'button' : `button button-${look}`;
}
