import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { AskedView } from '../app/AskedView';
import { change, useChangeId } from '../app/change';
import { useTablet } from '../app/tablet';
import { useAsked } from '../app/useAsked';
import { useLive } from '../app/useLive';
import { AccountsDocument, InviteAccountDocument, InviteByMailDocument, MailsLinksDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Card, CheckboxGroup, Form, LinkButton, Loading, Notice, PageTitle, RadioGroup, SelectField, TextField } from '../ui';
import { useSendForm } from '../ui/sendForm';
import { LinkCard, type NewLink } from './LinkCard';
import { MailNews } from './MailNews';
import { inviteFaults, inviteOf, roleOptions, withSignInName, type InviteValues } from './people';
import { useOpenWorkplaces } from './workplaces';

const NOBODY: Omit<InviteValues, 'way'> = { name: '', signInName: '', organisation: '', roles: [], mailTo: '' };

/** Somebody who was mailed a link. */
interface Mailed {
  readonly name: string;
  readonly id: string;
}

/** Lets somebody new work for an organisation; gives the link to hand over, or has it mailed. */
export function InviteScreen(): JSX.Element {
  const asked = useAsked(MailsLinksDocument, {});
  const [link, setLink] = useState<NewLink | null>(null);
  const [mailed, setMailed] = useState<Mailed | null>(null);
  return (
    <>
      <p><a href="/people">{m.people_back_list()}</a></p>
      <PageTitle>{m.people_invite_title()}</PageTitle>
      {link && <LinkCard link={link} />}
      {mailed && <MailedCard mailed={mailed} />}
      {!link && !mailed && <AskedView asked={asked}>{({ mailsLinks }) => <InviteForm mailsLinks={mailsLinks} onLink={setLink} onMailed={setMailed} />}</AskedView>}
    </>
  );
}

/** What becomes of the mail, for as long as somebody looks. */
function MailedCard({ mailed: { name, id } }: { readonly mailed: Mailed }): JSX.Element {
  const { data } = useLive(AccountsDocument, {});
  const mail = data?.accounts.find((one) => one.id === id)?.mail ?? null;
  return (
    <>
      <Notice tone="ok" role="status"><p>{m.people_invite_mailed({ name })}</p></Notice>
      {mail === null ? <Loading /> : <MailNews mail={mail} mailsLinks />}
      <div class="row">
        <LinkButton look="main" href={`/people/${id}`}>{m.people_link_done()}</LinkButton>
        <LinkButton href="/people">{m.people_back_list()}</LinkButton>
      </div>
    </>
  );
}

interface FormProps {
  readonly mailsLinks: boolean;
  readonly onLink: (link: NewLink) => void;
  readonly onMailed: (mailed: Mailed) => void;
}

function InviteForm({ mailsLinks, onLink, onMailed }: FormProps): JSX.Element {
  const tablet = useTablet();
  const workplaces = useOpenWorkplaces();
  const changeId = useChangeId();
  const initial = useMemo((): InviteValues => ({ ...NOBODY, way: mailsLinks ? 'MAIL' : 'SCREEN' }), [mailsLinks]);
  const form = useSendForm<InviteValues>({
    initial, faults: inviteFaults,
    onSend: (values) => {
      const invite = inviteOf(values, changeId(values));
      const name = values.name.trim();
      if (values.way === 'MAIL') return change(tablet, InviteByMailDocument, { invite, mailTo: values.mailTo.trim() }, ({ inviteByMail: { id } }) => onMailed({ name, id }));
      return change(tablet, InviteAccountDocument, { invite }, ({ inviteAccount: { token, until, account: { id } } }) => onLink({ name, token, until, id }));
    },
  });
  const byMail = form.values.way === 'MAIL';
  const kind = workplaces.find(({ id }) => id === form.values.organisation)?.kind;
  return (
    <>
      <p class="reading">{m.people_invite_intro()}</p>
      <Form form={form} submit={byMail ? m.people_invite_do_mail() : m.people_invite_do()} keepsDraft={false}>
        <Card>
          <TextField label={m.people_field_name()} hint={m.people_field_name_hint()} {...form.field('name')} />
          <TextField kind="email" label={m.people_field_sign_in()} hint={m.people_field_sign_in_hint()} {...form.field('signInName')}
            onChange={(signInName) => form.change(withSignInName(form.values, signInName))} />
          <SelectField label={m.people_field_organisation()} options={workplaces.map(({ id, name }) => ({ value: id, label: name }))} {...form.field('organisation')}
            onChange={(organisation) => form.change({ organisation, roles: [] })} />
          {kind && <CheckboxGroup list label={m.people_field_roles()} options={roleOptions(kind)} {...form.field('roles')} />}
          {!mailsLinks && <Notice><p>{m.people_way_no_mail()}</p></Notice>}
          {mailsLinks && <RadioGroup label={m.people_way()} {...form.field('way')} options={[
            { value: 'MAIL', label: m.people_way_mail(), hint: m.people_way_mail_hint() }, { value: 'SCREEN', label: m.people_way_screen(), hint: m.people_way_screen_hint() },
          ]} />}
          {byMail && <TextField kind="email" width="wide" label={m.people_field_mail_to()} hint={m.people_field_mail_to_hint()} {...form.field('mailTo')} />}
        </Card>
      </Form>
    </>
  );
}
