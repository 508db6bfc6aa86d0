import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Badge, Card, DefinitionList, LinkButton, Notice, WhoWhen } from '../ui';
import { day } from '../ui/format';
import { youthDuty } from './duty';

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
}

/** Whether youth protection must be asked, and what it was asked; nothing for who reads neither (route 3.2e). */
export function YouthSection({ file, desk }: Props): JSX.Element | null {
  const { youthRequests: requests } = file;
  if (!requests) return null;
  const unasked = youthDuty(file)?.unasked.length ?? 0;
  return (
    <Card title={m.youth_title()} id="youth">
      <div class="stack">
        {unasked > 0 && <Notice tone="danger"><p>{unasked === 1 ? m.youth_unasked_one() : m.youth_unasked({ count: unasked })}</p></Notice>}
        {requests.length === 0 && unasked === 0 && <p class="soft">{m.youth_none()}</p>}
        {[...requests].reverse().map((request) => <Request key={request.id} household={file.id} request={request} desk={desk} />)}
        {desk.may('requestYouthProtection') && <div><LinkButton href={`/households/${file.id}/youth-request`}>{m.youth_add()}</LinkButton></div>}
      </div>
    </Card>
  );
}

function Request({ household, request, desk }: { readonly household: string; readonly request: Item<HouseholdFile['youthRequests']>; readonly desk: Desk }): JSX.Element {
  const { organisation, parentsTold, notToldReason, text, children, acknowledgedOn, answer, made } = request;
  return (
    <article class="stack-tight">
      <h3>{desk.organisation(organisation)} <Badge tone={acknowledgedOn === null ? 'warning' : 'ok'}>{acknowledgedOn === null ? m.youth_waits() : m.youth_acknowledged({ day: day(acknowledgedOn) })}</Badge></h3>
      {text !== '' && <p>{text}</p>}
      <DefinitionList facts={[
        { term: m.youth_children(), value: String(children.length) },
        { term: m.youth_parents(), value: parentsTold ? m.common_yes() : [m.common_no(), notToldReason].filter((part) => part !== '').join('. ') },
        ...(answer === '' ? [] : [{ term: m.youth_answer(), value: answer }]),
      ]} />
      {made.at !== null && <WhoWhen who={desk.person(made.by)} at={made.at} />}
      {desk.may('acknowledgeYouthProtection') && (
        <div><LinkButton look={acknowledgedOn === null ? 'main' : 'plain'} href={`/households/${household}/youth-requests/${request.id}/acknowledge`}>{acknowledgedOn === null ? m.youth_acknowledge() : m.youth_acknowledge_more()}</LinkButton></div>
      )}
    </article>
  );
}
