import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ReferralGround } from '../graphql/graphql';
import { languageOptions } from '../household/words';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Button, Card, CheckboxGroup, DayField, FieldGroup, Form, RadioGroup, SelectField, TextArea, TextField, type DraftName } from '../ui';
import { Rows } from '../ui/Rows';
import { useSendForm, type SendFormState } from '../ui/sendForm';
import { DraftsCard } from './DraftsCard';
import { stepId, stepsOf } from './steps';
import { StepsCard, Why } from './StepsCard';
import { useDrafting, type SharedDrafts } from './useDrafting';
import { CAUSES, CHOSEN_GROUNDS, NO_EFFORT, referralFaults, sayCause, sayGround, type ReferralValues } from './referral';

interface Props {
  readonly initial: ReferralValues;
  readonly derived: readonly ReferralGround[];
  /** The Regieteam reports for a landlord without an account: it says who told it. */
  readonly asksSource: boolean;
  readonly draft: DraftName;
  /** What is kept on the server for colleagues. */
  readonly shared: SharedDrafts;
  readonly onSend: (values: ReferralValues) => Promise<Sent>;
  readonly onDone: () => void;
}

/** The case form (route 2.2–2.4). */
export function ReferralForm({ initial, derived, asksSource, draft, shared, onSend, onDone }: Props): JSX.Element {
  const faults = useMemo(() => referralFaults(derived, asksSource), [derived.join(), asksSource]);
  const form = useSendForm<ReferralValues>({ initial, faults, onSend, onDone, draft });
  const drafting = useDrafting({ ...shared, form, start: initial });
  return (
    <Form form={form} submit={m.referral_submit()} bar actions={<Button busy={drafting.busy} onClick={() => void drafting.keep()}>{m.referral_draft_keep()}</Button>}>
      <DraftsCard kept={shared.kept} continues={form.values.continues} person={shared.person} drafting={drafting} />
      <StepsCard steps={stepsOf(form.missing, asksSource)} idOf={form.idOf} />
      {asksSource && (
        <Card title={m.referral_part_source()} id={stepId('source')}>
          <Why step="source" />
          <TextField width="wide" label={m.referral_source()} hint={m.referral_source_hint()} {...form.field('source')} />
        </Card>
      )}
      <Card title={m.referral_part_claim()} id={stepId('claim')}>
        <Why step="claim" />
        <RadioGroup label={m.referral_cause()} options={CAUSES.map((value) => ({ value, label: sayCause(value) }))} {...form.field('cause')} />
        <DayField label={m.referral_seek()} hint={m.referral_seek_hint()} {...form.field('seekJudgmentOn')} />
      </Card>
      <Grounds form={form} derived={derived} />
      <Card title={m.referral_part_efforts()} id={stepId('efforts')}>
        <Why step="efforts" />
        <Rows label={m.referral_effort()} hint={m.referral_effort_intro()} rowName={m.referral_effort()} blank={NO_EFFORT} {...form.field('priorEfforts')}>
          {(at) => (
            <>
              <TextField width="wide" label={m.referral_effort_what()} {...form.cell('priorEfforts', at, 'what')} />
              <DayField label={m.referral_effort_on()} {...form.cell('priorEfforts', at, 'on')} />
              <TextArea rows={2} label={m.referral_effort_result()} {...form.cell('priorEfforts', at, 'result')} />
              <TextArea rows={2} label={m.referral_effort_why()} {...form.cell('priorEfforts', at, 'whyNotEnough')} />
            </>
          )}
        </Rows>
      </Card>
      <Informed form={form} />
      <Card title={m.referral_part_household()} id={stepId('household')}>
        <Why step="household" />
        <TextArea label={m.referral_says()} hint={m.referral_says_hint()} {...form.field('householdSays')} />
        <TextArea label={m.referral_summary()} optional {...form.field('summary')} />
      </Card>
    </Form>
  );
}

interface PartProps {
  readonly form: SendFormState<ReferralValues>;
}

/** Derived grounds stand ticked and fixed; the others are a choice. */
function Grounds({ form, derived }: PartProps & { readonly derived: readonly ReferralGround[] }): JSX.Element {
  const nuisance = form.values.grounds.includes('NUISANCE');
  return (
    <Card title={m.referral_part_grounds()} id={stepId('grounds')}>
      <Why step="grounds" />
      {derived.length > 0 && (
        <FieldGroup id="derived-grounds" label={m.referral_grounds()} hint={m.referral_grounds_fixed()}>
          <div class="options options-list">
            {derived.map((ground) => <label key={ground} class="option"><input type="checkbox" checked disabled /><span>{sayGround(ground)}</span></label>)}
          </div>
        </FieldGroup>
      )}
      <CheckboxGroup list label={derived.length > 0 ? m.referral_grounds_more() : m.referral_grounds_only()} optional={derived.length > 0}
        hint={nuisance ? m.referral_grounds_nuisance_hint() : undefined} options={CHOSEN_GROUNDS.map((value) => ({ value, label: sayGround(value) }))} {...form.field('grounds')} />
      {nuisance && (
        <RadioGroup label={m.referral_vulnerable()} hint={m.referral_vulnerable_hint()} {...form.field('vulnerable')}
          options={[{ value: 'YES', label: m.common_yes() }, { value: 'NO', label: m.common_no() }, { value: 'UNKNOWN', label: m.referral_vulnerable_unknown() }]} />
      )}
    </Card>
  );
}

/** When, how, in which language and with which answer; or the danger (practice 14). */
function Informed({ form }: PartProps): JSX.Element {
  return (
    <Card title={m.referral_part_informed()} id={stepId('informed')}>
      <Why step="informed" />
      <RadioGroup list label={m.referral_informed()} {...form.field('informed')}
        options={[{ value: 'YES', label: m.referral_informed_yes() }, { value: 'DANGER', label: m.referral_informed_danger(), hint: m.referral_informed_danger_hint() }]} />
      {form.values.informed === 'YES' && (
        <>
          <DayField label={m.referral_informed_on()} {...form.field('tenantInformedOn')} />
          <TextField width="wide" label={m.referral_how()} hint={m.referral_how_hint()} {...form.field('informedHow')} />
          <SelectField label={m.referral_language()} options={languageOptions(form.values.informedLanguage)} {...form.field('informedLanguage')} />
          <TextArea rows={2} label={m.referral_answer()} hint={m.referral_answer_hint()} {...form.field('tenantAnswer')} />
        </>
      )}
      {form.values.informed === 'DANGER' && <TextArea label={m.referral_danger()} {...form.field('notInformedReason')} />}
    </Card>
  );
}
