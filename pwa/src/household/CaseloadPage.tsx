import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useMe } from '../app/me';
import { useTablet } from '../app/tablet';
import { m } from '../messages';
import { Notice, PageTitle } from '../ui';
import { moment } from '../ui/format';
import { NobodyHome } from '../visit/NobodyHome';
import { Caseload } from './Caseload';
import type { VisitToday } from './grouping';
import type { HandoverProps } from './HandoverNews';
import { namesOf } from './names';
import { ReadyLine } from './ReadyLine';
import { useListed } from './useListed';
import { useToday } from './useToday';

/** "Mijn huishoudens": what the case manager does today, and everybody in the caseload. */
export function CaseloadPage(): JSX.Element {
  const tablet = useTablet();
  const me = useMe();
  const today = useToday();
  const { files, pulledAt, filesExpired, contactNeeded, contactBefore, left, sync } = tablet.state.value;
  const households = useListed(tablet, today);
  const names = namesOf(tablet.reference());
  const [quick, setQuick] = useState<VisitToday | null>(null);
  return (
    <>
      <PageTitle>{m.household_caseload_title()}</PageTitle>
      <ReadyLine files={files} pulledAt={pulledAt} today={today} />
      {filesExpired && <Notice tone="warning"><p>{m.household_expired()}</p></Notice>}
      {contactNeeded && contactBefore !== null && <Notice tone="warning"><p>{m.household_contact_needed({ when: moment(new Date(contactBefore)) })}</p></Notice>}
      {left.map(({ householdId, reason }) => <Notice key={householdId} title={m.household_left_title()} role="status"><p>{reason}</p></Notice>)}
      <Handovers households={households} me={me?.personId ?? null} today={today} names={names} />
      {households.length === 0 && !filesExpired
        ? <p>{pulledAt === null && sync.kind === 'BUSY' ? m.household_empty_fetching() : m.household_empty()}</p>
        : <Caseload households={households} today={today} me={me?.personId ?? null} names={names} onNobodyHome={setQuick} />}
      {quick && <NobodyHome householdId={quick.household.householdId} name={quick.household.summary.name} plannedVisit={quick.visit.id} today={today} onClose={() => setQuick(null)} />}
    </>
  );
}

/** Files that a colleague passed on; fetched only where there are any. */
function Handovers(props: HandoverProps): JSX.Element | null {
  const [News, setNews] = useState<ComponentType<HandoverProps> | null>(null);
  const any = props.households.some(({ summary }) => summary.handover);
  useEffect(() => {
    if (any) void import('./HandoverNews').then(({ HandoverNews }) => setNews(() => HandoverNews), () => undefined); // the note stands in the file too
  }, [any]);
  return News && <News {...props} />;
}
