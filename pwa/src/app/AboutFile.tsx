import type { ComponentChildren, JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import type { Verb } from '../involvement/may';
import { m } from '../messages';
import { Button, LinkButton, Loading, Notice, PageTitle, type DraftName } from '../ui';
import { useDesk } from './useDesk';
import { useFile } from './useFile';

/** What every form about one file is given. */
export interface AboutPage {
  readonly file: HouseholdFile;
  readonly desk: Desk;
  /** The form's draft: one per household, verb and subject. */
  readonly draft: DraftName;
}

/** What a page about one file says of itself. */
export interface About {
  readonly id: string;
  readonly verb: Verb;
  /** The record it is about, where a file may have more of them. */
  readonly subject?: string;
  readonly title: string;
  readonly intro?: string;
  /** Where it came from, when that is not the file: the meeting it is discussed in. */
  readonly back?: { readonly href: string; readonly label: string };
}

interface Props extends About {
  readonly children: (page: AboutPage) => ComponentChildren;
}

/** The page around a form about one file: the way back, whose file it is, and the form; or why it is not here, or not for this person. */
export function AboutFile({ id, verb, subject = '', title, intro, back, children }: Props): JSX.Element {
  const found = useFile(id);
  const desk = useDesk(found.kind === 'FOUND' ? found.file : null);
  const home = homeOf(id);
  return (
    <>
      <p><a href={back?.href ?? home}>{back?.label ?? m.household_back_file()}</a></p>
      <PageTitle>{title}</PageTitle>
      {found.kind === 'FOUND' && <p class="soft">{found.file.name === '' ? m.household_unnamed() : found.file.name}</p>}
      {intro !== undefined && <p class="reading">{intro}</p>}
      {found.kind !== 'FOUND' || !desk ? <FileNotHere kind={found.kind === 'FOUND' ? 'LOADING' : found.kind} onRetry={found.reload} />
        : desk.may(verb) ? children({ file: found.file, desk, draft: { householdId: id, kind: draftKind(verb, subject) } })
          : <><Notice tone="warning"><p>{m.online_not_yours()}</p></Notice><div><LinkButton href={home}>{m.household_back_file()}</LinkButton></div></>}
    </>
  );
}

/** Where a file opens. */
export function homeOf(id: string): string {
  return `/households/${id}`;
}

/** What a form's draft is called: after its verb, and after what it is about. */
export function draftKind(verb: Verb, subject = ''): string {
  return subject === '' ? verb : `${verb}.${subject}`;
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
