import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { AdministrationSection } from '../administration/AdministrationSection';
import { AftercareSection } from '../aftercare/AftercareSection';
import { ArrangementSection } from '../arrangement/ArrangementSection';
import { CaseManagerSection } from '../casemanager/CaseManagerSection';
import { ClearanceSection } from '../clearance/ClearanceSection';
import { ConflictsNotice } from '../conflict/ConflictsNotice';
import { DecisionSection } from '../decision/DecisionSection';
import { DutySection } from '../duty/DutySection';
import { GlassSection } from '../glass/GlassSection';
import { AlertsCard } from '../household/AlertsCard';
import { AttemptsCard } from '../household/AttemptsCard';
import { ContactCard } from '../household/ContactCard';
import { RentCard } from '../household/RentCard';
import { ResidentsCard } from '../household/ResidentsCard';
import type { Today } from '../household/today';
import type { Desk } from '../involvement/desk';
import { InvolvementSection } from '../involvement/InvolvementSection';
import { HoldSection } from '../hold/HoldSection';
import { LegalSection } from '../legal/LegalSection';
import { SeenSection } from '../log/SeenSection';
import { m } from '../messages';
import { OverviewSection } from '../overview/OverviewSection';
import { PlacementSection } from '../placement/PlacementSection';
import { PlanSection } from '../plan/PlanSection';
import { ReferralSection } from '../referral/ReferralSection';
import { RelationSection } from '../relation/RelationSection';
import { RightsSection } from '../rights/RightsSection';
import { SafeHomeSection, SecretSection, WarningsSection } from '../safety/SafetySection';
import { StandpointSection } from '../standpoint/StandpointSection';
import { Tabs, type Tab } from '../ui';
import { ConditionsCard } from '../visit/ConditionsCard';
import { PhotosCard } from '../visit/PhotosCard';
import { PlannedCard } from '../visit/PlannedCard';
import { YouthSection } from '../youth/YouthSection';
import { HistoryTab } from './HistoryTab';
import { Reports } from './Reports';
import type { FoundFile } from './useFile';

interface Props {
  readonly found: FoundFile;
  readonly now: Today;
  readonly desk: Desk;
  /** What was just recorded, or still has to be sent. */
  readonly news: ComponentChildren;
}

type Key = 'overview' | 'residents' | 'plan' | 'rent' | 'roof' | 'decision' | 'history';

/** Which tab was open in a file: who comes back from a form finds it again. */
const opened = new Map<string, Key>();

/** The sections of several nouns, by what somebody is looking for. */
export function FileTabs({ found, now, desk, news }: Props): JSX.Element {
  const [selected, setSelected] = useState<Key>(opened.get(now.file.id) ?? 'overview');
  const { file } = now;
  const here = new Set(found.pending.map(({ id }) => id));
  const tabs: readonly Tab<Key>[] = [
    { key: 'overview', label: m.household_tab_overview(), content: () => (
      <>
        <ConflictsNotice file={file} />
        <AlertsCard file={file} desk={desk} alerts={file.alerts.filter(({ code }) => code !== 'CONFLICT')} />
        <WarningsSection file={file} desk={desk} />
        <ConditionsCard file={file} />
        <PlannedCard file={file} names={desk} today={desk.today} edits={desk.may('planVisit')} />
        <RentCard file={file} names={desk} whole={false} />
        <Reports file={file} desk={desk} pending={here} />
        <PhotosCard file={file} names={desk} />
      </>
    ) },
    { key: 'residents', label: m.household_tab_residents(), content: () => (
      <>
        <ResidentsCard file={file} now={now} desk={desk} />
        <ContactCard file={file} edits={desk.may('editHousehold')} reader={{ person: desk.personId, today: desk.today }} />
        <SecretSection file={file} desk={desk} />
        <SafeHomeSection file={file} desk={desk} />
        <AttemptsCard file={file} names={desk} edits={desk.may('recordContactAttempt')} />
        <OverviewSection file={file} desk={desk} />
        <RelationSection file={file} desk={desk} />
        <RightsSection file={file} desk={desk} />
        <HoldSection file={file} desk={desk} />
      </>
    ) },
    { key: 'plan', label: m.household_tab_plan(), content: () => (
      <>
        <PlanSection file={file} desk={desk} />
        <CaseManagerSection file={file} desk={desk} />
        <InvolvementSection file={file} desk={desk} />
      </>
    ) },
    { key: 'rent', label: m.household_tab_rent(), content: () => (
      <>
        <RentCard file={file} names={desk} whole keeps={desk.may('recordRent') ? desk.organisationId : null} />
        <ArrangementSection file={file} desk={desk} />
        <DutySection file={file} desk={desk} />
        <AdministrationSection file={file} desk={desk} />
      </>
    ) },
    { key: 'roof', label: m.household_tab_roof(), content: () => (
      <>
        <LegalSection file={file} desk={desk} />
        <AftercareSection file={file} desk={desk} />
        <ClearanceSection file={file} desk={desk} />
        <PlacementSection file={file} desk={desk} />
        <YouthSection file={file} desk={desk} />
      </>
    ) },
    { key: 'decision', label: m.household_tab_decision(), content: () => (
      <>
        <DecisionSection file={file} desk={desk} />
        <StandpointSection file={file} desk={desk} />
        <ReferralSection file={file} desk={desk} />
      </>
    ) },
    { key: 'history', label: m.household_tab_history(), content: () => <><GlassSection file={file} desk={desk} /><HistoryTab found={found} desk={desk} /><SeenSection file={file} desk={desk} /></> },
  ];
  return <Tabs label={m.household_sections()} id="file" news={news} tabs={tabs} selected={selected} onSelect={(key) => {
    opened.set(file.id, key);
    setSelected(key);
  }} />;
}
