import type { JSX } from 'preact';
import { FileForm } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { recordLegalEvent, recordOutcome, reportIncident } from './legal';
import { EventForm, IncidentForm, OutcomeForm } from './LegalForm';

/** Records a step of the law. */
export function EventScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="recordLegalEvent" title={m.legal_event_add()}>
      {({ desk, send, draft, leave }) => (
        <EventForm initial={{ kind: '', on: desk.today, evictOn: '', until: '', reference: '' }} draft={draft} onDone={leave} onSend={(values) => send(recordLegalEvent(values), values)} />
      )}
    </FileForm>
  );
}

/** Records how it ended. */
export function OutcomeScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="recordOutcome" title={m.legal_outcome_add()} intro={m.legal_outcome_intro()}>
      {({ file, desk, send, draft, leave }) => (
        <OutcomeForm initial={{ kind: '', on: desk.today, destination: '', note: '' }} draft={draft} onDone={leave} onSend={(values) => send(recordOutcome(values), values)}
          cleared={(day) => (file.clearances ?? []).some(({ evictOn, revokedOn }) => evictOn === day && revokedOn === null)} />
      )}
    </FileForm>
  );
}

/** Reports what should not have happened. */
export function IncidentScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="reportIncident" title={m.legal_incident_add()} intro={m.legal_incident_intro()}>
      {({ desk, send, draft, leave }) => (
        <IncidentForm initial={{ kind: '', on: desk.today, what: '' }} draft={draft} onDone={leave} onSend={(values) => send(reportIncident(values), values)} />
      )}
    </FileForm>
  );
}
