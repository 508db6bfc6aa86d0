import type { JSX } from 'preact';
import { m } from '../messages';
import { Notice } from '../ui';
import { moment } from '../ui/format';
import { sayMail, type LinkMail } from './linkMail';

interface Props {
  readonly mail: LinkMail;
  readonly mailsLinks: boolean;
}

/** What is known of a link that goes by e-mail, and what to do. It says so by itself when that changes. */
export function MailNews({ mail, mailsLinks }: Props): JSX.Element {
  const { tone, title, lines } = sayMail(mail, mailsLinks);
  const when = moment(mail.askedAt);
  return (
    <div role="status">
      <Notice tone={tone} title={title}>
        {lines.map((line) => <p key={line}>{line}</p>)}
        <p class="soft small">{mail.byName === '' ? m.people_mail_asked_server({ when }) : m.people_mail_asked({ who: mail.byName, when })}</p>
      </Notice>
    </div>
  );
}
