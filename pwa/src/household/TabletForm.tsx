import type { ComponentChildren, JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import type { Command } from '../app/contract';
import { FileNotHere } from '../app/FileForm';
import { useTablet } from '../app/tablet';
import { useDesk } from '../app/useDesk';
import { useFile } from '../app/useFile';
import type { Desk } from '../involvement/desk';
import type { Verb } from '../involvement/may';
import { m } from '../messages';
import { Notice, PageTitle, type DraftName } from '../ui';
import type { Result, VaultRefusal } from '../vault';
import type { HouseholdFile } from './file';

/** What a page gives to a form that is saved on the tablet. */
export interface TabletPage {
  readonly file: HouseholdFile;
  readonly desk: Desk;
  readonly draft: DraftName;
  /** Resolves when it is on this tablet for sure; sending follows by itself. */
  readonly save: (command: Command) => Promise<Result<string, VaultRefusal>>;
  readonly leave: () => void;
}

interface Props {
  readonly id: string;
  readonly verb: Verb;
  /** What the form is about, when a household may have several drafts of it. */
  readonly subject?: string;
  readonly title: string;
  readonly intro?: string;
  readonly children: (page: TabletPage) => ComponentChildren;
}

/** The page around a form that works offline: it finds the file, says who may, and saves here. */
export function TabletForm({ id, verb, subject = '', title, intro, children }: Props): JSX.Element {
  const tablet = useTablet();
  const { route } = useLocation();
  const found = useFile(id);
  const desk = useDesk(found.kind === 'FOUND' ? found.file : null);
  const home = `/households/${id}`;
  const kind = subject === '' ? verb : `${verb}.${subject}`;
  return (
    <>
      <p><a href={home}>{m.household_back_file()}</a></p>
      <PageTitle>{title}</PageTitle>
      {found.kind === 'FOUND' && <p class="soft">{found.file.name}</p>}
      {intro !== undefined && <p class="reading">{intro}</p>}
      {found.kind !== 'FOUND' || !desk ? <FileNotHere kind={found.kind === 'FOUND' ? 'LOADING' : found.kind} onRetry={found.reload} />
        : desk.may(verb) ? children({ file: found.file, desk, draft: { householdId: id, kind }, save: (command) => tablet.save(id, command, kind), leave: () => route(home) })
          : <Notice tone="warning"><p>{m.online_not_yours()}</p></Notice>}
    </>
  );
}
