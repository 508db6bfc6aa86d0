import type { JSX } from 'preact';
import { m } from '../messages';
import { FieldGroup, RadioGroup, TextField } from '../ui';
import type { SendFormState } from '../ui/sendForm';
import { attendanceOf, type AttendanceRow, type DecisionValues } from './decision';
import type { Names } from './ReadBack';

interface Props {
  readonly form: SendFormState<DecisionValues>;
  readonly organisations: readonly string[];
  readonly names: Names;
}

/** Per organisation in the file: there or not, and agreeing or dissenting (practice 17). */
export function AttendanceField({ form, organisations, names }: Props): JSX.Element {
  const { id, value, error, onChange } = form.field('attendance');
  const rows = attendanceOf(value, organisations);
  const asked = Math.max(0, rows.findIndex(({ says }) => says === '')); // where an error leads to
  const put = (row: AttendanceRow) => onChange(rows.map((one) => (one.organisation === row.organisation ? row : one)));
  return (
    <FieldGroup id={id} label={m.decision_attendance_label()} hint={m.decision_attendance_hint()}>
      <div class="stack">
        {rows.map((row, at) => (
          <div key={row.organisation} class="stack-tight">
            <RadioGroup id={at === asked ? id : `${id}.${at}`} error={at === asked ? error : undefined} label={names.organisation(row.organisation)} value={row.says} onChange={(says) => put({ ...row, says })}
              options={[{ value: 'AGREES', label: m.decision_agrees() }, { value: 'DISSENTS', label: m.decision_dissents() }, { value: 'ABSENT', label: m.decision_absent() }]} />
            {row.says === 'DISSENTS' && <TextField id={`${id}.${at}.note`} width="wide" optional label={m.decision_dissent_note()} value={row.note} onChange={(note) => put({ ...row, note })} />}
          </div>
        ))}
      </div>
    </FieldGroup>
  );
}
