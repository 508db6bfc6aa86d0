import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { change, useChangeId } from '../app/change';
import { useTablet } from '../app/tablet';
import { MakeAccessTokenDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Card, CheckboxGroup, DayField, Form, LinkButton, Notice, PageTitle, SelectField, TextArea, TextField } from '../ui';
import { day } from '../ui/format';
import { useSendForm } from '../ui/sendForm';
import { CopyBox } from './CopyBox';
import { roleOptions } from './people';
import { expiryRange, scopeOptions, tokenFaults, tokenOf, type TokenValues } from './tokens';
import { useOpenWorkplaces } from './workplaces';

/** A secret that is on this screen and nowhere else. */
interface Secret {
  readonly program: string;
  readonly text: string;
  readonly expiresOn: string;
}

/** Lets a program of a partner use the API; gives the token to hand over. */
export function MakeTokenScreen(): JSX.Element {
  const [secret, setSecret] = useState<Secret | null>(null);
  return (
    <>
      <p><a href="/programs">{m.people_token_back()}</a></p>
      <PageTitle>{m.people_token_new()}</PageTitle>
      {secret ? <SecretCard secret={secret} /> : <TokenForm onMade={setSecret} />}
    </>
  );
}

function SecretCard({ secret: { program, text, expiresOn } }: { readonly secret: Secret }): JSX.Element {
  return (
    <Notice tone="ok" title={m.people_token_secret_title({ program })}>
      <p>{m.people_token_secret_what({ day: day(expiresOn) })}</p>
      <CopyBox id="new-token" label={m.people_token_secret()} text={text} copy={m.people_token_copy()} copied={m.people_token_copied()}><LinkButton href="/programs">{m.people_token_secret_done()}</LinkButton></CopyBox>
    </Notice>
  );
}

function TokenForm({ onMade }: { readonly onMade: (secret: Secret) => void }): JSX.Element {
  const tablet = useTablet();
  const workplaces = useOpenWorkplaces();
  const changeId = useChangeId();
  const range = useMemo(() => expiryRange(new Date()), []);
  const initial = useMemo<TokenValues>(() => ({ program: '', organisation: '', role: '', scopes: [], origins: '', expiresOn: range.max }), [range]);
  const form = useSendForm<TokenValues>({
    initial, faults: tokenFaults,
    onSend: (values) => change(tablet, MakeAccessTokenDocument, { token: tokenOf(values, changeId(values)) },
      ({ makeAccessToken: { secret, accessToken: { program, expiresOn } } }) => onMade({ program, text: secret, expiresOn })),
  });
  const kind = workplaces.find(({ id }) => id === form.values.organisation)?.kind;
  return (
    <>
      <p class="reading">{m.people_token_new_intro()}</p>
      <Form form={form} submit={m.people_token_make()} keepsDraft={false}>
        <Card>
          <TextField label={m.people_token_field_program()} hint={m.people_token_field_program_hint()} {...form.field('program')} />
          <SelectField label={m.people_field_organisation()} options={workplaces.map(({ id, name }) => ({ value: id, label: name }))} {...form.field('organisation')}
            onChange={(organisation) => form.change({ organisation, role: '', scopes: [] })} />
          {kind && <SelectField label={m.people_token_field_role()} hint={m.people_token_field_role_hint()} options={roleOptions(kind).map(({ value, label }) => ({ value, label }))} {...form.field('role')} />}
          {kind && <CheckboxGroup list label={m.people_token_field_scopes()} options={scopeOptions(kind)} {...form.field('scopes')} />}
          <TextArea label={m.people_token_field_origins()} hint={m.people_token_field_origins_hint()} optional {...form.field('origins')} />
          <DayField label={m.people_token_field_expires()} hint={m.people_token_field_expires_hint()} {...range} {...form.field('expiresOn')} />
        </Card>
      </Form>
    </>
  );
}
