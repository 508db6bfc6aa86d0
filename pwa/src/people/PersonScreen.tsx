import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { AskedView } from '../app/AskedView';
import type { ScreenProps } from '../app/screens';
import { useAsked } from '../app/useAsked';
import { useLive } from '../app/useLive';
import { AccountsDocument, MailsLinksDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Button, Card, DefinitionList, Disclosure, Notice, PageTitle, WhoWhen } from '../ui';
import { moment } from '../ui/format';
import { EndDialog, LinkDialog, WithdrawDialog } from './AccountDialogs';
import { LinkCard, type NewLink } from './LinkCard';
import { hasLink } from './linkMail';
import { MailLinkDialog } from './MailLinkDialog';
import { MailNews } from './MailNews';
import { sayChange, sayRoles, sayStanding, type Account } from './people';
import { RolesForm } from './RolesForm';
import { useWorkplaces } from './workplaces';

/** One person: where they work and as what, how they sign in, and what was done by whom. */
export function PersonScreen({ params }: ScreenProps): JSX.Element {
  const live = useLive(AccountsDocument, {}); // what becomes of a mail with a link is seen by itself
  const [said, setSaid] = useState<string | null>(null);
  const [link, setLink] = useState<NewLink | null>(null); // here, since it is shown this once, whatever else becomes known
  const done = (words: string) => {
    setSaid(words);
    live.again();
  };
  return (
    <>
      <p><a href="/people">{m.people_back_list()}</a></p>
      <AskedView asked={live.data === null ? { kind: live.kind === 'NO_CONNECTION' ? 'NO_CONNECTION' : 'LOADING', again: live.again } : { kind: 'DATA', data: live.data, again: live.again }}>
        {({ accounts }) => {
          const account = accounts.find(({ id }) => id === params['id']);
          return account ? <Person key={account.version} account={account} said={said} link={link} onLink={setLink} onDone={done} /> : <PageTitle>{m.people_unknown()}</PageTitle>;
        }}
      </AskedView>
    </>
  );
}

interface Props {
  readonly account: Account;
  readonly said: string | null;
  readonly link: NewLink | null;
  readonly onLink: (link: NewLink) => void;
  readonly onDone: (words: string) => void;
}

function Person({ account, said, link, onLink, onDone }: Props): JSX.Element {
  const { name, signInName, active, own, memberships, sessions, lastSignedIn, linkUntil } = account;
  return (
    <>
      <PageTitle>{name}</PageTitle>
      {said !== null && <Notice tone="ok" role="status"><p>{said}</p></Notice>}
      {own && <Notice><p>{m.people_own_what()}</p></Notice>}
      {!active && <Notice tone="warning"><p>{m.people_ended_what()}</p></Notice>}
      <Card title={m.people_about()} id="about">
        <DefinitionList facts={[
          { term: m.people_field_sign_in(), value: signInName },
          { term: m.people_standing(), value: sayStanding(account), ...(linkUntil !== null && lastSignedIn !== null && { note: m.people_state_signed_in({ when: moment(lastSignedIn) }) }) },
          { term: m.people_sessions(), value: sessions },
          ...memberships.map((one) => ({ term: one.organisationName, value: sayRoles(one.roles) })),
        ]} />
        <History account={account} />
      </Card>
      {active && !own && <RolesForm account={account} onDone={() => onDone(m.people_roles_saved())} />}
      {active && !own && <SignInCard account={account} link={link} onLink={onLink} onDone={onDone} />}
    </>
  );
}

function History({ account: { changes } }: { readonly account: Account }): JSX.Element | null {
  const workplaces = useWorkplaces();
  const nameOf = (id: string) => workplaces.find((one) => one.id === id)?.name ?? m.people_elsewhere();
  if (changes.length === 0) return null;
  return (
    <Disclosure title={m.people_history({ count: changes.length })}>
      <ol class="stack-tight">{[...changes].reverse().map((one) => <li key={one.id}>{sayChange(one, nameOf)} <WhoWhen who={one.byName} at={one.at} /></li>)}</ol>
    </Disclosure>
  );
}

function SignInCard({ account, link, onLink, onDone }: Omit<Props, 'said'>): JSX.Element {
  const [asking, setAsking] = useState<'LINK' | 'MAIL' | 'WITHDRAW' | 'END' | null>(null);
  const asked = useAsked(MailsLinksDocument, {});
  const close = () => setAsking(null);
  const mailsLinks = asked.kind === 'DATA' && asked.data.mailsLinks;
  if (link) return <LinkCard link={link} />;
  return (
    <Card title={m.people_sign_in_title()} id="sign-in">
      <p class="reading">{m.people_sign_in_what()}</p>
      {account.mail && asked.kind === 'DATA' && <MailNews mail={account.mail} mailsLinks={mailsLinks} />}
      {asked.kind === 'DATA' && !mailsLinks && <p class="soft">{m.people_way_no_mail()}</p>}
      <div class="row">
        {mailsLinks && <Button onClick={() => setAsking('MAIL')}>{m.people_mail_link()}</Button>}
        <Button onClick={() => setAsking('LINK')}>{m.people_screen_link()}</Button>
        {hasLink(account) && <Button onClick={() => setAsking('WITHDRAW')}>{m.people_withdraw()}</Button>}
        <Button look="danger" onClick={() => setAsking('END')}>{m.people_end()}</Button>
      </div>
      {asking === 'LINK' && <LinkDialog account={account} onClose={close} onLink={onLink} />}
      {asking === 'MAIL' && <MailLinkDialog account={account} onClose={close} onDone={() => onDone(m.people_mail_link_asked())} />}
      {asking === 'WITHDRAW' && <WithdrawDialog account={account} onClose={close} onDone={() => onDone(m.people_withdraw_done())} />}
      {asking === 'END' && <EndDialog account={account} onClose={close} onDone={() => onDone(m.people_end_done())} />}
    </Card>
  );
}
