import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { AlertsCard } from '../household/AlertsCard';
import { AttemptsCard } from '../household/AttemptsCard';
import { ContactCard } from '../household/ContactCard';
import { HistoryCard } from '../household/HistoryCard';
import { RentCard } from '../household/RentCard';
import { ResidentsCard } from '../household/ResidentsCard';
import { ProtectionNotice, SummaryCard } from '../household/SummaryCard';
import { addressLine } from '../household/summary';
import { todayOf } from '../household/today';
import { sayPhase } from '../household/words';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { verbOf } from '../sync/operation';
import { LinkButton, Notice, PageTitle, Tabs, type Tab } from '../ui';
import { PlannedCard } from '../visit/PlannedCard';
import { ReportsCard } from '../visit/ReportsCard';
import { FileNotHere } from './FileForm';
import { sayVerb, type ScreenProps } from './screens';
import { useTablet } from './tablet';
import { useDesk } from './useDesk';
import { useFile, type FoundFile } from './useFile';

/** One household's file: what matters today first, and behind it everything of it that this person may see. */
export function FilePage({ params }: ScreenProps): JSX.Element {
  const found = useFile(params['id'] ?? '');
  const desk = useDesk(found.kind === 'FOUND' ? found.file : null);
  if (found.kind !== 'FOUND') {
    return <><PageTitle>{m.household_title()}</PageTitle><FileNotHere kind={found.kind} onRetry={found.reload} /></>;
  }
  return desk ? <FileView found={found} desk={desk} /> : <FileNotHere kind="LOADING" onRetry={found.reload} />;
}

function FileView({ found, desk }: { readonly found: FoundFile; readonly desk: Desk }): JSX.Element {
  const { file, pending } = found;
  const now = todayOf(file, desk.today);
  const visits = desk.may('recordVisit');
  const about = [addressLine(file.address), ...(file.tenancies ?? []).map(({ landlord }) => desk.organisation(landlord)), sayPhase(now.phase)];
  return (
    <>
      <p><a href="/households">{m.household_back()}</a></p>
      <PageTitle tab={m.household_title()}>{file.name}</PageTitle>
      <p class="soft">{about.filter((text) => text !== '').join(' · ')}</p>
      {visits && (
        <div class="row">
          <LinkButton look="main" href={`/households/${file.id}/visit${plannedFor(found, desk.today)}`}>{m.household_start_visit()}</LinkButton>
          <LinkButton href={`/households/${file.id}/visits/new`}>{m.household_plan_visit()}</LinkButton>
        </div>
      )}
      {pending.length > 0 && <Notice tone="warning" role="status" title={m.household_pending_title({ count: pending.length })}><p>{m.household_pending()}</p></Notice>}
      <ProtectionNotice now={now} />
      <SummaryCard file={file} now={now} names={desk} />
      <Sections found={found} desk={desk} />
    </>
  );
}

type Key = 'overview' | 'residents' | 'plan' | 'rent' | 'roof' | 'decision' | 'history';

function Sections({ found, desk }: { readonly found: FoundFile; readonly desk: Desk }): JSX.Element {
  const [selected, setSelected] = useState<Key>('overview');
  const { file, pending } = found;
  const now = todayOf(file, desk.today);
  const tablet = useTablet();
  const here = new Set(pending.map(({ id }) => id));
  const statuses = new Map([...tablet.operations(), ...tablet.receipts()].map(({ operation, status }) => [operation.id, status]));
  const lines = pending.map(({ id, recordedAt, command }) => ({ id, at: recordedAt, what: sayVerb(verbOf(command)), status: statuses.get(id) ?? { word: 'SAVED_HERE' as const } }));
  const tabs: readonly Tab<Key>[] = [
    { key: 'overview', label: m.household_tab_overview(), content: () => (
      <>
        <AlertsCard file={file} alerts={now.alerts} />
        <PlannedCard file={file} names={desk} today={desk.today} edits={desk.may('planVisit')} />
        <ReportsCard file={file} names={desk} pending={here} />
        <RentCard file={file} names={desk} whole={false} />
      </>
    ) },
    { key: 'residents', label: m.household_tab_residents(), content: () => (
      <>
        <ResidentsCard file={file} now={now} names={desk} edits={desk.may('addResident')} />
        <ContactCard file={file} edits={desk.may('editHousehold')} />
        <AttemptsCard file={file} names={desk} edits={desk.may('recordContactAttempt')} />
      </>
    ) },
    { key: 'rent', label: m.household_tab_rent(), content: () => <RentCard file={file} names={desk} whole /> },
    { key: 'history', label: m.household_tab_history(), content: () => <HistoryCard file={file} names={desk} pending={lines} /> },
  ];
  return <Tabs label={m.household_sections()} id="file" tabs={tabs} selected={selected} onSelect={setSelected} />;
}

/** Today's planned visit, of which the report then is. */
function plannedFor({ file }: FoundFile, today: string): string {
  const planned = (file.plannedVisits ?? []).find(({ on, cancelledOn, visit }) => on <= today && cancelledOn === null && visit === null);
  return planned ? `?planned=${planned.id}` : '';
}
