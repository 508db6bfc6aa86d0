import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { LinkButton, Notice } from '../ui';

interface Props {
  readonly file: Pick<HouseholdFile, 'id'>;
  readonly linkedTo: string;
  readonly desk: Desk;
}

/** This file goes on in another one: the way there, and back when that was a mistake. */
export function ClosedByLink({ file, linkedTo, desk }: Props): JSX.Element {
  return (
    <Notice tone="warning">
      <p>{m.relation_closed()}</p>
      <div class="row">
        <LinkButton href={`/households/${linkedTo}`}>{m.relation_open_other()}</LinkButton>
        {desk.may('unlinkHousehold') && <LinkButton look="plain" href={`/households/${file.id}/linked/${linkedTo}/undo`}>{m.relation_unlink()}</LinkButton>}
      </div>
    </Notice>
  );
}
