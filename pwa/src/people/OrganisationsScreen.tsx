import type { JSX } from 'preact';
import { AskedView } from '../app/AskedView';
import { useAsked } from '../app/useAsked';
import { OrganisationsDocument } from '../graphql/graphql';
import { m } from '../messages';
import { LinkButton, Notice, PageTitle, Table } from '../ui';
import { sayKind } from './organisations';

/** The organisations that work in the region, and how many people each has. */
export function OrganisationsScreen(): JSX.Element {
  const asked = useAsked(OrganisationsDocument, {});
  return (
    <>
      <p><a href="/region">{m.people_back()}</a></p>
      <PageTitle>{m.people_organisations_title()}</PageTitle>
      <p class="reading">{m.people_organisations_intro()}</p>
      <div><LinkButton look="main" href="/organisations/new">{m.people_organisation_new()}</LinkButton></div>
      <AskedView asked={asked}>
        {({ organisations }) => (<>
          {organisations.length === 1 && <Notice><p>{m.people_organisations_only_one()}</p><p><a href="/region/begin">{m.people_what_is_missing()}</a></p></Notice>}
          <Table caption={m.people_organisations_caption({ count: organisations.length })} rows={organisations} rowKey={({ id }) => id} empty={m.people_organisations_none()} columns={[
            { heading: m.people_name(), cell: ({ id, name }) => <LinkButton look="plain" href={`/organisations/${id}`}>{name}</LinkButton> },
            { heading: m.people_organisation_kind(), cell: ({ kind }) => sayKind(kind) },
            { heading: m.people_organisation_people(), cell: ({ people }) => (people === 0 ? m.people_organisation_nobody() : people) },
          ]} />
        </>)}
      </AskedView>
    </>
  );
}
