import type { JSX } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import { useMe } from '../app/me';
import { PagesView } from '../app/PagesView';
import { usePages } from '../app/usePages';
import { ReleasesDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Badge, LinkButton, PageTitle, Table, type Tone } from '../ui';
import { moment } from '../ui/format';
import { isOpen, kindsFor, sayAbout, sayKind, sayState, type Release } from './releases';
import { useLive } from './useLiveRelease';

/** What was made of data, the newest first, and how far it is. */
export function ReleasesScreen(): JSX.Element {
  const me = useMe();
  const pages = usePages(ReleasesDocument, {}, ({ releases }) => releases);
  const refresh = useRef(pages.again);
  refresh.current = pages.again;
  useLive(pages.rows.some(isOpen), useCallback(() => refresh.current(), []));
  const keeps = me !== null && me.organisationKind === 'REGIETEAM' && me.roles.includes('ADMINISTRATOR');
  return (
    <>
      <PageTitle>{m.release_title()}</PageTitle>
      <p class="reading">{m.release_intro()}</p>
      <div class="row">
        {me !== null && kindsFor(me.roles, me.organisationKind).length > 0 && <LinkButton look="main" href="/releases/new">{m.release_new()}</LinkButton>}
        {keeps && <LinkButton href="/releases/research">{m.release_projects()}</LinkButton>}
      </div>
      <PagesView pages={pages}>{(rows) => <ReleaseTable releases={rows} />}</PagesView>
    </>
  );
}

function ReleaseTable({ releases }: { readonly releases: readonly Release[] }): JSX.Element {
  return (
    <Table caption={m.release_all()} quiet rows={releases} rowKey={({ id }) => id} empty={m.release_none()} columns={[
      { heading: m.release_title(), names: true, cell: (one) => <><a href={`/releases/${one.id}`}>{sayKind(one.kind)}</a><div class="soft small">{sayAbout(one)}</div></> },
      { heading: m.release_taking_who(), cell: ({ byName, askedAt }) => <>{byName}<div class="soft small">{moment(askedAt)}</div></> },
      { heading: m.release_taking_when(), cell: (one) => <StateCell release={one} /> },
    ]} />
  );
}

/** How far a release is, in words and never by colour alone. */
export function StateCell({ release }: { readonly release: Release }): JSX.Element {
  const { state, done, total, expiresAt } = release;
  return (
    <>
      <Badge tone={toneOf(state)}>{sayState(state)}</Badge>
      {state === 'RUNNING' && total > 0 && <div class="soft small">{m.release_progress({ done, total })}</div>}
      {state === 'DONE' && expiresAt !== null && <div class="soft small">{m.release_until({ at: moment(expiresAt) })}</div>}
    </>
  );
}

function toneOf(state: Release['state']): Tone {
  switch (state) {
    case 'DONE': return 'ok';
    case 'REFUSED': case 'FAILED': return 'danger';
    case 'CANCELLED': case 'EXPIRED': return 'warning';
    case 'WAITING': case 'RUNNING': return 'info';
  }
}
