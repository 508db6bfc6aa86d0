import type { JSX } from 'preact';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Card, DayField, EuroField, Form, Notice, SelectField, TextArea, type DraftName, type Option } from '../ui';
import { day, euro } from '../ui/format';
import { useSendForm } from '../ui/sendForm';
import { instalmentsOf, proposalFaults, type ProposalValues } from './arrangement';

interface Props {
  readonly initial: ProposalValues;
  readonly tenancies: readonly Option<string>[];
  /** The name of the protective administrator, who must agree too; null when there is none. */
  readonly administrator: string | null;
  readonly draft: DraftName;
  readonly onSend: (values: ProposalValues) => Promise<Sent>;
  readonly onDone: () => void;
}

/** A proposal for paying off the arrears: three figures, and what they come to. */
export function ProposalForm({ initial, tenancies, administrator, draft, onSend, onDone }: Props): JSX.Element {
  const form = useSendForm<ProposalValues>({ initial, faults: proposalFaults, onSend, onDone, draft });
  return (
    <Form form={form} submit={m.arrangement_submit()}>
      <Notice><p>{m.arrangement_means()}</p>{administrator !== null && <p>{m.arrangement_administrator({ name: administrator })}</p>}</Notice>
      <Card>
        {(tenancies.length > 1 || initial.tenancy === '') && <SelectField label={m.arrangement_tenancy()} options={tenancies} {...form.field('tenancy')} />}
        <div class="columns columns-even">
          <EuroField label={m.arrangement_total()} {...form.field('totalCents')} />
          <EuroField label={m.arrangement_monthly()} {...form.field('monthlyCents')} />
        </div>
        <DayField label={m.arrangement_first()} hint={m.arrangement_first_hint()} {...form.field('firstOn')} />
        <p role="status"><strong>{comesTo(form.values)}</strong></p>
        <DayField label={m.arrangement_on()} {...form.field('on')} />
        <TextArea rows={2} label={m.arrangement_says()} hint={m.arrangement_says_hint()} optional {...form.field('householdSays')} />
        <TextArea rows={2} label={m.arrangement_note()} hint={m.arrangement_note_hint()} optional {...form.field('note')} />
      </Card>
    </Form>
  );
}

/** "13 betalingen van € 50,00. De laatste is € 12,50, op 1 december 2027." */
function comesTo(values: ProposalValues): string {
  const instalments = instalmentsOf(values);
  const last = instalments.at(-1);
  if (!last || Object.hasOwn(proposalFaults(values), 'monthlyCents')) return '';
  if (instalments.length === 1) return m.arrangement_comes_to_one({ amount: euro(last.cents), day: day(last.dueOn) });
  return m.arrangement_comes_to({ count: instalments.length, amount: euro(instalments[0]?.cents ?? 0), last: euro(last.cents), day: day(last.dueOn) });
}
