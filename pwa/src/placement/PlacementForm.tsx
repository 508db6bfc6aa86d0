import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, CheckboxGroup, DayField, Form, Notice, RadioGroup, SelectField, TextArea, TextField, YesNoField, type DraftName, type Option } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { confirmFaults, KINDS, offerFaults, refuseFaults, requestFaults, sayKind, stopFaults, type ConfirmValues, type OfferValues, type RefuseValues, type RequestValues, type StopValues } from './placement';

interface Props<V> {
  readonly initial: V;
  readonly draft: DraftName;
  readonly onSend: (values: V) => Promise<Sent>;
  readonly onDone: () => void;
}

/** Asks for a place for some or all residents. */
export function RequestForm({ initial, residents, draft, onSend, onDone }: Props<RequestValues> & { readonly residents: readonly Option<string>[] }): JSX.Element {
  const form = useSendForm<RequestValues>({ initial, faults: requestFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.placement_request_submit()}>
      <Card>
        <RadioGroup list label={m.placement_kind()} options={KINDS.map((value) => ({ value, label: sayKind(value) }))} {...form.field('kind')} />
        <CheckboxGroup list label={m.placement_for_whom()} options={residents} {...form.field('residents')} />
        <DayField label={m.placement_from()} hint={m.placement_from_hint()} {...form.field('from')} />
        <DayField label={m.placement_until()} hint={m.placement_until_hint()} optional {...form.field('until')} />
        <TextArea label={m.placement_note()} optional {...form.field('note')} />
      </Card>
    </Form>
  );
}

/** Offers the place that was asked for. */
export function OfferForm({ initial, people, organisations, draft, onSend, onDone }: Props<OfferValues> & { readonly people: number; readonly organisations: readonly Option<string>[] }): JSX.Element {
  const faults = useMemo(() => offerFaults(people), [people]);
  const form = useSendForm<OfferValues>({ initial, faults, onSend, onDone, draft });
  const together = form.field('keepsTogether');
  return (
    <Form form={form} submit={m.placement_offer_submit()}>
      <Card>
        <TextField label={m.placement_provider()} {...form.field('provider')} />
        <SelectField label={m.placement_provider_organisation()} hint={m.placement_provider_organisation_hint()} optional options={organisations} {...form.field('providerOrganisation')} />
        <TextField width="wide" label={m.placement_address()} hint={m.placement_address_hint()} optional {...form.field('address')} />
        <TextField width="short" inputMode="numeric" label={m.placement_beds()} {...form.field('capacity')} />
        <YesNoField strict label={m.placement_together()} {...together} onChange={(value) => together.onChange(value === 'YES' || value === 'NO' ? value : '')} />
        <DayField label={m.placement_from()} hint={m.placement_offer_from_hint()} optional {...form.field('from')} />
        <DayField label={m.placement_until()} hint={m.placement_until_hint()} optional {...form.field('until')} />
      </Card>
    </Form>
  );
}

/** Ends a place, or takes it back; says what that may do to a clearance. */
export function StopForm({ initial, ending, draft, onSend, onDone }: Props<StopValues> & { readonly ending: boolean }): JSX.Element {
  const faults = useMemo(() => stopFaults(ending), [ending]);
  const form = useSendForm<StopValues>({ initial, faults, onSend, onDone, draft });
  return (
    <Form form={form} submit={ending ? m.placement_end() : m.placement_withdraw()}>
      <Notice tone="warning"><p>{m.placement_stop_consequence()}</p></Notice>
      <Card>
        {ending && <DayField label={m.placement_end_on()} {...form.field('on')} />}
        <TextArea label={ending ? m.placement_end_reason() : m.placement_withdraw_reason()} {...form.field('reason')} />
      </Card>
    </Form>
  );
}

/** Who refuses the place, and what they say about it themselves. */
export function RefuseForm({ initial, residents, draft, onSend, onDone }: Props<RefuseValues> & { readonly residents: readonly Option<string>[] }): JSX.Element {
  const form = useSendForm<RefuseValues>({ initial, faults: refuseFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.placement_refuse_submit()}>
      <Notice tone="warning"><p>{m.placement_refuse_means()}</p></Notice>
      <Card>
        <CheckboxGroup list label={m.placement_refuse_who()} options={residents} {...form.field('residents')} />
        <DayField label={m.placement_refuse_on()} {...form.field('on')} />
        <TextArea label={m.placement_refuse_words()} {...form.field('words')} />
      </Card>
    </Form>
  );
}

/** Confirms an offered place, with the words of the other parent when it is there; or says why it must be somebody else. */
export function ConfirmForm({ why, parent, onSend, onDone }: Pick<Props<ConfirmValues>, 'onSend' | 'onDone'> & { readonly why: string | null; readonly parent: boolean }): JSX.Element {
  const faults = useMemo(() => confirmFaults(parent), [parent]);
  const form = useSendForm<ConfirmValues>({ initial: NO_WORDS, faults, onSend, onDone });
  if (why !== null) return <Notice tone="warning"><p>{why}</p></Notice>;
  return (
    <Form form={form} submit={m.placement_confirm_submit()} keepsDraft={false}>
      <p class="reading">{m.placement_confirm_means()}</p>
      {parent && <Card><TextArea label={m.placement_confirm_parent()} {...form.field('words')} /></Card>}
    </Form>
  );
}

const NO_WORDS: ConfirmValues = { words: '' };
