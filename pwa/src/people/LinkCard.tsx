import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { m } from '../messages';
import { Button, LinkButton, Notice } from '../ui';
import { moment } from '../ui/format';

/** The link that somebody signs in with; the server does not know it any more. */
export interface NewLink {
  readonly name: string;
  readonly token: string;
  readonly until: string;
  readonly id: string;
}

/** Shows a link this once, with a button that copies it. */
export function LinkCard({ link: { name, token, until, id } }: { readonly link: NewLink }): JSX.Element {
  const [copied, setCopied] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const address = `${location.origin}/link#${token}`;
  useEffect(() => box.current?.focus(), []);
  const copy = () => {
    box.current?.select();
    void navigator.clipboard.writeText(address).then(() => setCopied(true), () => undefined); // what is selected can be copied by hand
  };
  return (
    <Notice tone="ok" title={m.people_link_title({ name })}>
      <p>{m.people_link_what({ when: moment(until) })}</p>
      <label class="field-label" for="new-link">{m.people_link()}</label>
      <input ref={box} id="new-link" class="control control-wide" type="text" readOnly value={address} onFocus={(event) => event.currentTarget.select()} />
      <p role="status">{copied ? m.people_link_copied() : ''}</p>
      <div class="row"><Button look="main" onClick={copy}>{m.people_link_copy()}</Button><LinkButton href={`/people/${id}`}>{m.people_link_done()}</LinkButton></div>
    </Notice>
  );
}
