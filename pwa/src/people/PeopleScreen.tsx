import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { AskedView } from '../app/AskedView';
import { useAsked } from '../app/useAsked';
import { AccountsDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Badge, LinkButton, Notice, PageTitle, Table, TextField } from '../ui';
import { matching, sayRoles, sayStanding, type Account } from './people';

/** Everybody who signs in, whom somebody may change. */
export function PeopleScreen(): JSX.Element {
  const asked = useAsked(AccountsDocument, {});
  const [typed, setTyped] = useState('');
  return (
    <>
      <p><a href="/region">{m.people_back()}</a></p>
      <PageTitle>{m.people_title()}</PageTitle>
      <p class="reading">{m.people_intro()}</p>
      <div><LinkButton look="main" href="/people/invite">{m.people_invite_title()}</LinkButton></div>
      <TextField kind="search" label={m.people_search()} hint={m.people_search_hint()} id="people-search" value={typed} onChange={setTyped} />
      <AskedView asked={asked}>
        {({ accounts }) => (<>
          {accounts.length === 1 && accounts[0]?.own === true && <Notice><p>{m.people_only_you()}</p></Notice>}
          <Table caption={m.people_caption({ count: matching(accounts, typed).length })} rows={matching(accounts, typed)} rowKey={({ id }) => id} empty={m.people_none()} columns={[
            { heading: m.people_name(), cell: (account) => <NameCell account={account} /> },
            { heading: m.people_works(), cell: ({ memberships }) => <>{memberships.map((one) => <div key={one.organisation}>{m.people_works_as({ organisation: one.organisationName, roles: sayRoles(one.roles) })}</div>)}</> },
            { heading: m.people_standing(), cell: (account) => sayStanding(account) },
          ]} />
        </>)}
      </AskedView>
    </>
  );
}

function NameCell({ account: { id, name, signInName, active, own } }: { readonly account: Account }): JSX.Element {
  return (
    <>
      <LinkButton look="plain" href={`/people/${id}`}>{name}</LinkButton>
      <div class="soft small">{signInName}</div>
      {own && <Badge>{m.people_you()}</Badge>}
      {!active && <Badge tone="warning">{m.people_ended_badge()}</Badge>}
    </>
  );
}
