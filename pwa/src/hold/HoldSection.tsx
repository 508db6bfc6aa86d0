import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Badge, Card, LinkButton, Notice, WhoWhen } from '../ui';
import { day } from '../ui/format';

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
}

/** How long the file is kept: what was erased of it, and holds; of the holds nothing for who does not lead files. */
export function HoldSection({ file, desk }: Props): JSX.Element | null {
  const { holds, wordsErasedOn } = file;
  if (!holds && wordsErasedOn === null) return null;
  return (
    <Card title={m.hold_title()} id="hold">
      <div class="stack">
        {wordsErasedOn !== null && <Notice><p>{m.hold_words_erased({ day: day(wordsErasedOn) })}</p></Notice>}
        {(holds ?? []).map(({ id, made, reason, liftedOn, liftedReason }) => (
          <article key={id} class="stack-tight">
            <p><strong>{reason}</strong> {liftedOn === null && <Badge tone="warning">{m.hold_holds()}</Badge>}</p>
            {made.at !== null && <p><WhoWhen who={desk.person(made.by)} at={made.at} /></p>}
            {liftedOn !== null && <p><strong>{m.hold_lifted({ day: day(liftedOn) })}</strong> {liftedReason}</p>}
            {liftedOn === null && desk.may('liftHold') && <div><LinkButton href={`/households/${file.id}/hold/${id}/lift`}>{m.hold_lift()}</LinkButton></div>}
          </article>
        ))}
        {holds && desk.may('holdFile') && <div><LinkButton href={`/households/${file.id}/hold`}>{m.hold_add()}</LinkButton></div>}
      </div>
    </Card>
  );
}
