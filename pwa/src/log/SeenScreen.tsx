import type { JSX } from 'preact';
import { AskedView } from '../app/AskedView';
import { homeOf } from '../app/AboutFile';
import { useMe } from '../app/me';
import type { ScreenProps } from '../app/screens';
import { useAsked } from '../app/useAsked';
import { WhoSawDocument, type WhoSawQuery } from '../graphql/graphql';
import { m } from '../messages';
import { Notice, PageTitle, Table } from '../ui';
import { lookerOf, sayDone, type Seen } from './log';

/** Who read or changed one file, by day, for who may know (access §3). */
export function SeenScreen({ params }: ScreenProps): JSX.Element {
  const id = params['id'] ?? '';
  const asked = useAsked(WhoSawDocument, { household: id });
  const audits = useMe()?.roles.includes('AUDITOR') === true;
  return (
    <>
      <p>{audits ? <a href="/log">{m.log_back()}</a> : <a href={homeOf(id)}>{m.household_back_file()}</a>}</p>
      <PageTitle>{m.log_seen()}</PageTitle>
      <p class="reading">{m.log_seen_intro()}</p>
      <AskedView asked={asked}>
        {({ whoSaw, directory }) => (whoSaw === null ? <Notice tone="warning"><p>{m.log_seen_not_yours()}</p></Notice> : <SeenTable seen={whoSaw} names={directory} />)}
      </AskedView>
    </>
  );
}

function SeenTable({ seen, names }: { readonly seen: readonly Seen[]; readonly names: WhoSawQuery['directory'] }): JSX.Element {
  return (
    <Table caption={m.log_seen()} quiet rows={seen} rowKey={({ organisation, person, role, event, on, byConsent }) => [on, organisation, person, role, event, byConsent].join()} empty={m.log_seen_none()} columns={[
      { heading: m.log_seen_who(), names: true, cell: (one) => <Who seen={one} names={names} /> },
      { heading: m.log_seen_what(), cell: (one) => <>{sayDone(one).what}<div class="soft small">{sayDone(one).often}</div></> },
      { heading: m.log_seen_why(), cell: ({ purpose }) => <span lang="nl">{purpose}</span> },
    ]} />
  );
}

function Who({ seen, names }: { readonly seen: Seen; readonly names: WhoSawQuery['directory'] }): JSX.Element {
  const { organisation, person, role } = lookerOf(seen, names);
  return <>{organisation}{person !== '' && <div class="soft small">{person}</div>}{role !== '' && <div class="soft small">{role}</div>}</>;
}
