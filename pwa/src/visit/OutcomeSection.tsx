import type { JSX } from 'preact';
import { m } from '../messages';
import { DayField, Notice, RadioGroup, TextArea, TextField, YesNoField } from '../ui';
import { day } from '../ui/format';
import { Prepared } from './PrepareList';
import { isCorrection } from './values';
import type { SectionProps } from './VisitForm';
import { outcomeOptions } from './words';

/** How it went, when, and one sentence: all that must be there (practice 31). */
export function OutcomeSection({ form, file, desk }: SectionProps): JSX.Element {
  const planned = (file.plannedVisits ?? []).find(({ id }) => id === form.values.plannedVisit);
  const correction = isCorrection(form.values);
  const explained = (file.visits ?? []).some(({ id, explainedRecording }) => explainedRecording && id !== form.values.supersedes);
  return (
    <>
      {planned && <p class="soft">{m.visit_planned_for({ day: day(planned.on) })}</p>}
      {correction ? <TextArea label={m.visit_correct_why()} hint={m.visit_correct_why_hint()} rows={2} {...form.field('correctionReason')} />
        : <Prepared file={file} today={desk.today} me={desk.personId} names={desk} purpose={planned?.purpose ?? ''} />}
      <RadioGroup label={m.visit_outcome()} options={outcomeOptions()} list {...form.field('outcome')} onChange={(outcome) => form.change({
        outcome, ...(outcome === 'NOBODY_HOME' && form.values.summary === '' && { summary: m.visit_summary_nobody_home() }),
      })} />
      {form.values.outcome === 'STOPPED_FOR_SAFETY' && <Notice tone="danger" role="alert"><p>{m.visit_no_alarm()}</p></Notice>}
      <div class="columns columns-even">
        <DayField label={m.visit_on()} max={desk.today} {...form.field('on')} />
        <TextField label={m.visit_started_at()} hint={m.visit_started_at_hint()} optional width="short" inputMode="numeric" {...form.field('startedAt')} />
      </div>
      <TextArea label={m.visit_summary()} hint={m.visit_reads_care()} rows={2} {...form.field('summary')} />
      {explained ? <p class="soft small">{m.visit_explained_done()}</p> : <YesNoField label={m.visit_explained()} hint={m.visit_explained_hint()} optional strict {...form.field('explained')} />}
    </>
  );
}
