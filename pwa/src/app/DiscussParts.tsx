import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { MinutesDocument } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { RentCard } from '../household/RentCard';
import type { Desk } from '../involvement/desk';
import type { Item, Meeting } from '../meeting/agenda';
import { sayEnd } from '../meeting/words';
import { m } from '../messages';
import { ReferralFacts } from '../referral/ReferralSection';
import { StandpointTable } from '../standpoint/StandpointSection';
import { Badge, Card, LinkButton, Loading } from '../ui';
import { EndedItem } from './EndedItem';
import { useLive } from './useLive';

/** What who does not decide sees of an item: the same referral and standpoints, and nothing to fill in. */
export function OnlyReading({ file, desk, referral }: { readonly file: HouseholdFile; readonly desk: Desk; readonly referral: NonNullable<HouseholdFile['referrals']>[number] | null }): JSX.Element {
  const whole = file.access.find(({ facet }) => facet === 'STANDPOINTS')?.sight === 'ALL';
  return (
    <div class="columns columns-even">
      <div class="stack">
        {referral && <Card title={m.referral_title()}><ReferralFacts referral={referral} desk={desk} open /></Card>}
        <RentCard file={file} names={desk} whole={false} />
      </div>
      <div class="stack">
        {referral && <Card title={m.standpoint_title()}><StandpointTable file={file} referral={referral.id} desk={desk} reasons={whole} /></Card>}
        <p class="soft">{m.meeting_chair_records()}</p>
      </div>
    </div>
  );
}

interface ResultProps {
  readonly meeting: Meeting;
  readonly item: Item;
  readonly desk: Desk;
  /** It was recorded on this screen a moment ago: the focus goes there. */
  readonly fresh: boolean;
}

/** How an item ended, as it was recorded, and the way on. */
export function ResultCard({ meeting, item, desk, fresh }: ResultProps): JSX.Element {
  const live = useLive(MinutesDocument, { id: meeting.id });
  const box = useRef<HTMLDivElement>(null);
  const minutes = live.data?.meeting ?? null;
  const whole = minutes?.agenda.find(({ id }) => id === item.id);
  const next = meeting.agenda.slice(meeting.agenda.findIndex(({ id }) => id === item.id) + 1).find(({ end }) => end === null);
  useEffect(() => {
    if (fresh) box.current?.focus();
  }, [fresh]);
  return (
    <div class="stack" ref={box} tabIndex={-1}>
      <Card title={m.meeting_result()} id="result">
        {whole?.end && <div><Badge tone="ok">{sayEnd(whole.end)}</Badge></div>}
        {minutes && whole ? <EndedItem meeting={minutes} item={whole} desk={desk} /> : <Loading />}
      </Card>
      <div class="row">
        {next
          ? <LinkButton look="main" href={`/meetings/${meeting.id}/discuss/${next.id}`}>{m.meeting_go_on({ name: next.household.name })}</LinkButton>
          : <LinkButton look="main" href={`/meetings/${meeting.id}/minutes`}>{m.meeting_minutes()}</LinkButton>}
        <LinkButton look="plain" href={`/households/${item.household.id}`}>{m.household_title()}</LinkButton>
      </div>
    </div>
  );
}
