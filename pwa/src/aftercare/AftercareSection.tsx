import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Badge, Card, DefinitionList, LinkButton, Notice } from '../ui';
import { day, daysLeft } from '../ui/format';

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
}

/** Who stays in touch after it ended, and whether the file was opened again; nothing for who reads no plan. */
export function AftercareSection({ file, desk }: Props): JSX.Element | null {
  const { aftercares, phase } = file;
  if (!aftercares) return null;
  const reopened = (file.outcomes ?? []).filter(({ reopenedOn }) => reopenedOn !== null);
  return (
    <Card title={m.aftercare_title()} id="aftercare">
      <div class="stack">
        {reopened.map(({ id, reopenedOn, reopenedReason }) => <Notice key={id} title={m.aftercare_reopened({ day: day(reopenedOn ?? '') })}><p>{reopenedReason}</p></Notice>)}
        {aftercares.length === 0 && <p class="soft">{m.aftercare_none()}</p>}
        {[...aftercares].reverse().map(({ id, organisation, owner, until, what }, at) => (
          <article key={id} class="stack-tight">
            <h3>{desk.organisation(organisation)} {at === 0 && <Badge tone={until < desk.today ? 'info' : 'ok'}>{until < desk.today ? m.aftercare_over() : daysLeft(until, desk.today)}</Badge>}</h3>
            <DefinitionList facts={[
              { term: m.aftercare_what_fact(), value: what },
              { term: m.aftercare_until_fact(), value: day(until) },
              ...(owner === null ? [] : [{ term: m.aftercare_person(), value: desk.person(owner) }]),
            ]} />
          </article>
        ))}
        <div class="row">
          {desk.may('startAftercare') && <LinkButton href={`/households/${file.id}/aftercare`}>{m.aftercare_add()}</LinkButton>}
          {phase === 'CLOSED' && file.linkedTo === null && desk.may('reopenFile') && <LinkButton href={`/households/${file.id}/reopen`}>{m.aftercare_reopen()}</LinkButton>}
        </div>
      </div>
    </Card>
  );
}
