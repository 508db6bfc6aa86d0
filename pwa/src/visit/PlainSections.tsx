import type { JSX } from 'preact';
import { administratorOn } from '../administration/course';
import { m } from '../messages';
import { CheckboxGroup, DayField, Notice, TextArea, TextField } from '../ui';
import { SignatureField } from './SignatureField';
import type { SectionProps } from './VisitForm';

/** A hint, and below it who will read what is typed here (practice 32). */
export function Hint({ hint, reads }: { readonly hint?: string; readonly reads: string }): JSX.Element {
  return <>{hint !== undefined && <p>{hint}</p>}<p>{reads}</p></>;
}

/** Which residents were there, and who else. */
export function PresentSection({ form, file, desk }: SectionProps): JSX.Element {
  const living = file.residents.filter(({ leftOn }) => leftOn === null || desk.today < leftOn);
  return (
    <>
      {living.length === 0 ? <p>{m.visit_present_none()}</p>
        : <CheckboxGroup label={m.visit_present()} optional list options={living.map(({ id, name }) => ({ value: id, label: name }))} {...form.field('present')} />}
      <TextField label={m.visit_others()} hint={m.visit_others_hint()} optional width="wide" {...form.field('othersPresent')} />
    </>
  );
}

export function DiscussedSection({ form }: SectionProps): JSX.Element {
  return <TextArea label={m.visit_discussed()} hint={<Hint reads={m.visit_reads_care()} />} optional rows={6} {...form.field('discussed')} />;
}

export function SaysSection({ form }: SectionProps): JSX.Element {
  return <TextArea label={m.visit_says()} hint={<Hint hint={m.visit_says_hint()} reads={m.visit_reads_care()} />} optional rows={4} {...form.field('householdSays')} />;
}

export function ChildrenSection({ form }: SectionProps): JSX.Element {
  return <TextArea label={m.visit_children()} hint={<Hint hint={m.visit_children_hint()} reads={m.visit_reads_youth()} />} optional rows={4} {...form.field('children')} />;
}

export function RoofSection({ form }: SectionProps): JSX.Element {
  return <TextArea label={m.visit_roof()} hint={<Hint hint={m.visit_roof_hint()} reads={m.visit_reads_roof()} />} optional rows={4} {...form.field('roof')} />;
}

/** What was agreed; while there is a protective administrator he is a party to what is about money (practice 23). */
export function AgreementsSection({ form, file, desk }: SectionProps): JSX.Element {
  const administrator = administratorOn(file, desk.today);
  return (
    <>
      {administrator && <Notice><p>{m.visit_administrator({ name: administrator.name })}</p></Notice>}
      <TextArea label={m.visit_agreements()} hint={<Hint hint={m.visit_agreements_hint()} reads={m.visit_reads_care()} />} optional rows={4} {...form.field('agreements')} />
      <SignatureField form={form} />
    </>
  );
}

/** The next appointment, planned by the same operation. */
export function NextSection({ form, desk }: SectionProps): JSX.Element {
  return (
    <>
      <div class="columns columns-even">
        <DayField label={m.visit_next_on()} optional min={desk.today} {...form.field('nextOn')} />
        <TextField label={m.visit_next_at()} hint={m.visit_started_at_hint()} optional width="short" inputMode="numeric" {...form.field('nextAt')} />
      </div>
      <TextField label={m.visit_next_purpose()} hint={m.visit_plan_purpose_hint()} optional width="wide" {...form.field('nextPurpose')} />
    </>
  );
}
