import type { JSX } from 'preact';
import { StoodDocument } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { RentCard } from '../household/RentCard';
import { ResidentsCard } from '../household/ResidentsCard';
import { todayOf } from '../household/today';
import { sayPhase, sayProtection } from '../household/words';
import { deskOf, type Desk } from '../involvement/desk';
import { InvolvementSection } from '../involvement/InvolvementSection';
import { m } from '../messages';
import { ReferralFacts } from '../referral/ReferralSection';
import { StandpointTable } from '../standpoint/StandpointSection';
import { Card, DefinitionList, Notice, PageTitle } from '../ui';
import { day, dayOf } from '../ui/format';
import { FileNotHere } from './AboutFile';
import { AskedView } from './AskedView';
import type { ScreenProps } from './screens';
import { useAsked } from './useAsked';
import { useDesk } from './useDesk';
import { useFile } from './useFile';

/** The file as it stood when the Regieteam decided, before the decision itself; cut to what is this reader's today. */
export function StoodPage({ params }: ScreenProps): JSX.Element {
  const [id, decision] = [params['id'] ?? '', params['decision'] ?? ''];
  const found = useFile(id);
  const desk = useDesk(found.kind === 'FOUND' ? found.file : null);
  const asked = useAsked(StoodDocument, { id });
  const decided = found.kind === 'FOUND' ? (found.file.decisions ?? []).find((one) => one.id === decision) : undefined;
  return (
    <>
      <p><a href={`/households/${id}`}>{m.household_back_file()}</a></p>
      <PageTitle>{m.decision_stood_title()}</PageTitle>
      {found.kind !== 'FOUND' || !desk ? <FileNotHere kind={found.kind === 'FOUND' ? 'LOADING' : found.kind} onRetry={found.reload} /> : (
        <AskedView asked={asked}>
          {({ household }) => {
            const stood = household?.decisions?.find((one) => one.id === decision)?.asItStood ?? null;
            return stood && decided ? <Stood file={stood} desk={desk} referral={decided.referral} decidedAt={decided.made.at} /> : <Notice tone="warning"><p>{m.decision_stood_none()}</p></Notice>;
          }}
        </AskedView>
      )}
    </>
  );
}

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
  readonly referral: string;
  readonly decidedAt: string | null;
}

function Stood({ file, desk, referral, decidedAt }: Props): JSX.Element {
  const on = decidedAt === null ? file.today : dayOf(decidedAt);
  const reader = { ...deskOf({ today: on, me: { personId: desk.personId, organisationId: desk.organisationId, roles: [] }, involvements: file.involvements, organisations: desk.organisations, people: desk.people }), may: () => false };
  const now = todayOf(file, on, desk.personId);
  const reported = (file.referrals ?? []).find((one) => one.id === referral);
  const whole = file.access.find(({ facet }) => facet === 'STANDPOINTS')?.sight === 'ALL';
  return (
    <>
      <Notice><p>{m.decision_stood_what({ day: day(on) })}</p></Notice>
      <DefinitionList facts={[
        { term: m.decision_stood_name(), value: file.name === '' ? m.household_unnamed() : file.name },
        { term: m.decision_stood_phase(), value: sayPhase(file.phase) },
        ...(file.protected ? [{ term: m.meeting_protected(), value: sayProtection(file.protection, now.minors) }] : []),
      ]} />
      <div class="columns columns-even">
        <div class="stack">
          {reported && <Card title={m.referral_title()} id="referral"><ReferralFacts referral={reported} desk={reader} open /></Card>}
          <RentCard file={file} names={reader} whole={false} />
        </div>
        <div class="stack">
          {reported && <Card title={m.standpoint_title()} id="standpoint"><StandpointTable file={file} referral={referral} desk={reader} reasons={whole} /></Card>}
          <ResidentsCard file={file} now={now} desk={reader} />
          <InvolvementSection file={file} desk={reader} />
        </div>
      </div>
    </>
  );
}
