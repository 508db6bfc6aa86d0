import type { JSX } from 'preact';
import { m } from '../messages';
import { LinkButton, Table } from '../ui';
import { day } from '../ui/format';
import { Facet } from './Facet';
import type { HouseholdFile } from './file';
import type { Names } from './names';
import { sayChannel, sayDayPart } from './words';

/** Every try to speak the household, newest first. */
export function AttemptsCard({ file, names, edits }: { readonly file: HouseholdFile; readonly names: Names; readonly edits: boolean }): JSX.Element {
  const attempts = [...(file.contactAttempts ?? [])].reverse();
  return (
    <Facet file={file} facet="IDENTITY" title={m.household_attempts_title()} id="attempts">
      {() => (
        <>
          <Table caption={m.household_attempts_title()} quiet rows={attempts} rowKey={({ id }) => id} empty={m.household_attempts_none()} columns={[
            { heading: m.household_column_day(), cell: ({ on, dayPart }) => `${day(on)}${dayPart === null ? '' : `, ${sayDayPart(dayPart).toLowerCase()}`}` },
            { heading: m.household_attempt_column_how(), cell: ({ channel }) => sayChannel(channel) },
            { heading: m.household_attempt_column_result(), cell: ({ reached, summary }) => `${reached ? m.household_attempt_reached_yes() : m.household_attempt_reached_no()}${summary === '' ? '' : `: ${summary}`}` },
            { heading: m.household_attempt_column_by(), cell: ({ made }) => names.organisation(made.for) },
          ]} />
          {edits && <div><LinkButton href={`/households/${file.id}/attempt`}>{m.household_attempt_title()}</LinkButton></div>}
        </>
      )}
    </Facet>
  );
}
