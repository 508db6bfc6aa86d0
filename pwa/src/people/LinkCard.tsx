import type { JSX } from 'preact';
import { m } from '../messages';
import { LinkButton, Notice } from '../ui';
import { moment } from '../ui/format';
import { CopyBox } from './CopyBox';

/** The link that somebody signs in with; the server does not know it any more. */
export interface NewLink {
  readonly name: string;
  readonly token: string;
  readonly until: string;
  readonly id: string;
}

/** Shows a link this once, with a button that copies it. */
export function LinkCard({ link: { name, token, until, id } }: { readonly link: NewLink }): JSX.Element {
  return (
    <Notice tone="ok" title={m.people_link_title({ name })}>
      <p>{m.people_link_what({ when: moment(until) })}</p>
      <CopyBox id="new-link" label={m.people_link()} text={`${location.origin}/link#${token}`} copy={m.people_link_copy()} copied={m.people_link_copied()}>
        <LinkButton href={`/people/${id}`}>{m.people_link_done()}</LinkButton>
      </CopyBox>
    </Notice>
  );
}
