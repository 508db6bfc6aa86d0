import type { JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import { useMe } from '../app/me';
import { m } from '../messages';
import { Card, Form, LinkButton, Notice, PageTitle, TextField, useForm, type FormState } from '../ui';
import { LogBook } from './LogBook';
import { fileNamed, oversees } from './log';

/** The log of the region, for who oversees it: what asks to be looked at, who saw a file, and what was destroyed. No file content (access §2). */
export function LogScreen(): JSX.Element {
  const me = useMe();
  const audits = me?.roles.includes('AUDITOR') === true;
  return (
    <>
      {me?.roles.includes('ADMINISTRATOR') === true && <p><a href="/region">{m.region_back()}</a></p>}
      <PageTitle>{m.log_title()}</PageTitle>
      <p class="reading">{m.log_intro()}</p>
      {oversees(me) ? <Parts audits={audits} /> : <Notice tone="warning"><p>{m.log_not_yours()}</p></Notice>}
    </>
  );
}

function Parts({ audits }: { readonly audits: boolean }): JSX.Element {
  return (
    <>
      {audits && <FileCard />}
      <LogBook />
      <Card title={m.log_destroyed()} id="destroyed">
        <p>{m.log_destroyed_what()}</p>
        <div><LinkButton href="/log/destroyed">{m.log_destroyed_open()}</LinkButton></div>
      </Card>
    </>
  );
}

interface Asked {
  readonly file: string;
}

/** Asks who saw a file, by its address: an auditor finds no file by name, since names are in files. */
function FileCard(): JSX.Element {
  const { route } = useLocation();
  const form: FormState<Asked> = useForm<Asked>({
    initial: NOTHING,
    validate: ({ file }) => (fileNamed(file) === null ? { file: m.log_fault_file() } : {}),
    onSubmit: ({ file }) => {
      route(`/households/${fileNamed(file) ?? ''}/seen`);
      return Promise.resolve({ ok: true, value: undefined });
    },
  });
  return (
    <Card title={m.log_of_file()} id="file">
      <Form form={form} submit={m.log_of_file_do()} keepsDraft={false}><TextField label={m.log_file()} hint={m.log_file_hint()} {...form.field('file')} /></Form>
    </Card>
  );
}

const NOTHING: Asked = { file: '' };
