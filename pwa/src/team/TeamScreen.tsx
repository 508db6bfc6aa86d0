import type { ComponentChildren, JSX } from 'preact';
import { AskedView } from '../app/AskedView';
import { useAsked } from '../app/useAsked';
import { TeamDocument, type TeamQuery } from '../graphql/graphql';
import { m } from '../messages';
import { Card, LinkButton, PageTitle, Table } from '../ui';
import { day, dayOf, moment } from '../ui/format';
import { sayUnsent, type Load } from './team';

/** What who leads a case team begins with: files that nobody has, who has how many, and what did not come in (route 3.1a). */
export function TeamScreen(): JSX.Element {
  const asked = useAsked(TeamDocument, {});
  return (
    <>
      <PageTitle>{m.team_title()}</PageTitle>
      <p class="reading">{m.team_intro()}</p>
      <AskedView asked={asked}>{(data) => <Team {...data} />}</AskedView>
    </>
  );
}

function Team({ team, leftBehind, devices }: TeamQuery): JSX.Element {
  const nobody = team.find(({ person }) => person === null);
  const waiting = leftBehind.filter(({ settledAt }) => settledAt === null).map(({ at }) => at).sort();
  const [oldest] = waiting;
  return (
    <>
      <Card title={m.team_nobody_title()} id="nobody">
        {nobody === undefined || nobody.files === 0 ? <p>{m.team_nobody_none()}</p> : (
          <>
            <p>{m.team_nobody({ count: nobody.files })} {sayLoad(nobody)}</p>
            <div><LinkButton look="main" href="/team/none">{m.team_assign()}</LinkButton></div>
          </>
        )}
      </Card>
      <Card title={m.team_managers()} id="managers"><Managers loads={team.filter(({ person }) => person !== null)} /></Card>
      <Card title={m.review_title()} id="left">
        {oldest === undefined ? <p>{m.team_left_none()}</p> : (
          <>
            <p>{m.team_left({ count: waiting.length, day: day(dayOf(new Date(oldest))) })}</p>
            <div><LinkButton href="/review">{m.team_left_open()}</LinkButton></div>
          </>
        )}
      </Card>
      <Card title={m.team_devices()} id="devices">
        <Table caption={m.team_devices()} quiet rows={devices} rowKey={({ id }) => id} empty={m.device_none()} columns={[
          { heading: m.team_device_name(), cell: ({ name }) => name },
          { heading: m.team_device_users(), cell: ({ users }) => users.map(({ personName }) => personName).join(', ') },
          { heading: m.device_contact(), cell: ({ contactAt }) => moment(contactAt) },
          { heading: m.device_unsent(), cell: sayUnsent },
        ]} />
        <div><LinkButton href="/devices">{m.team_devices_open()}</LinkButton></div>
      </Card>
    </>
  );
}

function Managers({ loads }: { readonly loads: readonly Load[] }): JSX.Element {
  return (
    <Table caption={m.team_managers()} quiet rows={loads} rowKey={({ person }) => person ?? ''} empty={m.team_managers_none()} columns={[
      { heading: m.team_column_name(), cell: ({ person, name }) => <a href={`/team/${person}`}>{name}</a> },
      { heading: m.team_column_files(), amount: true, cell: ({ files }) => files },
      { heading: m.team_column_protected(), amount: true, cell: (load) => load.protected },
      { heading: m.team_column_urgent(), amount: true, cell: ({ urgent }) => strong(urgent) },
      { heading: m.team_column_visits(), amount: true, cell: ({ visits }) => visits },
      { heading: m.team_column_silent(), amount: true, cell: ({ silent }) => strong(silent) },
    ]} />
  );
}

/** What asks for a look stands out, also without colour. */
function strong(count: number): ComponentChildren {
  return count === 0 ? count : <strong>{count}</strong>;
}

function sayLoad({ urgent, silent, ...load }: Load): string {
  return [
    ...(load.protected > 0 ? [m.team_of_protected({ count: load.protected })] : []),
    ...(urgent > 0 ? [m.team_of_urgent({ count: urgent })] : []),
    ...(silent > 0 ? [m.team_of_silent({ count: silent })] : []),
  ].join(' ');
}
