import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Badge, Card, DefinitionList, LinkButton, Notice } from '../ui';
import { day } from '../ui/format';
import { EVENTS, STATUSES, TONES } from './administration';
import { administratorOn, runningAdvice } from './course';

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
}

/** Whether debt assistance advised an administrator, what came of it, and who it is now; nothing for who does not read finances. */
export function AdministrationSection({ file, desk }: Props): JSX.Element | null {
  const { administrationAdvices: advices, administrationSteps: steps } = file;
  if (!advices || !steps) return null;
  const now = administratorOn(file, desk.today);
  return (
    <Card title={m.administration_title()} id="administration">
      <div class="stack">
        {now && <Notice title={m.administration_now({ name: now.name, day: day(now.from) })}><p>{m.administration_party()}</p></Notice>}
        {advices.length === 0 && steps.length === 0 && <p class="soft">{m.administration_none()}</p>}
        {advices.map(({ id, on, why, status, withdrawnReason }) => (
          <div key={id} class="stack-tight">
            <h3>{m.administration_advice({ day: day(on) })} <Badge tone={TONES[status]}>{STATUSES[status]()}</Badge></h3>
            {why !== '' && <p>{why}</p>}
            {withdrawnReason !== '' && <p class="soft">{withdrawnReason}</p>}
            {(status === 'OPEN' || status === 'FOLLOWED') && desk.may('withdrawAdvice') && <div><LinkButton look="plain" href={`/households/${file.id}/advices/${id}/withdraw`}>{m.administration_withdraw()}</LinkButton></div>}
          </div>
        ))}
        {steps.length > 0 && <DefinitionList facts={[...steps].reverse().map(({ on, event, administrator, note, made }) => ({
          term: day(on), value: EVENTS[event](), note: [administrator, note, desk.person(made.by)].filter((text) => text !== '').join(' · '),
        }))} />}
        {desk.may('adviseAdministration') && runningAdvice(file) === null && <div><LinkButton href={`/households/${file.id}/advice`}>{m.administration_advise()}</LinkButton></div>}
        {desk.may('recordAdministration') && <div><LinkButton href={`/households/${file.id}/administration`}>{m.administration_add()}</LinkButton></div>}
      </div>
    </Card>
  );
}
