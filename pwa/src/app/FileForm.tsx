import type { ComponentChildren, JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import { onlineOnly } from '../involvement/may';
import { m } from '../messages';
import { act, saveAndHear, type Sent } from '../sync';
import { Notice } from '../ui';
import { AboutFile, draftKind, homeOf, type About, type AboutPage } from './AboutFile';
import type { Command } from './contract';
import { acting } from './online';
import { noteRecorded } from './recorded';
import { useTablet } from './tablet';

/** What a form's page gives to its form. */
export interface FormPage extends AboutPage {
  /** Records, or acts online; `values` is what was typed. */
  readonly send: (command: object, values: unknown) => Promise<Sent>;
  /** Back to the file. */
  readonly leave: () => void;
}

interface Props extends About {
  readonly children: (page: FormPage) => ComponentChildren;
}

/** The page around a form that hears what the server says of it. */
export function FileForm({ children, ...about }: Props): JSX.Element {
  const { id, verb, subject = '', back } = about;
  const tablet = useTablet();
  const { route } = useLocation();
  const online = onlineOnly(verb);
  const kind = draftKind(verb, subject);
  const send = async (command: object, values: unknown) => {
    const on = acting(tablet);
    const sent = await (online ? act(on, id, command as Command, subject) : saveAndHear(on, id, command as Command, { kind, values }));
    noteRecorded(id, verb, sent);
    return sent;
  };
  const leave = async () => {
    if (online) await tablet.dropDraft(id, kind); // a record drops its own draft when it is saved
    route(back?.href ?? homeOf(id));
  };
  return <AboutFile {...about}>{(page) => <>{online && <NeedsConnection />}{children({ ...page, send, leave: () => void leave() })}</>}</AboutFile>;
}

/** What is decided at the server can be typed without a connection, and not be sent. */
function NeedsConnection(): JSX.Element | null {
  const { kind } = useTablet().state.value.sync;
  if (!['NO_CONNECTION', 'NOT_OUR_SERVER', 'SERVER_TROUBLE'].includes(kind)) return null;
  return <Notice tone="warning" role="status"><p>{m.online_needs_connection()}</p></Notice>;
}
