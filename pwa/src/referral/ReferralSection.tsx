import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import { waitingReferrals } from '../household/waiting';
import { sayLanguage } from '../household/words';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Card, DefinitionList, Disclosure, LinkButton, Notice, Table } from '../ui';
import { Cut } from '../ui/Cut';
import { day, dayOf } from '../ui/format';
import { mayWithdraw, returnedTo } from './course';
import { sayCause, sayGround } from './referral';

type Referral = NonNullable<HouseholdFile['referrals']>[number];

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
}

/** The referrals of a file, the newest first, and the way to a new one. */
export function ReferralSection({ file, desk }: Props): JSX.Element {
  const { referrals } = file;
  if (referrals === null) return <Cut title={m.referral_title()} id="referral" />;
  const newest = [...referrals].reverse();
  const waiting = waitingReferrals(file).length > 0;
  const mine = newest.filter((referral) => desk.may('withdrawReferral') && mayWithdraw(file, referral, desk.organisationId));
  return (
    <Card title={m.referral_title()} id="referral">
      {newest.length === 0 && <p class="soft">{m.referral_none()}</p>}
      {waiting && <Notice><p>{m.referral_waiting()}</p></Notice>}
      {returnedTo(file, desk.organisationId) && desk.may('submitReferral') && <Notice tone="warning"><p>{m.referral_returned_notice()}</p></Notice>}
      {newest[0] && <ReferralFacts referral={newest[0]} desk={desk} />}
      {newest.slice(1).map((referral) => <Disclosure key={referral.id} title={by(referral, desk)}><ReferralFacts referral={referral} desk={desk} /></Disclosure>)}
      {newest[0] && desk.may('submitReferral') && <div><LinkButton href={`/households/${file.id}/referrals/${newest[0].id}/paper`}>{m.referral_paper_open()}</LinkButton></div>}
      {desk.may('submitReferral') && <div><LinkButton href={`/households/${file.id}/refer`}>{newest.length === 0 ? m.referral_start() : m.referral_start_again()}</LinkButton></div>}
      {mine.map(({ id }) => <div key={id}><LinkButton look="plain" href={`/households/${file.id}/referrals/${id}/withdraw`}>{m.referral_withdraw_link()}</LinkButton></div>)}
    </Card>
  );
}

function by({ made }: Referral, desk: Desk): string {
  return m.referral_by({ organisation: desk.organisation(made.for), day: made.at ? day(dayOf(made.at)) : '' });
}

/** One referral, as the case form was filled in. */
export function ReferralFacts({ referral, desk, open = false }: { readonly referral: Referral; readonly desk: Desk; readonly open?: boolean }): JSX.Element {
  const told = referral.tenantInformedOn !== null;
  return (
    <>
      <p class="soft">{by(referral, desk)}{referral.openedOn && ` · ${m.referral_opened({ day: day(referral.openedOn) })}`}</p>
      <DefinitionList facts={[
        ...(referral.returnedOn ? [{ term: m.referral_returned_fact({ day: day(referral.returnedOn) }), value: referral.returnedReason }] : []),
        ...(referral.withdrawnOn ? [{ term: m.referral_withdrawn_fact({ day: day(referral.withdrawnOn) }), value: referral.withdrawnReason }] : []),
        ...(referral.source === '' ? [] : [{ term: m.referral_fact_source(), value: referral.source }]),
        { term: m.referral_fact_cause(), value: sayCause(referral.cause) },
        { term: m.referral_fact_grounds(), value: referral.grounds.map(sayGround).join(', ') },
        { term: m.referral_fact_seek(), value: referral.seekJudgmentOn === null ? '' : day(referral.seekJudgmentOn) },
        told
          ? { term: m.referral_fact_informed(), value: m.referral_informed_fact({ day: day(referral.tenantInformedOn ?? ''), how: referral.informedHow, language: sayLanguage(referral.informedLanguage) }) }
          : { term: m.referral_fact_informed(), value: m.referral_not_informed({ reason: referral.notInformedReason }) },
        ...(told ? [{ term: m.referral_fact_answer(), value: referral.tenantAnswer }] : []),
        { term: m.referral_fact_says(), value: referral.householdSays },
        ...(referral.summary === '' ? [] : [{ term: m.referral_fact_summary(), value: referral.summary }]),
      ]} />
      <Disclosure title={`${m.referral_efforts_caption()} (${referral.priorEfforts.length})`} open={open}>
        <Table caption={m.referral_efforts_caption()} quiet rows={referral.priorEfforts} rowKey={({ on, what }) => `${on} ${what}`} columns={[
          { heading: m.referral_column_what(), cell: ({ what }) => what, names: true },
          { heading: m.referral_column_on(), cell: ({ on }) => day(on) },
          { heading: m.referral_column_result(), cell: ({ result }) => result },
          { heading: m.referral_column_why(), cell: ({ whyNotEnough }) => whyNotEnough },
        ]} />
      </Disclosure>
    </>
  );
}
