import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Card, LinkButton, WhoWhen } from '../ui';
import { day } from '../ui/format';
import { KINDS } from './relation';

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
}

/** Other files of this household; nothing for who does not lead files. */
export function RelationSection({ file, desk }: Props): JSX.Element | null {
  const { relations, linkedTo } = file;
  if (!relations) return null;
  return (
    <Card title={m.relation_title()} id="relations">
      <div class="stack">
        {relations.length === 0 && <p class="soft">{m.relation_none()}</p>}
        {relations.map(({ id, other, kind, reason, made, endedOn, endedReason }) => (
          <div key={id} class="stack-tight">
            <p><strong>{KINDS[kind]()}</strong> {reason}</p>
            {endedOn !== null && <p><strong>{m.relation_ended({ day: day(endedOn) })}</strong> {endedReason}</p>}
            <p><a href={`/households/${other}`}>{m.relation_open_other()}</a> {made.at !== null && <WhoWhen who={desk.person(made.by)} at={made.at} />}</p>
          </div>
        ))}
        {linkedTo === null && desk.may('linkHousehold') && <div><LinkButton href={`/households/${file.id}/duplicates`}>{m.relation_look()}</LinkButton></div>}
      </div>
    </Card>
  );
}
