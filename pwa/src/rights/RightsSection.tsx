import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import { sayChannel } from '../household/words';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { SECTIONS } from '../overview/overview';
import { Badge, Card, DefinitionList, LinkButton, Notice, WhoWhen } from '../ui';
import { day, daysLeft } from '../ui/format';
import { KINDS, OUTCOMES, waits, WAITS, type RightsRequest } from './rights';

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
}

/** What residents asked about their data, and what became of it; nothing for who does not lead files. */
export function RightsSection({ file, desk }: Props): JSX.Element | null {
  const { rightsRequests: requests } = file;
  if (!requests) return null;
  return (
    <Card title={m.rights_title()} id="rights">
      <div class="stack">
        <ErasureNotice erasure={file.erasure} />
        {requests.length === 0 && <p class="soft">{m.rights_none()}</p>}
        {[...requests].reverse().map((request) => <Request key={request.id} request={request} file={file} desk={desk} />)}
        {desk.may('recordRightsRequest') && <div><LinkButton href={`/households/${file.id}/rights/new`}>{m.rights_add()}</LinkButton></div>}
      </div>
    </Card>
  );
}

function Request({ request, file, desk }: Props & { readonly request: RightsRequest }): JSX.Element {
  const { id, kind, resident, representative, words, about, dueOn, standing, disputed, answers, made } = request;
  const open = waits(request);
  const late = open && dueOn < desk.today;
  return (
    <article class="stack-tight">
      <h3>{KINDS[kind]()} – {file.residents.find((one) => one.id === resident)?.name} <Badge tone={late ? 'danger' : open ? 'warning' : 'info'}>{standing === null ? m.rights_open() : OUTCOMES[standing]()}</Badge>
        {disputed && <> <Badge tone="warning">{m.rights_disputed_word()}</Badge></>}</h3>
      {words !== '' && <blockquote><p>{words}</p></blockquote>}
      {about !== null && <p class="soft">{SECTIONS[about]()}</p>}
      {representative !== '' && <p>{m.rights_for({ who: representative })}</p>}
      {made.at !== null && <p><WhoWhen who={desk.person(made.by)} at={made.at} /></p>}
      {open && <p>{late ? <strong>{m.rights_late({ day: day(dueOn) })}</strong> : m.rights_due({ day: day(dueOn), left: daysLeft(dueOn, desk.today) })}</p>}
      {answers.length > 0 && <DefinitionList facts={answers.map(({ outcome, on, told, reason }) => ({
        term: OUTCOMES[outcome](), value: reason, note: m.rights_told_by({ day: day(on), how: sayChannel(told).toLowerCase() }),
      }))} />}
      {desk.may('answerRightsRequest') && <div><LinkButton href={`/households/${file.id}/rights/${id}`}>{open ? m.rights_answer() : m.rights_answer_again()}</LinkButton></div>}
    </article>
  );
}

/** Why a file that a resident asked to erase is still there, and when it goes. */
function ErasureNotice({ erasure }: Pick<HouseholdFile, 'erasure'>): JSX.Element | null {
  if (!erasure) return null;
  const { wordsOnly, waits: reasons, from } = erasure;
  return (
    <Notice tone="warning" title={wordsOnly ? m.rights_erasure_words() : m.rights_erasure_file()}>
      <p>{from === null || reasons.length > 0 ? m.rights_erasure_not_yet() : m.rights_erasure_from({ day: day(from) })}</p>
      {reasons.length > 0 && <ul>{reasons.map((why) => <li key={why}>{WAITS[why]()}</li>)}</ul>}
    </Notice>
  );
}
