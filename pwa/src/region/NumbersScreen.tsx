import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { AskedView } from '../app/AskedView';
import { change, useChangeId } from '../app/change';
import { useTablet } from '../app/tablet';
import { useAsked } from '../app/useAsked';
import { useSaved } from '../app/useSaved';
import { RegionNumbersDocument, SetRegionNumbersDocument, type RegionNumbersQuery } from '../graphql/graphql';
import { m } from '../messages';
import { Form, Notice, PageTitle, TextField, WhoWhen } from '../ui';
import { Rows } from '../ui/Rows';
import { useSendForm } from '../ui/sendForm';
import { usePeople } from './keeper';
import { NO_NUMBER, numbersFaults, setNumbers, type NumbersValues } from './numbers';
import { RegionBack } from './RegionBack';

const DRAFT = { householdId: 'region', kind: 'setRegionNumbers' };

/** The region's numbers for an emergency: on every tablet, also without network (practice 33). */
export function NumbersScreen(): JSX.Element {
  const asked = useAsked(RegionNumbersDocument, {});
  const { saved, done, touch } = useSaved(asked);
  return (
    <>
      <RegionBack />
      <PageTitle>{m.region_numbers_title()}</PageTitle>
      <p class="reading">{m.region_numbers_intro()}</p>
      {saved && <Notice tone="ok" role="status"><p>{m.region_numbers_saved()}</p></Notice>}
      <AskedView asked={asked}>{({ regionNumbers }) => <NumbersForm key={regionNumbers.version} numbers={regionNumbers} onDone={done} onTouch={touch} />}</AskedView>
    </>
  );
}

interface Props {
  readonly numbers: RegionNumbersQuery['regionNumbers'];
  readonly onDone: () => void;
  readonly onTouch: () => void;
}

function NumbersForm({ numbers, onDone, onTouch }: Props): JSX.Element {
  const tablet = useTablet();
  const person = usePeople();
  const changeId = useChangeId();
  const initial = useMemo<NumbersValues>(() => ({ version: numbers.version, lines: numbers.lines.length > 0 ? numbers.lines.map(({ name, phone, note }) => ({ name, phone, note })) : [NO_NUMBER] }), []);
  const form = useSendForm<NumbersValues>({
    initial, faults: numbersFaults, draft: DRAFT, onDone,
    onSend: async (values) => {
      onTouch();
      const sent = await change(tablet, SetRegionNumbersDocument, { numbers: setNumbers(values, changeId(values)) });
      if (sent.kind === 'DONE') await tablet.dropDraft(DRAFT.householdId, DRAFT.kind);
      return sent;
    },
  });
  return (
    <>
      {numbers.changedAt !== null && <p>{m.region_numbers_changed()} <WhoWhen who={person(numbers.changedBy)} at={numbers.changedAt} /></p>}
      <Form form={form} submit={m.common_save()}>
        <Rows label={m.region_numbers_rows()} hint={m.region_numbers_rows_hint()} rowName={m.region_numbers_row()} blank={NO_NUMBER} {...form.field('lines')}>
          {(at) => (
            <>
              <TextField label={m.region_numbers_name()} hint={m.region_numbers_name_hint()} {...form.cell('lines', at, 'name')} />
              <TextField label={m.region_numbers_phone()} kind="tel" {...form.cell('lines', at, 'phone')} />
              <TextField label={m.region_numbers_note()} hint={m.region_numbers_note_hint()} optional {...form.cell('lines', at, 'note')} />
            </>
          )}
        </Rows>
      </Form>
    </>
  );
}
