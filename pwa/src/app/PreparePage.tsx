import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import { DecisionSection } from '../decision/DecisionSection';
import { DiscussionDocument, type DiscussionQuery } from '../graphql/graphql';
import { AlertsCard } from '../household/AlertsCard';
import type { HouseholdFile } from '../household/file';
import { RentCard } from '../household/RentCard';
import { ResidentsCard } from '../household/ResidentsCard';
import { ProtectionNotice } from '../household/SummaryCard';
import { todayOf } from '../household/today';
import type { Desk } from '../involvement/desk';
import { InvolvementSection } from '../involvement/InvolvementSection';
import { m } from '../messages';
import { ReferralFacts } from '../referral/ReferralSection';
import { StandpointTable } from '../standpoint/StandpointSection';
import { Card, LinkButton, Notice, PageTitle, Table } from '../ui';
import { day, dayOf } from '../ui/format';
import { FileNotHere } from './AboutFile';
import type { ScreenProps } from './screens';
import { useDesk } from './useDesk';
import { useFile } from './useFile';
import { useLive } from './useLive';

/** Everything that is read before a household is discussed, on one page, and the question for standpoints (route 2.3, practice 17). */
export function PreparePage({ params }: ScreenProps): JSX.Element {
  const [id, referral] = [params['id'] ?? '', params['referral'] ?? ''];
  const found = useFile(id);
  const live = useLive(DiscussionDocument, { id });
  const desk = useDesk(found.kind === 'FOUND' ? found.file : null);
  const version = live.data?.household?.version;
  useEffect(() => {
    if (version !== undefined) found.reload(); // somebody gave a standpoint meanwhile
  }, [version]);
  if (found.kind !== 'FOUND' || !desk) {
    return <><PageTitle>{m.decision_prepare()}</PageTitle><FileNotHere kind={found.kind === 'FOUND' ? 'LOADING' : found.kind} onRetry={found.reload} /></>;
  }
  const now = todayOf(found.file, desk.today, desk.personId);
  const { file } = now;
  const reported = (file.referrals ?? []).find((one) => one.id === referral);
  return (
    <>
      <p><a href={`/households/${id}`}>{m.household_back_file()}</a></p>
      <PageTitle tab={m.decision_prepare()}>{m.decision_prepare_of({ name: file.name === '' ? m.household_unnamed() : file.name })}</PageTitle>
      <ProtectionNotice now={now} />
      <div class="columns columns-even">
        <div class="stack">
          {reported
            ? <Card title={m.referral_title()} id="referral"><ReferralFacts referral={reported} desk={desk} open /></Card>
            : <Notice><p>{m.decision_prepare_no_referral()}</p></Notice>}
          <RentCard file={file} names={desk} whole={false} />
          <AlertsCard file={file} desk={desk} alerts={file.alerts} />
        </div>
        <div class="stack">
          {reported && <Standpoints file={file} desk={desk} referral={referral} opened={reported.openedOn !== null} asked={live.data?.household?.standpointRequests ?? []} />}
          <ResidentsCard file={file} now={now} desk={desk} />
        </div>
      </div>
      <InvolvementSection file={file} desk={desk} />
      {(file.decisions ?? []).length > 0 && <DecisionSection file={file} desk={desk} />}
    </>
  );
}

type Request = NonNullable<NonNullable<DiscussionQuery['household']>['standpointRequests']>[number];

interface StandpointsProps {
  readonly file: HouseholdFile;
  readonly desk: Desk;
  readonly referral: string;
  readonly opened: boolean;
  readonly asked: readonly Request[];
}

/** What was given, what was asked and by when, and the way to ask. */
function Standpoints({ file, desk, referral, opened, asked }: StandpointsProps): JSX.Element {
  const requests = asked.filter((one) => one.referral === referral);
  const decided = (file.decisions ?? []).some((one) => one.referral === referral);
  return (
    <Card title={m.standpoint_title()} id="standpoint">
      {!opened && <p class="soft">{m.standpoint_not_open()}</p>}
      <StandpointTable file={file} referral={referral} desk={desk} reasons />
      {requests.length > 0 && (
        <Table caption={m.standpoint_asked()} rows={requests} rowKey={({ id }) => id} columns={[
          { heading: m.standpoint_asked_who(), names: true, cell: ({ organisations, note }) => <>{organisations.map(desk.organisation).join(', ')}{note !== '' && <div class="soft small">{note}</div>}</> },
          { heading: m.standpoint_asked_on(), cell: ({ made }) => (made.at ? day(dayOf(made.at)) : '') },
          { heading: m.standpoint_asked_due(), cell: ({ dueOn }) => day(dueOn) },
        ]} />
      )}
      <div class="row">
        {desk.may('askStandpoints') && !decided && <LinkButton href={`/households/${file.id}/ask-standpoints/${referral}`}>{m.standpoint_ask_title()}</LinkButton>}
        {desk.may('giveStandpoint') && <LinkButton href={`/households/${file.id}/standpoint/${referral}`}>{m.standpoint_give()}</LinkButton>}
        {desk.may('openReferral') && !opened && <LinkButton look="plain" href={`/households/${file.id}/referrals/${referral}/open`}>{m.referral_open_title()}</LinkButton>}
      </div>
    </Card>
  );
}
