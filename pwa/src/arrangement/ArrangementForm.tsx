import type { JSX } from 'preact';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, DayField, EuroField, Form, Notice, SelectField, TextArea, type DraftName, type Option } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { comesTo, instalmentsOf, proposalFaults, type ProposalValues } from './arrangement';

interface Props {
  readonly initial: ProposalValues;
  readonly tenancies: readonly Option<string>[];
  /** The name of the protective administrator, who must agree too; null when there is none. */
  readonly administrator: string | null;
  /** The landlord's own: it counts at once (route 1.3). */
  readonly own: boolean;
  readonly draft: DraftName;
  readonly onSend: (values: ProposalValues) => Promise<Sent>;
  readonly onDone: () => void;
}

/** A proposal for paying off the arrears: three figures, and what they come to. */
export function ProposalForm({ initial, tenancies, administrator, own, draft, onSend, onDone }: Props): JSX.Element {
  const form = useSendForm<ProposalValues>({ initial, faults: proposalFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={own ? m.arrangement_submit_own() : m.arrangement_submit()}>
      <Notice><p>{own ? m.arrangement_means_own() : m.arrangement_means()}</p>{administrator !== null && <p>{m.arrangement_administrator({ name: administrator })}</p>}</Notice>
      <Card>
        {(tenancies.length > 1 || initial.tenancy === '') && <SelectField label={m.arrangement_tenancy()} options={tenancies} {...form.field('tenancy')} />}
        <div class="columns columns-even">
          <EuroField label={m.arrangement_total()} {...form.field('totalCents')} />
          <EuroField label={m.arrangement_monthly()} {...form.field('monthlyCents')} />
        </div>
        <DayField label={m.arrangement_first()} hint={m.arrangement_first_hint()} {...form.field('firstOn')} />
        <p role="status"><strong>{Object.hasOwn(proposalFaults(form.values), 'monthlyCents') ? '' : comesTo(instalmentsOf(form.values))}</strong></p>
        <DayField label={m.arrangement_on()} {...form.field('on')} />
        <TextArea rows={2} label={m.arrangement_says()} hint={own ? undefined : m.arrangement_says_hint()} optional {...form.field('householdSays')} />
        <TextArea rows={2} label={m.arrangement_note()} hint={own ? undefined : m.arrangement_note_hint()} optional {...form.field('note')} />
      </Card>
    </Form>
  );
}
