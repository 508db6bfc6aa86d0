import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useMe } from '../app/me';
import { ask } from '../app/online';
import { useTablet } from '../app/tablet';
import { HouseholdsDocument, type HouseholdsQuery } from '../graphql/graphql';
import { m } from '../messages';
import { uuidMaker } from '../sync';
import { Button, Disclosure, Form, Notice, Table, TextField, useForm, type FieldErrors } from '../ui';
import { done, refused } from '../vault';
import { adding, type AgendaChange, type Meeting } from './agenda';
import type { Kept } from './keep';

type Found = HouseholdsQuery['households']['edges'][number]['node'];

const newId = uuidMaker(() => Date.now(), (length) => crypto.getRandomValues(new Uint8Array(length)));
const MOST = 10; // files

interface Props {
  readonly meeting: Meeting;
  readonly onAdd: (change: AgendaChange) => Promise<Kept['kind']>;
}

interface Values {
  readonly text: string;
  readonly note: string;
}

const EMPTY: Values = { text: '', note: '' };

function faults({ text, note }: Values): FieldErrors<Values> {
  return {
    ...(text.trim().length < 2 && { text: m.meeting_other_fault_text() }),
    ...(note.trim() === '' && { note: m.meeting_other_fault_note() }),
  };
}

/** A household that is discussed for another reason: found by name, address or tenancy number, with why. */
export function OtherHousehold({ meeting, onAdd }: Props): JSX.Element {
  const tablet = useTablet();
  const me = useMe();
  const [found, setFound] = useState<{ readonly rows: readonly Found[]; readonly alike: boolean } | null>(null);
  const form = useForm<Values>({
    initial: EMPTY, validate: faults,
    onSubmit: async ({ text }) => {
      const answer = await ask(tablet, HouseholdsDocument, { filter: { text: text.trim() }, first: MOST, after: null });
      if (answer.kind !== 'DATA') return refused(m.online_asks_server());
      const { edges, alike } = answer.data.households;
      setFound({ rows: edges.map(({ node }) => node), alike });
      return done(undefined);
    },
  });
  const add = async ({ id, referrals }: Found) => {
    const item = {
      id: newId(), householdId: id, reason: 'OTHER' as const, referral: (referrals ?? []).at(-1)?.id ?? null, note: form.values.note.trim(),
      askedBy: me?.personId ?? null, askedFor: me?.organisationId ?? null,
    };
    if (await onAdd(adding(item)) !== 'KEPT') return;
    setFound(null);
    await form.restart();
  };
  const known = new Set(meeting.agenda.filter(({ reason }) => reason === 'OTHER').map(({ household }) => household.id));
  return (
    <Disclosure title={m.meeting_other()}>
      <Form form={form} submit={m.meeting_other_find()} look="second" keepsDraft={false} failed={m.meeting_other_failed()}>
        <TextField label={m.meeting_other_text()} kind="search" {...form.field('text')} />
        <TextField width="wide" label={m.meeting_other_note()} {...form.field('note')} />
      </Form>
      {found?.alike && <Notice><p>{m.search_alike()}</p></Notice>}
      {found && (
        <Table caption={m.meeting_other_found()} rows={found.rows} rowKey={({ id }) => id} empty={m.meeting_other_none()} columns={[
          { heading: m.meeting_column_household(), names: true, cell: ({ id, name }) => <a href={`/households/${id}`}>{name}</a> },
          { heading: m.meeting_column_add(), cell: (one) => (known.has(one.id) ? m.meeting_other_there()
            : <Button onClick={() => void add(one)}><span>{m.meeting_add()}<span class="visually-hidden"> {one.name}</span></span></Button>) },
        ]} />
      )}
      {found && found.rows.length === MOST && <Notice><p>{m.meeting_other_more()}</p></Notice>}
    </Disclosure>
  );
}
