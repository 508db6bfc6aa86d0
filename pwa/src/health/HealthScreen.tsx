import type { JSX } from 'preact';
import { AskedView } from '../app/AskedView';
import { useAsked } from '../app/useAsked';
import { ProgramHealthDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Badge, Button, Card, DefinitionList, LinkButton, Notice, PageTitle, Table } from '../ui';
import { moment } from '../ui/format';
import { sayApp, sayBytes, sayDid, sayEvery, sayJob, sayRan, saySealed, sayTrouble, sayVersion, worries, type Health, type JobRun } from './health';
import { MailHealthCard } from './MailHealthCard';

/** How the program, its database and its background work are doing; no file content (access §2). */
export function HealthScreen(): JSX.Element {
  const asked = useAsked(ProgramHealthDocument, {});
  return (
    <>
      <p><a href="/region">{m.region_back()}</a></p>
      <PageTitle>{m.health_title()}</PageTitle>
      <p class="reading">{m.health_intro()}</p>
      <AskedView asked={asked}>
        {({ programHealth }) => (programHealth === null ? <Notice tone="info"><p>{m.health_none()}</p></Notice> : <HealthView health={programHealth} onAgain={asked.again} />)}
      </AskedView>
    </>
  );
}

interface Props {
  readonly health: Health;
  readonly onAgain: () => void;
}

function HealthView({ health, onAgain }: Props): JSX.Element {
  const now = new Date();
  const found = worries(health);
  return (
    <>
      {found.length === 0
        ? <Notice tone="ok" role="status"><p>{m.health_well()}</p></Notice>
        : <Notice tone="warning" role="status" title={m.health_attention()}><ul>{found.map((worry) => <li key={worry}>{worry}</li>)}</ul></Notice>}
      <div><Button onClick={onAgain}>{m.health_again()}</Button></div>
      <VersionsCard health={health} />
      <Card title={m.health_log()} id="log">
        <p>{saySealed(health.log)}</p>
        <div><LinkButton href="/log">{m.log_open()}</LinkButton></div>
      </Card>
      <MailHealthCard mail={health.mail} onAgain={onAgain} />
      <Card title={m.health_jobs()} id="jobs">
        <Table quiet caption={m.health_jobs()} rows={health.jobs} rowKey={({ job }) => job} columns={[
          { heading: m.health_job(), cell: (run) => <>{sayJob(run)}<div class="soft small">{sayEvery(run)}</div></> },
          { heading: m.health_last(), cell: (run) => <RanCell run={run} now={now} /> },
          { heading: m.health_result(), cell: (run) => sayDid(run) },
        ]} />
      </Card>
    </>
  );
}

function VersionsCard({ health: { version, app, database } }: { readonly health: Health }): JSX.Element {
  const { bytes, pictureBytes, migrations, missing } = database;
  return (
    <Card title={m.health_versions()} id="versions">
      <DefinitionList facts={[
        { term: m.health_version(), value: sayVersion(version) },
        { term: m.health_app(), value: sayApp(app, document) },
        { term: m.health_database(), value: m.health_postgres({ version: database.version }), note: missing === 0 ? m.health_migrations({ count: migrations }) : m.health_migrations_missing({ count: migrations, missing }) },
        { term: m.health_storage(), value: sayBytes(bytes), note: m.health_pictures({ size: sayBytes(pictureBytes) }) },
      ]} />
    </Card>
  );
}

/** When it last ran and how that went: in words beside the colour. */
function RanCell({ run, now }: { readonly run: JobRun; readonly now: Date }): JSX.Element {
  const { trouble, late, startedAt, succeededAt } = run;
  if (startedAt === null && !late) return <>{m.health_never()}</>;
  if (trouble === null && !late) return <><Badge tone="ok">{m.health_good()}</Badge> {sayRan(run, now)}</>;
  return (
    <>
      <Badge tone="warning">{trouble === null ? m.health_late() : m.health_failed()}</Badge> {sayRan(run, now)}
      <div class="small">{sayTrouble(run)} {succeededAt !== null && m.health_succeeded({ when: moment(succeededAt) })}</div>
    </>
  );
}
