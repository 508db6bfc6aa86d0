import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { FileForm } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, DayField, Form, Notice, RadioGroup, TextArea, TextField, type DraftName } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { mayWithdraw, NO_NOTICE, openReferral, registerUnreferred, returnFaults, returnReferral, unreferredFaults, withdrawFaults, withdrawReferral, type ReturnValues, type UnreferredValues } from './course';
import { CAUSES, sayCause } from './referral';

/** Returns a referral to its landlord: what must be mended first. */
export function ReturnReferralScreen({ params, query }: ScreenProps): JSX.Element {
  const [referral, meeting, item] = [params['referral'] ?? '', query['meeting'] ?? '', query['item'] ?? ''];
  const back = meeting === '' ? {} : { back: { href: `/meetings/${meeting}/discuss/${item}`, label: m.decision_back_meeting() } };
  return (
    <FileForm id={params['id'] ?? ''} verb="returnReferral" subject={referral} title={m.referral_return_title()} intro={m.referral_return_intro()} {...back}>
      {({ send, draft, leave }) => <ReturnForm draft={draft} onDone={leave} onSend={(values) => send(returnReferral(referral, values), values)} />}
    </FileForm>
  );
}

interface Props<V> {
  readonly draft: DraftName;
  readonly onSend: (values: V) => Promise<Sent>;
  readonly onDone: () => void;
}

const NO_REASON: ReturnValues = { reason: '' };

function ReturnForm({ draft, onSend, onDone }: Props<ReturnValues>): JSX.Element {
  const form = useSendForm<ReturnValues>({ initial: NO_REASON, faults: returnFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.referral_return_submit()}>
      <Card><TextArea label={m.referral_return_reason()} hint={m.referral_return_reason_hint()} {...form.field('reason')} /></Card>
    </Form>
  );
}

/** Takes a referral back, by who made it; what follows is said first (route 2.1). */
export function WithdrawReferralScreen({ params }: ScreenProps): JSX.Element {
  const id = params['referral'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="withdrawReferral" subject={id} title={m.referral_withdraw_title()}>
      {({ file, desk, send, draft, leave }) => {
        const referral = (file.referrals ?? []).find((one) => one.id === id);
        return referral && mayWithdraw(file, referral, desk.organisationId)
          ? <WithdrawForm draft={draft} onDone={leave} onSend={(values) => send(withdrawReferral(id, values), values)} />
          : <Notice tone="warning"><p>{m.referral_withdraw_gone()}</p></Notice>;
      }}
    </FileForm>
  );
}

function WithdrawForm({ draft, onSend, onDone }: Props<ReturnValues>): JSX.Element {
  const form = useSendForm<ReturnValues>({ initial: NO_REASON, faults: withdrawFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.referral_withdraw_submit()}>
      <Notice tone="warning" title={m.referral_withdraw_means()}>
        <ul>{[m.referral_withdraw_means_team(), m.referral_withdraw_means_stays(), m.referral_withdraw_means_again()].map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      </Notice>
      <Card><TextArea label={m.referral_withdraw_reason()} hint={m.referral_withdraw_reason_hint()} {...form.field('reason')} /></Card>
    </Form>
  );
}

/** Opens a referral for discussion. */
export function OpenReferralScreen({ params }: ScreenProps): JSX.Element {
  const [id, referral] = [params['id'] ?? '', params['referral'] ?? ''];
  return (
    <FileForm id={id} verb="openReferral" subject={referral} title={m.referral_open_title()} back={{ href: `/households/${id}/prepare/${referral}`, label: m.standpoint_ask_back() }}>
      {({ send, leave }) => <OpenForm onDone={leave} onSend={() => send(openReferral(referral), {})} />}
    </FileForm>
  );
}

const NOTHING = {};
const nothingWrong = () => NOTHING;

function OpenForm({ onSend, onDone }: Pick<Props<object>, 'onSend' | 'onDone'>): JSX.Element {
  const form = useSendForm<object>({ initial: NOTHING, faults: nothingWrong, onSend, onDone });
  return <Form form={form} submit={m.referral_open_submit()} keepsDraft={false}><Notice><p>{m.referral_open_what()}</p></Notice></Form>;
}

/** Registers an announced eviction of a household that nobody reported (practice 15). */
export function UnreferredScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="registerUnreferred" title={m.referral_notice_title()} intro={m.referral_notice_intro()}>
      {({ file, desk, send, draft, leave }) => {
        const running = (file.tenancies ?? []).find(({ endsOn }) => endsOn === null || endsOn >= desk.today);
        return <UnreferredForm today={desk.today} draft={draft} onDone={leave} onSend={(values) => send(registerUnreferred(running?.id ?? null, values), values)} />;
      }}
    </FileForm>
  );
}

function UnreferredForm({ today, draft, onSend, onDone }: Props<UnreferredValues> & { readonly today: string }): JSX.Element {
  const faults = useMemo(() => unreferredFaults(today), [today]);
  const form = useSendForm<UnreferredValues>({ initial: NO_NOTICE, faults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.referral_notice_submit()}>
      <Notice><p>{m.referral_notice_protects()}</p></Notice>
      <Card>
        <RadioGroup label={m.referral_cause()} options={CAUSES.map((value) => ({ value, label: sayCause(value) }))} {...form.field('cause')} />
        <DayField label={m.referral_notice_on()} {...form.field('on')} />
        <DayField label={m.referral_notice_evict()} {...form.field('evictOn')} />
        <TextField width="wide" label={m.referral_source()} hint={m.referral_notice_source_hint()} {...form.field('source')} />
        <TextField label={m.referral_notice_reference()} hint={m.referral_notice_reference_hint()} optional {...form.field('reference')} />
        <TextArea label={m.referral_summary()} optional {...form.field('summary')} />
        <TextArea label={m.referral_says()} hint={m.referral_says_hint()} optional {...form.field('householdSays')} />
      </Card>
    </Form>
  );
}
