import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { AskedView } from '../app/AskedView';
import { change, useChangeId } from '../app/change';
import { useMe } from '../app/me';
import { useTablet } from '../app/tablet';
import { useAsked } from '../app/useAsked';
import { useSaved } from '../app/useSaved';
import { PhoneListDocument, SetPhoneListDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Card, DayField, Form, Loading, Notice, PageTitle, SelectField, TextField, WhoWhen } from '../ui';
import { Rows } from '../ui/Rows';
import { useSendForm } from '../ui/sendForm';
import { usePeople } from './keeper';
import { NO_SHIFT, phonesFaults, phonesOf, setPhones, type Colleague, type PhoneList, type PhonesValues } from './phones';
import { RegionBack } from './RegionBack';

const DRAFT = { householdId: 'region', kind: 'setPhoneList' };

/** Whom colleagues of one's own organisation call, and who is on duty: on every tablet, also without network (practice 33). */
export function PhonesScreen(): JSX.Element {
  const asked = useAsked(PhoneListDocument, {});
  const me = useMe();
  const colleagues = useTablet().reference()?.directory?.people.filter(({ organisation, active }) => active && organisation === me?.organisationId);
  const { saved, done, touch } = useSaved(asked);
  return (
    <>
      <RegionBack />
      <PageTitle>{m.region_phones_title()}</PageTitle>
      <p class="reading">{m.region_phones_intro({ organisation: me?.organisationName ?? '' })}</p>
      {saved && <Notice tone="ok" role="status"><p>{m.region_phones_saved()}</p></Notice>}
      <AskedView asked={asked}>
        {({ phoneList }) => (colleagues ? <PhonesForm key={phoneList.version} list={phoneList} colleagues={colleagues} onDone={done} onTouch={touch} /> : <Loading />)}
      </AskedView>
    </>
  );
}

interface Props {
  readonly list: PhoneList;
  readonly colleagues: readonly Colleague[];
  readonly onDone: () => void;
  readonly onTouch: () => void;
}

function PhonesForm({ list, colleagues, onDone, onTouch }: Props): JSX.Element {
  const tablet = useTablet();
  const person = usePeople();
  const changeId = useChangeId();
  const initial = useMemo<PhonesValues>(() => phonesOf(list, colleagues, new Date()), []);
  const form = useSendForm<PhonesValues>({
    initial, faults: phonesFaults, draft: DRAFT, onDone,
    onSend: async (values) => {
      onTouch();
      const sent = await change(tablet, SetPhoneListDocument, { list: setPhones(values, changeId(values)) });
      if (sent.kind === 'DONE') await tablet.dropDraft(DRAFT.householdId, DRAFT.kind);
      return sent;
    },
  });
  const options = colleagues.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      {list.changedAt !== null && <p>{m.region_numbers_changed()} <WhoWhen who={person(list.changedBy)} at={list.changedAt} /></p>}
      <Form form={form} submit={m.common_save()}>
        <Card title={m.region_phones_people()} id="phones">
          <TextField label={m.region_phones_organisation()} kind="tel" optional {...form.field('phone')} />
          {form.values.people.map((row, at) => <TextField key={row.person} label={person(row.person)} kind="tel" optional {...form.cell('people', at, 'phone')} />)}
        </Card>
        <Rows label={m.region_phones_duty()} hint={m.region_phones_duty_hint()} rowName={m.region_phones_shift()} blank={NO_SHIFT} {...form.field('duty')}>
          {(at) => (
            <>
              <SelectField label={m.region_phones_who()} options={options} {...form.cell('duty', at, 'person')} />
              <div class="row">
                <DayField label={m.region_phones_from_day()} {...form.cell('duty', at, 'fromDay')} />
                <TextField label={m.region_phones_from_time()} width="short" inputMode="numeric" {...form.cell('duty', at, 'fromTime')} />
              </div>
              <div class="row">
                <DayField label={m.region_phones_until_day()} {...form.cell('duty', at, 'untilDay')} />
                <TextField label={m.region_phones_until_time()} width="short" inputMode="numeric" {...form.cell('duty', at, 'untilTime')} />
              </div>
            </>
          )}
        </Rows>
      </Form>
    </>
  );
}
