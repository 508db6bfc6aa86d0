import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../app/online';
import { useTablet } from '../app/tablet';
import { HouseholdsDocument, type HouseholdsQuery } from '../graphql/graphql';
import { m } from '../messages';
import { Card, Form, LinkButton, Notice, PageTitle, Table, TextField, useForm, type FieldErrors } from '../ui';
import { done, refused } from '../vault';

type Found = HouseholdsQuery['households']['edges'][number]['node'];

interface Values {
  readonly text: string;
}

const EMPTY: Values = { text: '' };
const faults = ({ text }: Values): FieldErrors<Values> => (text.trim().length < 2 ? { text: m.referral_start_fault() } : {});

/** The bailiff told the municipality of an eviction that nobody reported: first, is there a file already (practice 15). */
export function StartUnreferredScreen(): JSX.Element {
  const tablet = useTablet();
  const [found, setFound] = useState<{ readonly rows: readonly Found[]; readonly alike: boolean } | null>(null);
  const form = useForm<Values>({
    initial: EMPTY, validate: faults,
    onSubmit: async ({ text }) => {
      const answer = await ask(tablet, HouseholdsDocument, { filter: { text: text.trim() }, first: 10, after: null });
      if (answer.kind !== 'DATA') return refused(m.online_asks_server());
      const { edges, alike } = answer.data.households;
      setFound({ rows: edges.map(({ node }) => node), alike });
      return done(undefined);
    },
  });
  return (
    <>
      <p><a href="/meetings">{m.referral_start_back()}</a></p>
      <PageTitle>{m.referral_notice_title()}</PageTitle>
      <p class="reading">{m.referral_start_intro()}</p>
      <Card title={m.referral_start_find()}>
        <Form form={form} submit={m.referral_start_search()} keepsDraft={false} failed={m.referral_start_failed()}>
          <TextField kind="search" label={m.referral_start_text()} {...form.field('text')} />
        </Form>
        {found?.alike && <Notice><p>{m.search_alike()}</p></Notice>}
        {found && (
          <Table caption={m.referral_start_found()} rows={found.rows} rowKey={({ id }) => id} empty={m.referral_start_none()} columns={[
            { heading: m.referral_start_household(), names: true, cell: ({ name, address: { street, houseNumber, suffix, city } }) => <>{name}<div class="soft small">{street} {houseNumber} {suffix}, {city}</div></> },
            { heading: m.referral_start_go(), cell: ({ id, name }) => <LinkButton href={`/households/${id}/unreferred`}><span>{m.referral_start_register()}<span class="visually-hidden"> {name}</span></span></LinkButton> },
          ]} />
        )}
      </Card>
      <Card title={m.referral_start_new()}>
        <p>{m.referral_start_new_what()}</p>
        <div><LinkButton href="/households/new">{m.referral_start_new()}</LinkButton></div>
      </Card>
    </>
  );
}
