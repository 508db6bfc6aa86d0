import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Card, LinkButton, Notice, Table } from '../ui';
import { Cut } from '../ui/Cut';
import { day } from '../ui/format';
import { legalCourse } from './course';
import { DESTINATIONS, EVENTS, INCIDENTS, OUTCOMES } from './legal';

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
}

/** The steps of the law, incidents, and how it ended. */
export function LegalSection({ file, desk }: Props): JSX.Element {
  const { legalEvents, outcomes, incidents } = file;
  if (legalEvents === null) return <Cut title={m.legal_title()} id="legal" />;
  const to = (what: string) => `/households/${file.id}/${what}`;
  return (
    <Card title={m.legal_title()} id="legal">
      {(incidents ?? []).map(({ id, kind, on, what, protected: isProtected }) => (
        <Notice key={id} tone="danger" title={`${INCIDENTS[kind]()}, ${day(on)}`}><p>{what}</p>{isProtected && <p>{m.legal_incident_protected()}</p>}</Notice>
      ))}
      {(outcomes ?? []).map(({ id, kind, on, destination, note }) => (
        <Notice key={id} title={`${OUTCOMES[kind]()}, ${day(on)}`}><p>{[destination ? DESTINATIONS[destination]() : '', note].filter((part) => part !== '').join('. ')}</p></Notice>
      ))}
      <Table caption={m.legal_events()} rows={[...legalCourse(file)].reverse()} rowKey={({ id }) => id} empty={m.legal_no_events()} columns={[
        { heading: m.legal_column_on(), cell: ({ on }) => day(on) },
        { heading: m.legal_column_what(), names: true, cell: ({ kind, evictOn, until }) => [
          EVENTS[kind](), evictOn ? m.legal_for_day({ day: day(evictOn) }) : '', until ? m.legal_until_day({ day: day(until) }) : '',
        ].filter((part) => part !== '').join(' ') },
        { heading: m.legal_column_who(), cell: ({ made }) => desk.organisation(made.for) },
        { heading: m.legal_column_reference(), cell: ({ reference }) => reference },
      ]} />
      <div class="row">
        {desk.may('recordLegalEvent') && <LinkButton href={to('legal-event')}>{m.legal_event_add()}</LinkButton>}
        {desk.may('recordOutcome') && <LinkButton href={to('outcome')}>{m.legal_outcome_add()}</LinkButton>}
        {desk.may('reportIncident') && <LinkButton look="plain" href={to('incident')}>{m.legal_incident_add()}</LinkButton>}
      </div>
    </Card>
  );
}
