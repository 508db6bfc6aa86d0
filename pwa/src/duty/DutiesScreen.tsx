import type { JSX } from 'preact';
import { AboutFile } from '../app/AboutFile';
import { AskedView } from '../app/AskedView';
import type { ScreenProps } from '../app/screens';
import { useAsked } from '../app/useAsked';
import { DutiesDocument } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { m } from '../messages';
import { Badge, Card, LinkButton, Notice } from '../ui';
import { day } from '../ui/format';
import { DUTIES, evidenceOf, tally, WHY, type Duties, type Status } from './duty';
import { LETTERS, type Letter } from './letter';

/** The four duties as a checklist, with what shows them, and the letters that fulfil them. */
export function DutiesScreen({ params }: ScreenProps): JSX.Element {
  const id = params['id'] ?? '';
  const asked = useAsked(DutiesDocument, { id });
  return (
    <AboutFile id={id} verb="fulfilDuty" title={m.duty_title()} intro={m.duty_intro()}>
      {({ file, desk }) => (
        <>
          <AskedView asked={asked}>
            {({ household }) => (household ? <Tenancies file={file} duties={household} /> : <Notice tone="warning"><p>{m.online_file_missing()}</p></Notice>)}
          </AskedView>
          {desk.role === 'LANDLORD' && <LettersCard id={id} />}
        </>
      )}
    </AboutFile>
  );
}

function Tenancies({ file, duties }: { readonly file: HouseholdFile; readonly duties: Duties }): JSX.Element {
  const last = file.tenancies?.at(-1)?.id; // a proof is of the last one (practice 7: a garage goes along)
  const statuses = (duties.dutyStatuses ?? []).filter(({ tenancy }) => tenancy === last);
  const { done, asked } = tally(statuses);
  return (
    <Card title={m.duty_checklist()} id="checklist">
      {asked > 0 && <p><Badge tone={done === asked ? 'ok' : 'warning'}>{m.duty_tally({ done, asked })}</Badge></p>}
      <ul class="agenda">
        {statuses.map((status) => <li key={status.duty} class="agenda-item"><One id={file.id} status={status} duties={duties} /></li>)}
      </ul>
    </Card>
  );
}

function One({ id, status, duties }: { readonly id: string; readonly status: Status; readonly duties: Duties }): JSX.Element {
  const { duty, state, on, reason } = status;
  return (
    <>
      <h3>{DUTIES[duty]()}</h3>
      {state === 'DONE' && on !== null && <p><Badge tone="ok">{m.duty_done({ day: day(on) })}</Badge> {evidenceOf(status, duties)}</p>}
      {state === 'NOT_APPLICABLE' && <p><Badge>{m.duty_not_applicable()}</Badge> {reason}</p>}
      {state === 'MISSING' && <p><Badge tone="warning">{m.duty_missing()}</Badge> <span class="soft">{WHY[duty]()}</span></p>}
      {state !== 'NOT_APPLICABLE' && <div><LinkButton href={`/households/${id}/duties/${duty}`}>{m.duty_record({ duty: DUTIES[duty]() })}</LinkButton></div>}
    </>
  );
}

function LettersCard({ id }: { readonly id: string }): JSX.Element {
  return (
    <Card title={m.duty_letters()} id="letters">
      <p class="reading">{m.duty_letters_intro()}</p>
      <div class="row">{(Object.keys(LETTERS) as Letter[]).map((letter) => <LinkButton key={letter} href={`/households/${id}/letters/${letter}`}>{LETTERS[letter]()}</LinkButton>)}</div>
    </Card>
  );
}
