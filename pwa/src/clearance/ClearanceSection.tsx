import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Card, LinkButton, Notice, WhoWhen } from '../ui';
import { Cut } from '../ui/Cut';
import { day } from '../ui/format';
import { clearanceState, needsFor, refusedFor, waitingFor, type Clearance } from './clearance';
import { NeedsList } from './NeedsList';
import { NeedWords } from './NeedWords';

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
}

/** Whether the announced date is cleared, and what that needs (practice 27). */
export function ClearanceSection({ file, desk }: Props): JSX.Element {
  const { clearances, evictionOn } = file;
  if (clearances === null) return <Cut title={m.clearance_title()} id="clearance" />;
  const open = clearances.some((clearance) => clearanceState(clearance) === 'OPEN' && clearance.evictOn === evictionOn);
  return (
    <Card title={m.clearance_title()} id="clearance">
      {[...clearances].reverse().map((clearance) => <ClearanceNotice key={clearance.id} file={file} desk={desk} clearance={clearance} />)}
      {evictionOn === null && <p class="soft">{m.clearance_no_date()}</p>}
      {evictionOn !== null && !open && (
        <>
          <p>{m.clearance_needs({ day: day(evictionOn) })}</p>
          <NeedsList needs={needsFor(file, desk.today, evictionOn)} />
          <Asked file={file} desk={desk} evictOn={evictionOn} />
          {desk.may('clearEviction') && <div><LinkButton href={`/households/${file.id}/clear`}>{m.clearance_start()}</LinkButton></div>}
        </>
      )}
    </Card>
  );
}

/** What the landlord asked and what was answered; and the way to ask, or to say no. */
function Asked({ file, desk, evictOn }: Props & { readonly evictOn: string }): JSX.Element {
  const waiting = waitingFor(file, evictOn);
  const refused = refusedFor(file, evictOn);
  if (waiting) {
    return (
      <>
        <Notice tone="info" title={m.clearance_asked({ day: day(evictOn) })}>
          {waiting.note !== '' && <p>{waiting.note}</p>}
          {waiting.made.at && <WhoWhen who={desk.person(waiting.made.by)} at={waiting.made.at} />}
        </Notice>
        {desk.may('refuseClearance') && <div><LinkButton look="danger" href={`/households/${file.id}/clearance-requests/${waiting.id}/refuse`}>{m.clearance_refuse()}</LinkButton></div>}
      </>
    );
  }
  return (
    <>
      {refused && (
        <Notice tone="warning" title={m.clearance_refused({ day: day(evictOn) })}>
          <p>{refused.refusedReason}</p>
          <ul>{refused.missing.map(({ message }) => <li key={message}><NeedWords message={message} /></li>)}</ul>
        </Notice>
      )}
      {desk.may('askClearance') && <div><LinkButton href={`/households/${file.id}/ask-clearance`}>{m.clearance_ask()}</LinkButton></div>}
    </>
  );
}

function ClearanceNotice({ file, desk, clearance }: Props & { readonly clearance: Clearance }): JSX.Element {
  const { made, evictOn } = clearance;
  switch (clearanceState(clearance)) {
    case 'OPEN': return (
      <>
        <Notice tone="info" title={m.clearance_given({ day: day(evictOn) })}>
          <p>{m.clearance_means()}</p>
          {made.at && <WhoWhen who={desk.person(made.by)} at={made.at} />}
        </Notice>
        {desk.may('revokeClearance') && <div><LinkButton look="danger" href={`/households/${file.id}/clearances/${clearance.id}/revoke`}>{m.clearance_revoke()}</LinkButton></div>}
      </>
    );
    case 'REVOKED': return (
      <Notice tone="warning" title={m.clearance_revoked({ day: day(evictOn) })}>
        <p><NeedWords message={clearance.revokedCause} /></p>
        {clearance.revokedAt && <WhoWhen who={desk.person(clearance.revokedBy)} at={clearance.revokedAt} />}
      </Notice>
    );
    case 'LAPSED': return <p class="soft">{m.clearance_lapsed({ day: day(evictOn) })}</p>;
  }
}
