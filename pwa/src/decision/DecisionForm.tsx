import type { ComponentChildren, JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { m } from '../messages';
import type { Sent } from '../sync';
import { Button, Card, DayField, Dialog, Form, RadioGroup, SelectField, TextArea, YesNoField, type DraftName, type Option } from '../ui';
import { useSendForm, type SendFormState } from '../ui/sendForm';
import { AttendanceField } from './AttendanceField';
import { decisionFaults, type DecisionFacts, type DecisionValues } from './decision';
import { Consequences, ReadBack, type Names } from './ReadBack';
import { StepsField } from './StepsField';
import { WeighingField } from './WeighingField';

interface Props {
  readonly initial: DecisionValues;
  readonly facts: DecisionFacts;
  /** The organisations in the file, in the order of the attendance. */
  readonly organisations: readonly string[];
  /** Organisations that gave no standpoint: named before the decision is sent. */
  readonly missing: readonly string[];
  readonly vulnerable: boolean;
  readonly names: Names;
  /** Urgent consultations about this referral, to choose the one it was taken in. */
  readonly consultations?: readonly Option<string>[];
  /** The day of the meeting it is taken in: that is not asked then, and it is no urgent consultation. */
  readonly inMeetingOn?: string | undefined;
  /** It puts a decision right: what was wrong is asked first, and what follows is said of what is typed. */
  readonly consequences?: (values: DecisionValues) => readonly string[];
  /** Quieter ways to end the item, before the main button. */
  readonly actions?: ComponentChildren;
  /** Beside the questions: the standpoints. */
  readonly beside: ComponentChildren;
  readonly draft: DraftName;
  readonly onSend: (values: DecisionValues) => Promise<Sent>;
  readonly onDone: () => void;
}

interface Reading {
  readonly values: DecisionValues;
  readonly answer: (confirmed: boolean) => void;
}

/** The decision as sketched: the questions left, who thinks what right, and read back before it counts. */
export function DecisionForm({ initial, facts, organisations, missing, vulnerable, names, consultations = [], inMeetingOn, consequences, actions, beside, draft, onSend, onDone }: Props): JSX.Element {
  const faults = useMemo(() => decisionFaults(facts), [facts]);
  const [reading, setReading] = useState<Reading | null>(null);
  const readBack = async (values: DecisionValues) => {
    const confirmed = await new Promise<boolean>((answer) => setReading({ values, answer }));
    setReading(null);
    return confirmed ? onSend(values) : { kind: 'CANCELLED' as const };
  };
  const fixed = useMemo<Partial<DecisionValues>>(() => (inMeetingOn === undefined ? {} : { meetingOn: inMeetingOn, urgent: 'NO', consultation: '' }), [inMeetingOn]);
  const form = useSendForm<DecisionValues>({ initial, faults, fixed, onSend: readBack, onDone, draft });
  return (
    <>
      <Form form={form} submit={consequences ? m.decision_correct_submit() : m.decision_submit()} actions={actions} bar>
        <div class="columns columns-even">
          <div class="stack">
            {consequences && <WhatWasWrong form={form} consequences={consequences(form.values)} />}
            {inMeetingOn === undefined && <WhenDecided form={form} consultations={consultations} />}
            <Questions form={form} organisations={organisations} names={names} />
          </div>
          <div class="stack">
            {beside}
            <Card title={m.decision_weighing_title()}>
              {facts.costs && <WeighingField form={form} table={facts.costs} />}
              <TextArea rows={4} label={m.decision_weighing()} hint={m.decision_weighing_hint()} {...form.field('weighing')} />
              <TextArea label={m.decision_says()} hint={m.decision_says_hint()} {...form.field('householdSays')} />
            </Card>
            {vulnerable && <Vulnerable form={form} />}
            <Card title={m.decision_attendance()}>
              <AttendanceField form={form} organisations={organisations} names={names} />
            </Card>
            <Card title={m.decision_afterwards()}>
              <TextArea label={m.decision_landlord_text()} hint={m.decision_landlord_text_hint()} optional {...form.field('landlordText')} />
              <Telling form={form} organisations={organisations} names={names} />
              <DayField label={m.decision_next()} optional {...form.field('nextDiscussionOn')} />
            </Card>
          </div>
        </div>
      </Form>
      {reading && (
        <Dialog title={m.decision_read_back()} onClose={() => reading.answer(false)} closeLabel={m.decision_go_back()}
          actions={<Button look="main" onClick={() => reading.answer(true)}>{m.decision_confirm()}</Button>}>
          <ReadBack values={reading.values} missing={missing} names={names} costs={facts.costs ?? null} consequences={consequences?.(reading.values)} />
        </Dialog>
      )}
    </>
  );
}

interface PartProps {
  readonly form: SendFormState<DecisionValues>;
}

/** What was wrong in the decision that is corrected, and what its correction brings about. */
function WhatWasWrong({ form, consequences }: PartProps & { readonly consequences: readonly string[] }): JSX.Element {
  return (
    <Card>
      <TextArea rows={2} label={m.decision_correct_why()} hint={m.decision_correct_why_hint()} {...form.field('correctionReason')} />
      <Consequences said={consequences} />
    </Card>
  );
}

/** When it was discussed, and in which urgent consultation when it was one (practice 19). */
function WhenDecided({ form, consultations }: PartProps & { readonly consultations: readonly Option<string>[] }): JSX.Element {
  return (
    <Card title={m.decision_meeting()}>
      <DayField label={m.decision_meeting_on()} {...form.field('meetingOn')} />
      <YesNoField strict label={m.decision_urgent()} {...yesNo(form, 'urgent')} />
      {form.values.urgent === 'YES' && consultations.length > 0 && (
        <SelectField width="wide" label={m.decision_which_consultation()} hint={m.decision_which_consultation_hint()} optional options={consultations} {...form.field('consultation')} />
      )}
    </Card>
  );
}

/** Who tells the household what was decided, and when. */
function Telling({ form, organisations, names }: PartProps & Pick<Props, 'organisations' | 'names'>): JSX.Element {
  const people = names.peopleOf(form.values.tellOrganisation);
  return (
    <>
      <SelectField label={m.decision_tell_who()} optional options={organisations.map((value) => ({ value, label: names.organisation(value) }))} {...form.field('tellOrganisation')} />
      {people.length > 0 && <SelectField label={m.decision_step_owner()} optional options={people.map(({ id, name }) => ({ value: id, label: name }))} {...form.field('tellOwner')} />}
      {form.values.tellOrganisation !== '' && <DayField label={m.decision_tell_on()} {...form.field('tellOn')} />}
    </>
  );
}

/** The three questions exactly as in the route, and the scenario. */
function Questions({ form, organisations, names }: PartProps & { readonly organisations: readonly string[]; readonly names: Names }): JSX.Element {
  const canBe = form.field('canBePrevented');
  return (
    <>
      <Card title={m.decision_question_a()}>
        <YesNoField strict {...canBe} label={m.decision_question_a_label()}
          onChange={(value) => form.change({ canBePrevented: value === 'YES' || value === 'NO' ? value : '', ...(value === 'YES' && { scenario: 'PREVENT' as const }) })} />
        <TextArea label={m.decision_why()} {...form.field('preventedReason')} />
      </Card>
      <Card title={m.decision_question_b()}><StepsField form={form} organisations={organisations} names={names} /></Card>
      <Card title={m.decision_question_c()}>
        <YesNoField strict label={m.decision_question_c_label()} {...yesNo(form, 'specialCare')} />
        <TextArea label={m.decision_why()} {...form.field('specialCareReason')} />
        {form.values.specialCare === 'YES' && (
          <>
            <SelectField label={m.decision_special_who()} hint={m.decision_special_hint()} optional options={organisations.map((value) => ({ value, label: names.organisation(value) }))} {...form.field('specialCareOrganisation')} />
            <DayField label={m.decision_step_due()} optional {...form.field('specialCareDueOn')} />
          </>
        )}
      </Card>
      <Card title={m.decision_scenario()}>
        <RadioGroup list label={m.decision_scenario_label()} {...form.field('scenario')}
          options={[{ value: 'PREVENT', label: m.decision_scenario_prevent() }, { value: 'EVICT', label: m.decision_scenario_evict(), hint: m.decision_scenario_evict_hint() }]} />
      </Card>
    </>
  );
}

/** Only a decision takes marks of vulnerability away (practice 4). */
function Vulnerable({ form }: PartProps): JSX.Element {
  return (
    <Card title={m.decision_vulnerable()}>
      <YesNoField strict label={m.decision_not_vulnerable()} hint={m.decision_not_vulnerable_hint()} {...yesNo(form, 'notVulnerable')} />
      {form.values.notVulnerable === 'YES' && <TextArea label={m.decision_not_vulnerable_reason()} {...form.field('notVulnerableReason')} />}
    </Card>
  );
}

/** A strict question never gives "not discussed". */
function yesNo(form: SendFormState<DecisionValues>, name: 'urgent' | 'specialCare' | 'notVulnerable') {
  const field = form.field(name);
  return { ...field, onChange: (value: string) => field.onChange(value === 'YES' || value === 'NO' ? value : '') };
}
