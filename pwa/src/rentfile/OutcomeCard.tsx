import type { JSX } from 'preact';
import { m } from '../messages';
import { Card, DefinitionList, LinkButton, Notice } from '../ui';
import { day, moment } from '../ui/format';
import { FaultsButton } from './FaultsButton';
import type { Delivery } from './rentfile';

/** What came of a file. */
export function OutcomeCard({ delivery }: { readonly delivery: Delivery }): JSX.Element {
  const { report, preview, total, done, asOf, endedAt, sha256, sizeBytes, id } = delivery;
  const wrong = (preview?.wrongLines ?? 0) + report.notTaken;
  return (
    <Card title={m.rentfile_outcome()} id="outcome">
      <Ending delivery={delivery} />
      <DefinitionList look="facts" facts={[
        { term: m.rentfile_column_new(), value: report.registered },
        { term: m.rentfile_column_recorded(), value: report.recorded },
        { term: m.rentfile_known(), value: report.known },
        { term: m.rentfile_column_wrong(), value: wrong },
      ]} />
      {wrong > 0 && <div><FaultsButton id={id} /></div>}
      <DefinitionList facts={[
        { term: m.rentfile_as_of(), value: day(asOf) },
        { term: m.rentfile_ended(), value: moment(endedAt) },
        { term: m.rentfile_households(), value: m.rentfile_done_of({ done, total }) },
        { term: m.rentfile_without(), value: report.quiet > 0 ? m.rentfile_quiet({ count: report.quiet }) : m.rentfile_left({ count: report.left }) },
        { term: m.rentfile_size(), value: m.rentfile_kilobytes({ count: Math.ceil(sizeBytes / 1024) }) },
        { term: m.rentfile_sha(), value: <code class="break">{sha256}</code> },
      ]} />
      <div class="row"><LinkButton look="main" href="/arrears">{m.rentfile_to_work()}</LinkButton><LinkButton href="/books">{m.rentfile_all()}</LinkButton></div>
    </Card>
  );
}

function Ending({ delivery: { status } }: { readonly delivery: Delivery }): JSX.Element {
  switch (status) {
    case 'DONE': return <Notice tone="ok" role="status"><p>{m.rentfile_done_words()}</p></Notice>;
    case 'FAILED': return <Notice tone="danger" role="alert"><p>{m.rentfile_failed_words()}</p></Notice>;
    default: return <Notice tone="warning" role="status"><p>{m.rentfile_stopped_words()}</p></Notice>;
  }
}
