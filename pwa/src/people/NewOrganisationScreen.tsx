import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { change, useChangeId } from '../app/change';
import { useTablet } from '../app/tablet';
import { AddOrganisationDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Card, Form, LinkButton, Notice, PageTitle, SelectField, TextField } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { kindOptions, organisationFaults, organisationOf, type OrganisationValues } from './organisations';

const NEW: OrganisationValues = { name: '', kind: '' };

/** Lets an organisation work in the region; its first person is invited next. */
export function NewOrganisationScreen(): JSX.Element {
  const [added, setAdded] = useState<string | null>(null);
  return (
    <>
      <p><a href="/organisations">{m.people_organisation_back()}</a></p>
      <PageTitle>{m.people_organisation_new()}</PageTitle>
      {added === null ? <AddForm onAdded={setAdded} /> : (
        <Notice tone="ok" role="status" title={m.people_organisation_done({ name: added })}>
          <p>{m.people_organisation_next()}</p>
          <div class="row"><LinkButton look="main" href="/people/invite">{m.people_invite_title()}</LinkButton><LinkButton href="/organisations">{m.people_organisation_back()}</LinkButton></div>
        </Notice>
      )}
    </>
  );
}

function AddForm({ onAdded }: { readonly onAdded: (name: string) => void }): JSX.Element {
  const tablet = useTablet();
  const changeId = useChangeId();
  const form = useSendForm<OrganisationValues>({
    initial: NEW, faults: organisationFaults,
    onSend: (values) => change(tablet, AddOrganisationDocument, { organisation: organisationOf(values, changeId(values)) }, ({ addOrganisation: { name } }) => onAdded(name)),
  });
  return (
    <Form form={form} submit={m.people_organisation_add()} keepsDraft={false}>
      <Card>
        <TextField label={m.people_organisation_name()} hint={m.people_organisation_name_hint()} {...form.field('name')} />
        <SelectField label={m.people_organisation_kind()} hint={m.people_organisation_kind_hint()} options={kindOptions()} {...form.field('kind')} />
      </Card>
    </Form>
  );
}
