import type { ComponentChildren, JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import { onlineOnly, type Verb } from '../involvement/may';
import { m } from '../messages';
import { act, saveAndHear, type Sent } from '../sync';
import { Button, LinkButton, Loading, Notice, PageTitle, type DraftName } from '../ui';
import type { Command } from './contract';
import { acting } from './online';
import { noteRecorded } from './recorded';
import { useTablet } from './tablet';
import { useDesk } from './useDesk';
import { useFile } from './useFile';

/** What a form's page gives to its form. */
export interface FormPage {
  readonly file: HouseholdFile;
  readonly desk: Desk;
  /** Records, or acts online; `values` is what was typed. */
  readonly send: (command: object, values: unknown) => Promise<Sent>;
  /** The form's draft: one per household, verb and subject. */
  readonly draft: DraftName;
  /** Back to the file. */
  readonly leave: () => void;
}

interface Props {
  readonly id: string;
  readonly verb: Verb;
  /** The record it is about, where a file may have more of them. */
  readonly subject?: string;
  readonly title: string;
  readonly intro?: string;
  readonly children: (page: FormPage) => ComponentChildren;
}

/** The page around a form about one file: it finds the file, says who may, and sends. */
export function FileForm({ id, verb, subject = '', title, intro, children }: Props): JSX.Element {
  const tablet = useTablet();
  const { route } = useLocation();
  const found = useFile(id);
  const desk = useDesk(found.kind === 'FOUND' ? found.file : null);
  const home = `/households/${id}`;
  const online = onlineOnly(verb);
  const kind = `${verb}${subject && `.${subject}`}`;
  const send = async (command: object, values: unknown) => {
    const on = acting(tablet);
    const sent = await (online ? act(on, id, command as Command, subject) : saveAndHear(on, id, command as Command, { kind, values }));
    noteRecorded(id, verb, sent);
    return sent;
  };
  const leave = async () => {
    if (online) await tablet.dropDraft(id, kind); // a record drops its own draft when it is saved
    route(home);
  };
  return (
    <>
      <p><a href={home}>{found.kind === 'FOUND' ? found.file.name : m.common_back()}</a></p>
      <PageTitle>{title}</PageTitle>
      {intro !== undefined && <p class="soft reading">{intro}</p>}
      {found.kind === 'FOUND' && desk
        ? <Body may={desk.may(verb)} online={online} home={home}>{() => children({
          file: found.file, desk, send, draft: { householdId: id, kind }, leave: () => void leave(),
        })}</Body>
        : <FileNotHere kind={found.kind === 'FOUND' ? 'LOADING' : found.kind} onRetry={found.reload} />}
    </>
  );
}

function Body({ may, online, home, children }: { readonly may: boolean; readonly online: boolean; readonly home: string; readonly children: () => ComponentChildren }): JSX.Element {
  const tablet = useTablet();
  const lost = ['NO_CONNECTION', 'NOT_OUR_SERVER', 'SERVER_TROUBLE'].includes(tablet.state.value.sync.kind);
  if (!may) return <><Notice tone="warning"><p>{m.online_not_yours()}</p></Notice><div><LinkButton href={home}>{m.common_back()}</LinkButton></div></>;
  return <>{online && lost && <Notice tone="warning" role="status"><p>{m.online_needs_connection()}</p></Notice>}{children()}</>;
}

/** Why a file is not shown, and what can be done. */
export function FileNotHere({ kind, onRetry }: { readonly kind: 'LOADING' | 'MISSING' | 'NO_CONNECTION' | 'SIGN_IN'; readonly onRetry: () => void }): JSX.Element {
  switch (kind) {
    case 'LOADING': return <Loading />;
    case 'MISSING': return <Notice tone="warning"><p>{m.online_file_missing()}</p></Notice>;
    case 'NO_CONNECTION': return <><Notice tone="warning" role="status"><p>{m.online_file_no_connection()}</p></Notice><div><Button onClick={onRetry}>{m.common_retry()}</Button></div></>;
    case 'SIGN_IN': return <><Notice tone="warning"><p>{m.online_file_sign_in()}</p></Notice><div><LinkButton look="main" href="/sign-in">{m.sync_sign_in()}</LinkButton></div></>;
  }
}
