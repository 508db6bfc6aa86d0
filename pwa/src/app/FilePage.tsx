import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { handoverOf } from '../household/handover';
import { ReadFirst } from '../household/ReadFirst';
import { ProtectionNotice, SummaryCard } from '../household/SummaryCard';
import { addressLine } from '../household/summary';
import { todayOf, type Today } from '../household/today';
import { warningsOn } from '../household/warnings';
import { sayPhase } from '../household/words';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { ClosedByLink } from '../relation/ClosedByLink';
import { RestrictedNotice } from '../rights/RestrictedNotice';
import { LinkButton, Notice, PageTitle } from '../ui';
import { time } from '../ui/format';
import { VISIT_DRAFT } from '../visit/VisitPage';
import { FileNotHere } from './AboutFile';
import { FileTabs } from './FileTabs';
import { noteHandover } from './handovers';
import { noteRead } from './reads';
import { takeRecorded } from './recorded';
import { sayVerb, type ScreenProps } from './screens';
import { useTablet } from './tablet';
import { useDesk } from './useDesk';
import { useFile, type FoundFile } from './useFile';
import { useGlass } from './useGlass';

/** One household's file: what matters today first, and behind it everything of it that this person may see. */
export function FilePage({ params }: ScreenProps): JSX.Element {
  const id = params['id'] ?? '';
  const tablet = useTablet();
  const found = useFile(id);
  const desk = useDesk(found.kind === 'FOUND' ? found.file : null);
  const opened = found.kind === 'FOUND' && found.source === 'TABLET' && found.file.id === id && desk !== null;
  useEffect(() => {
    if (opened) void noteRead(tablet, id); // the server did not see this
  }, [tablet, id, opened]);
  const handover = opened ? handoverOf(found.file) : null;
  const taken = handover !== null && handover.to === desk?.personId ? handover.id : null;
  useEffect(() => {
    if (taken !== null) void noteHandover(tablet, taken);
  }, [tablet, taken]);
  if (found.kind !== 'FOUND') {
    return (
      <>
        <PageTitle>{m.household_title()}</PageTitle>
        <FileNotHere kind={found.kind} onRetry={found.reload} />
        {found.kind === 'MISSING' && <BehindGlass id={id} />}
      </>
    );
  }
  return desk ? <FileView found={found} desk={desk} /> : <FileNotHere kind="LOADING" onRetry={found.reload} />;
}

function FileView({ found, desk }: { readonly found: FoundFile; readonly desk: Desk }): JSX.Element {
  const now = todayOf(found.file, desk.today, desk.personId);
  const { file } = now;
  const about = [...(file.tenancies ?? []).map(({ landlord }) => desk.organisation(landlord)), sayPhase(file.phase)];
  return (
    <>
      <PageTitle tab={m.household_title()}>{file.name === '' ? m.household_unnamed() : file.name}</PageTitle>
      {file.glassUntil && <Notice tone="warning"><p>{m.glass_reading({ time: time(file.glassUntil) })}</p></Notice>}
      <p class="soft">{about.filter((text) => text !== '').join(' · ')}</p>
      <ReadFirst warnings={warningsOn(file, desk.today)} reader={{ person: desk.personId, today: desk.today }}>
        {addressLine(file.address) !== '' && <p class="soft">{addressLine(file.address)}</p>}
      </ReadFirst>
      <div class="row">
        {desk.may('recordVisit') && <VisitButtons now={now} />}
        <LinkButton look={desk.may('recordVisit') ? 'plain' : 'second'} href={`/households/${file.id}/card`}>{m.card_open()}</LinkButton>
        {desk.may('recordVisit') && <LinkButton look="plain" href={`/households/${file.id}/talk`}>{m.talk_open()}</LinkButton>}
      </div>
      {file.linkedTo === null ? <ProtectionNotice now={now} /> : <ClosedByLink file={file} linkedTo={file.linkedTo} desk={desk} />}
      <RestrictedNotice file={file} />
      <SummaryCard now={now} names={desk} />
      <FileTabs found={found} now={now} desk={desk} news={<FileNews found={found} />} />
    </>
  );
}

/** The way into a file of others, for who may open one in an emergency. */
function BehindGlass({ id }: { readonly id: string }): JSX.Element | null {
  return useGlass() ? <div><LinkButton look="plain" href={`/households/${id}/glass`}>{m.glass_open()}</LinkButton></div> : null;
}

/** What was just recorded here, and what waits to be sent. */
function FileNews({ found: { file, pending } }: { readonly found: FoundFile }): JSX.Element {
  const [recorded] = useState(() => takeRecorded(file.id));
  return (
    <>
      {recorded && <Notice tone="ok" role="status"><p>{(recorded.where === 'SERVER' ? m.online_recorded : m.online_recorded_here)({ what: sayVerb(recorded.verb) })}</p></Notice>}
      {pending.length > 0 && <Notice tone="warning" role="status" title={m.household_pending_title({ count: pending.length })}><p>{m.household_pending()}</p></Notice>}
    </>
  );
}

/** The next thing to do: begin a visit, or go on with the report that was begun. */
function VisitButtons({ now: { file, today } }: { readonly now: Today }): JSX.Element {
  const tablet = useTablet();
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    void tablet.draft(file.id, VISIT_DRAFT).then((draft) => setBegun(draft !== undefined));
  }, [file.id]);
  const planned = (file.plannedVisits ?? []).find(({ on, cancelledOn, visit }) => on <= today && cancelledOn === null && visit === null);
  return (
    <>
      <LinkButton look="main" href={`/households/${file.id}/visit${planned ? `?planned=${planned.id}` : ''}`}>{begun ? m.household_resume_visit() : m.household_start_visit()}</LinkButton>
      <LinkButton href={`/households/${file.id}/visits/new`}>{m.household_plan_visit()}</LinkButton>
    </>
  );
}
