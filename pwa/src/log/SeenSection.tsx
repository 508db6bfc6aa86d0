import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Card, LinkButton } from '../ui';
import { readsWhoSaw } from './log';

/** The way to who saw this file; nothing for who may not know. */
export function SeenSection({ file, desk }: { readonly file: HouseholdFile; readonly desk: Desk }): JSX.Element | null {
  if (!readsWhoSaw(desk.role)) return null;
  return (
    <Card title={m.log_seen()} id="seen">
      <p>{m.log_seen_link_what()}</p>
      <div><LinkButton href={`/households/${file.id}/seen`}>{m.log_seen_open()}</LinkButton></div>
    </Card>
  );
}
