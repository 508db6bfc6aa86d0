import type { JSX } from 'preact';
import { m } from '../messages';
import { RadioGroup, TextField } from '../ui';
import { day } from '../ui/format';
import type { StepStatus } from './command';
import { stepStatusOf } from './start';
import type { SectionProps } from './VisitForm';
import { sayStep } from './words';

const CHOICES: readonly StepStatus[] = ['STARTED', 'DONE', 'DROPPED'];

/** How far every open step is. */
export function StepsSection({ form, file }: SectionProps): JSX.Element {
  if (form.values.progress.length === 0) return <p class="soft">{m.visit_steps_none()}</p>;
  return (
    <>
      <p class="soft small">{m.visit_reads_steps()}</p>
      {form.values.progress.map(({ step, what, status }, at) => {
        const known = (file.steps ?? []).find(({ id }) => id === step);
        return (
          <div key={step} class="stack">
            <RadioGroup label={what} hint={known && m.visit_step_now({ status: sayStep(stepStatusOf(file, step)).toLowerCase(), day: day(known.dueOn) })}
              options={CHOICES.map((value) => ({ value, label: sayStep(value) }))} {...form.cell('progress', at, 'status')} />
            {status !== '' && <TextField label={m.visit_step_note()} optional={status !== 'DROPPED'} width="wide" {...form.cell('progress', at, 'note')} />}
          </div>
        );
      })}
    </>
  );
}
