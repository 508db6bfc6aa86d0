import type { JSX } from 'preact';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Badge, Card, CheckboxGroup, RadioGroup, Table } from '../ui';
import { attending, organisationsOf, type AttendanceChange, type Meeting } from './agenda';

interface Props {
  readonly meeting: Meeting;
  readonly desk: Desk;
  /** Null: it may only be read. */
  readonly onChange: ((change: AttendanceChange) => void) | null;
}

/** Per organisation with a household on the agenda: was it there, and who came. Each tap counts at once. */
export function AttendanceCard({ meeting, desk, onChange }: Props): JSX.Element {
  const rows = [...new Set([desk.organisationId, ...organisationsOf(meeting, desk.today), ...meeting.attendance.map(({ organisation }) => organisation)])];
  const rowOf = (organisation: string) => meeting.attendance.find((row) => row.organisation === organisation);
  if (!onChange) {
    return (
      <Card title={m.meeting_attendance()} id="attendance">
        <Table caption={m.meeting_attendance()} quiet rows={meeting.attendance} rowKey={({ organisation }) => organisation} empty={m.meeting_attendance_none()} columns={[
          { heading: m.meeting_column_organisation(), names: true, cell: ({ organisation }) => desk.organisation(organisation) },
          { heading: m.meeting_column_there(), cell: ({ present }) => <Badge tone={present ? 'ok' : 'warning'}>{present ? m.meeting_present() : m.meeting_absent()}</Badge> },
          { heading: m.meeting_column_people(), cell: ({ people }) => people.map(desk.person).join(', ') },
        ]} />
      </Card>
    );
  }
  return (
    <Card title={m.meeting_attendance()} id="attendance">
      <p class="soft">{m.meeting_attendance_intro()}</p>
      <div class="attendance">
        {rows.map((organisation) => {
          const row = rowOf(organisation);
          const people = desk.people.filter((person) => person.active && person.organisation === organisation);
          return (
            <div key={organisation} class="stack-tight">
              <RadioGroup id={`there-${organisation}`} label={desk.organisation(organisation)} value={row ? (row.present ? 'YES' : 'NO') : ''}
                onChange={(there) => onChange(attending({ organisation, present: there === 'YES', people: there === 'YES' ? row?.people ?? [] : [] }))}
                options={[{ value: 'YES', label: m.meeting_present() }, { value: 'NO', label: m.meeting_absent() }]} />
              {row?.present && people.length > 0 && (
                <CheckboxGroup id={`people-${organisation}`} label={m.meeting_who_of({ organisation: desk.organisation(organisation) })} optional value={row.people}
                  onChange={(came) => onChange(attending({ organisation, present: true, people: [...came] }))}
                  options={people.map(({ id, name }) => ({ value: id, label: name }))} />
              )}
            </div>
          );
        })}
      </div>
    </Card>
  );
}
