import type { ComponentChildren, JSX } from 'preact';
import { m } from '../messages';
import { moment } from './format';
import type { Tone } from './Notice';

/** A short fact beside a name; its words say what its colour says. */
export function Badge({ tone, children }: { readonly tone?: Tone; readonly children: ComponentChildren }): JSX.Element {
  return <span class={tone ? `badge badge-${tone}` : 'badge'}>{children}</span>;
}

/** A white card. With a title it is a region that screen readers list. */
export function Card({ title, id, children }: { readonly title?: string; readonly id?: string; readonly children: ComponentChildren }): JSX.Element {
  if (title === undefined) return <div class="card">{children}</div>;
  const heading = `${id ?? title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-title`;
  return <section class="card" id={id} aria-labelledby={heading}><h2 id={heading}>{title}</h2>{children}</section>;
}

/** A term with its value, and below it since or until when. */
export interface Fact {
  readonly term: string;
  readonly value: ComponentChildren;
  readonly note?: ComponentChildren;
}

/** Terms and values. `facts`: a few numbers beside each other; `pairs`: a list to read down. */
export function DefinitionList({ facts, look = 'pairs' }: { readonly facts: readonly Fact[]; readonly look?: 'facts' | 'pairs' }): JSX.Element {
  return (
    <dl class={look}>
      {facts.map(({ term, value, note }, at) => <div key={at}><dt>{term}</dt><dd>{value}{note && <small>{note}</small>}</dd></div>)}
    </dl>
  );
}

/** Something is on its way; said aloud, not only turning. */
export function Loading({ children }: { readonly children?: string }): JSX.Element {
  return <p class="loading" role="status">{children ?? m.common_loading()}</p>;
}

/** Who wrote something and when. */
export function WhoWhen({ who, at }: { readonly who: string; readonly at: string }): JSX.Element {
  return <span class="soft small"><time dateTime={at}>{m.common_who_when({ who, when: moment(at) })}</time></span>;
}

/** Part of a page that opens; its title is the button. */
export function Disclosure({ title, open = false, children }: { readonly title: ComponentChildren; readonly open?: boolean; readonly children: ComponentChildren }): JSX.Element {
  return <details class="disclosure" open={open}><summary>{title}</summary><div class="disclosure-body stack">{children}</div></details>;
}

/** The bar below a screen: what is saved on the left, the buttons on the right. */
export function ActionBar({ state, children }: { readonly state?: ComponentChildren; readonly children: ComponentChildren }): JSX.Element {
  return <div class="actions"><div class="actions-state">{state}</div><div class="actions-buttons">{children}</div></div>;
}
