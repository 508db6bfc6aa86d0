import type { JSX } from 'preact';
import { m } from '../messages';
import { Card } from './pieces';

/** A part of a file that is not for this organisation: said, never an empty list that lies (access §2). */
export function Cut({ title, id }: { readonly title: string; readonly id?: string }): JSX.Element {
  return <Card title={title} {...(id !== undefined && { id })}><p class="soft">{m.online_cut()}</p></Card>;
}
