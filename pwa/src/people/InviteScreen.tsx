import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { change, useChangeId } from '../app/change';
import { useTablet } from '../app/tablet';
import { InviteAccountDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Card, CheckboxGroup, Form, PageTitle, SelectField, TextField } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { LinkCard, type NewLink } from './LinkCard';
import { inviteFaults, inviteOf, roleOptions, type InviteValues } from './people';
import { useOpenWorkplaces } from './workplaces';

const NOBODY: InviteValues = { name: '', signInName: '', organisation: '', roles: [] };

/** Lets somebody new work for an organisation; gives the link to hand over. */
export function InviteScreen(): JSX.Element {
  const [link, setLink] = useState<NewLink | null>(null);
  return (
    <>
      <p><a href="/people">{m.people_back_list()}</a></p>
      <PageTitle>{m.people_invite_title()}</PageTitle>
      {link ? <LinkCard link={link} /> : <InviteForm onLink={setLink} />}
    </>
  );
}

function InviteForm({ onLink }: { readonly onLink: (link: NewLink) => void }): JSX.Element {
  const tablet = useTablet();
  const workplaces = useOpenWorkplaces();
  const changeId = useChangeId();
  const form = useSendForm<InviteValues>({
    initial: NOBODY, faults: inviteFaults,
    onSend: (values) => change(tablet, InviteAccountDocument, { invite: inviteOf(values, changeId(values)) },
      ({ inviteAccount: { token, until, account: { id } } }) => onLink({ name: values.name.trim(), token, until, id })),
  });
  const kind = workplaces.find(({ id }) => id === form.values.organisation)?.kind;
  return (
    <>
      <p class="reading">{m.people_invite_intro()}</p>
      <Form form={form} submit={m.people_invite_do()} keepsDraft={false}>
        <Card>
          <TextField label={m.people_field_name()} hint={m.people_field_name_hint()} {...form.field('name')} />
          <TextField kind="email" label={m.people_field_sign_in()} hint={m.people_field_sign_in_hint()} {...form.field('signInName')} />
          <SelectField label={m.people_field_organisation()} options={workplaces.map(({ id, name }) => ({ value: id, label: name }))} {...form.field('organisation')}
            onChange={(organisation) => form.change({ organisation, roles: [] })} />
          {kind && <CheckboxGroup list label={m.people_field_roles()} options={roleOptions(kind)} {...form.field('roles')} />}
        </Card>
      </Form>
    </>
  );
}
