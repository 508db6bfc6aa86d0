import type { ComponentChildren, JSX } from 'preact';
import { m } from '../messages';
import { Button, type ButtonLook } from './Button';
import { ErrorSummary } from './ErrorSummary';
import type { FormState } from './form';
import { Notice } from './Notice';
import { ActionBar, Loading } from './pieces';
import { DraftLine } from './SaveState';

interface Props<V extends object> {
  readonly form: FormState<V>;
  /** The words on the filled button. */
  readonly submit: string;
  /** How loud that button is, when the form is not what the screen is for. */
  readonly look?: ButtonLook;
  /** Quieter buttons before it. */
  readonly actions?: ComponentChildren;
  /** The buttons in a bar that stays in view, for long forms. */
  readonly bar?: boolean;
  /** The first words when sending failed; "Dit is niet opgeslagen" when absent. */
  readonly failed?: string;
  /** Says where the draft is; off for forms that keep none. */
  readonly keepsDraft?: boolean;
  readonly children: ComponentChildren;
}

/**
 * The form around the fields: what is wrong above, what is kept and the buttons below.
 * Without autocomplete, or the browser keeps what is typed, unsealed, in its own files.
 */
export function Form<V extends object>({ form, submit, look = 'main', actions, bar = false, failed, keepsDraft = true, children }: Props<V>): JSX.Element {
  const { draft, faults, attempt, failure, busy } = form;
  if (!draft.ready) return <Loading />;
  const state = keepsDraft ? <DraftLine draft={draft.state} /> : undefined;
  const buttons = <>{actions}<Button look={look} type="submit" busy={busy}>{submit}</Button></>;
  return (
    <form class="stack" noValidate autocomplete="off" onSubmit={(event) => {
      event.preventDefault();
      void form.submit();
    }}>
      <ErrorSummary faults={faults} attempt={attempt} />
      {draft.restored && attempt === 0 && (
        <Notice role="status"><p>{m.sync_draft_restored()}</p><div><Button onClick={() => void form.restart()}>{m.common_restart()}</Button></div></Notice>
      )}
      {children}
      {failure !== null && <Notice tone="danger" role="alert" title={failed ?? m.common_error_not_saved()}><p>{failure}</p></Notice>}
      {bar ? <ActionBar state={state}>{buttons}</ActionBar> : <div class="form-foot">{buttons}{state}</div>}
    </form>
  );
}
