import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ask } from '../app/online';
import { useTablet } from '../app/tablet';
import { TryMailAgainDocument } from '../graphql/graphql';
import { m } from '../messages';
import { sayMailTrouble } from '../people/linkMail';
import { Button, Card, DefinitionList, Notice } from '../ui';
import type { Health } from './health';

interface Props {
  readonly mail: Health['mail'];
  readonly onAgain: () => void;
}

/** How mail about what is new is doing: none is sent twice. */
export function MailHealthCard({ mail: { set, waiting, stopped, unknown, trouble }, onAgain }: Props): JSX.Element {
  const tablet = useTablet();
  const [said, setSaid] = useState('');
  const again = async () => {
    const answer = await ask(tablet, TryMailAgainDocument, {});
    setSaid(answer.kind === 'DATA' ? m.health_mail_tried({ count: answer.data.tryMailAgain }) : m.online_asks_server());
    if (answer.kind === 'DATA') onAgain();
  };
  if (!set) return <Card title={m.health_mail_title()} id="mail"><p>{m.health_mail_none()}</p></Card>;
  return (
    <Card title={m.health_mail_title()} id="mail">
      <DefinitionList facts={[
        { term: m.health_mail_waiting(), value: String(waiting) },
        { term: m.health_mail_stopped(), value: String(stopped) },
        { term: m.health_mail_unknown(), value: String(unknown) },
        ...(trouble === '' ? [] : [{ term: m.health_mail_trouble(), value: sayMailTrouble(trouble) }]),
      ]} />
      <div role="status">{said !== '' && <Notice tone="info"><p>{said}</p></Notice>}</div>
      {stopped > 0 && <div><Button onClick={() => void again()}>{m.health_mail_again()}</Button></div>}
    </Card>
  );
}
