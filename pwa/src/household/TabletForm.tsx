import type { ComponentChildren, JSX } from 'preact';
import { useLocation } from 'preact-iso/router';
import { AboutFile, homeOf, type About, type AboutPage } from '../app/AboutFile';
import type { Command } from '../app/contract';
import { useTablet } from '../app/tablet';
import type { Result, VaultRefusal } from '../vault';

/** What a page gives to a form that is saved on the tablet. */
export interface TabletPage extends AboutPage {
  /** Resolves when it is on this tablet for sure; sending follows by itself. */
  readonly save: (command: Command) => Promise<Result<string, VaultRefusal>>;
  readonly leave: () => void;
}

interface Props extends About {
  readonly children: (page: TabletPage) => ComponentChildren;
}

/** The page around a form that works offline: what it says is saved here. */
export function TabletForm({ children, ...about }: Props): JSX.Element {
  const tablet = useTablet();
  const { route } = useLocation();
  const { id } = about;
  return <AboutFile {...about}>{(page) => children({ ...page, save: (command) => tablet.save(id, command, page.draft.kind), leave: () => route(homeOf(id)) })}</AboutFile>;
}
