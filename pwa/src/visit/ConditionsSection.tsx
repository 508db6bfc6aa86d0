import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import { m } from '../messages';
import { TextArea, YesNoField } from '../ui';
import { day, euro, month } from '../ui/format';
import type { Condition } from './command';
import { askCondition } from './values';
import { PhotoField } from './PhotoField';
import type { SectionProps } from './VisitForm';

/** The four conditions of a plan to prevent: ja, nee, niet besproken (practice 22). */
export function ConditionsSection({ form, file }: SectionProps): JSX.Element {
  if (form.values.checks.length === 0) return <p class="soft">{m.visit_no_plan()}</p>;
  return (
    <>
      <p class="soft small">{m.visit_reads_conditions()}</p>
      {form.values.checks.map(({ plan, condition, answer }, at) => (
        <div key={`${plan} ${condition}`} class="stack">
          <YesNoField label={askCondition(condition)} hint={beforeOf(file, condition)} {...form.cell('checks', at, 'answer')} />
          {(answer === 'YES' || answer === 'NO') && <TextArea label={m.visit_evidence()} hint={m.visit_evidence_hint()} optional rows={2} {...form.cell('checks', at, 'evidence')} />}
          {(answer === 'YES' || answer === 'NO') && <PhotoField form={form} part="CONDITION" condition={condition} label={m.visit_photo_take_evidence()} name={m.visit_photo_name()} />}
          {answer === 'NO' && <TextArea label={m.visit_explanation()} hint={m.visit_explanation_hint()} rows={2} {...form.cell('checks', at, 'explanation')} />}
        </div>
      ))}
    </>
  );
}

/** What is known of a condition before it is asked again. */
function beforeOf(file: HouseholdFile, condition: Condition): string {
  const before = (file.conditionStatus ?? []).find((status) => status.condition === condition);
  const last = before?.checkedOn ? (before.outcome === 'MET' ? m.visit_condition_last_met({ day: day(before.checkedOn) }) : m.visit_condition_last_not_met({ day: day(before.checkedOn) })) : m.visit_condition_last_none();
  return condition === 'CURRENT_RENT_PAID' ? [last, ledgerOf(file)].join(' ').trim() : last;
}

function ledgerOf({ tenancies }: HouseholdFile): string {
  const latest = (tenancies ?? []).at(-1)?.ledger.at(-1);
  return latest ? m.visit_condition_ledger({ month: month(latest.month), paid: euro(latest.paidCents), due: euro(latest.dueCents) }) : '';
}
