import type { ComponentChildren, JSX } from 'preact';
import { chooseLanguage, language, m } from '../messages';
import type { SyncStatus } from '../sync';
import { Button, LinkButton } from './Button';
import { saySync } from './SaveState';

/** One entry of the navigation. */
export interface NavItem {
  readonly href: string;
  readonly label: string;
  readonly count?: number; // "Aandacht (3)"
  readonly current: boolean;
}

/** What the header says about this tablet. */
export interface TabletLine {
  /** Operations, drafts and photos that are nowhere else. */
  readonly unsent: number;
  /** Receipts somebody must look at. */
  readonly attention: number;
  readonly sync: SyncStatus;
  /** The screen that lists them. */
  readonly href: string;
}

interface Props {
  readonly nav?: readonly NavItem[];
  /** Absent before the tablet is open. */
  readonly tablet?: TabletLine;
  /** Where the help is. */
  readonly help?: string;
  readonly onLock?: () => void;
  /** News about the app itself, between header and screen. */
  readonly news?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** What stands around every screen: where the work is, who may look, and the way around. */
export function PageLayout({ nav = [], tablet, help, onLock, news, children }: Props): JSX.Element {
  return (
    <div class={nav.length > 0 ? 'page page-open' : 'page'}>
      <a class="skip" href="#content" onClick={skip}>{m.common_skip()}</a>
      <header class="bar">
        <div class="bar-in">
          <a class="brand" href="/">{m.app_name()}</a>
          {tablet && <TabletChip {...tablet} />}
          {help !== undefined && <LinkButton look="plain" href={help}>{m.help_open()}</LinkButton>}
          <LanguageSwitch />
          {onLock && <Button look="plain" onClick={onLock}>{m.app_lock()}</Button>}
        </div>
      </header>
      {nav.length > 0 && <Navigation items={nav} />}
      <main id="content" tabIndex={-1}>{news}{children}</main>
    </div>
  );
}

/** The count of unsent work is always there; beside it how the last contact went. */
function TabletChip({ unsent, attention, sync, href }: TabletLine): JSX.Element {
  const words = [
    ...(attention > 0 ? [m.sync_attention_count({ count: attention })] : []),
    ...(unsent > 0 ? [m.sync_unsent({ count: unsent })] : []),
    ...(unsent === 0 || sync.kind !== 'UP_TO_DATE' ? [saySync(sync, attention === 0)] : []), // "alles verwerkt" only when it is
  ];
  return <a class={`state ${toneOf(unsent, attention, sync)}`} href={href}><span role="status">{words.map((line) => <span key={line}>{line} </span>)}</span></a>;
}

function toneOf(unsent: number, attention: number, sync: SyncStatus): string {
  if (attention > 0) return 'state-danger';
  if (unsent > 0) return 'state-warning';
  switch (sync.kind) {
    case 'UP_TO_DATE': return 'state-ok';
    case 'NEVER':
    case 'BUSY': return '';
    case 'NO_CONNECTION':
    case 'NOT_OUR_SERVER':
    case 'SERVER_TROUBLE':
    case 'NOT_TAKEN':
    case 'NO_ROOM':
    case 'SIGN_IN':
    case 'OTHER_PERSON': return 'state-warning';
  }
}

function LanguageSwitch(): JSX.Element {
  const other = language.value === 'nl' ? 'en' : 'nl';
  return <Button look="plain" lang={other} onClick={() => chooseLanguage(other)}>{m.app_other_language()}</Button>;
}

function Navigation({ items }: { readonly items: readonly NavItem[] }): JSX.Element {
  return (
    <nav class="nav" aria-label={m.app_nav()}>
      <ul>
        {items.map(({ href, label, count = 0, current }) => (
          <li key={href}><a class="tab" href={href} aria-current={current ? 'page' : undefined}>{count > 0 ? `${label} (${count})` : label}</a></li>
        ))}
      </ul>
    </nav>
  );
}

function skip(event: Event): void {
  event.preventDefault();
  document.getElementById('content')?.focus();
}
