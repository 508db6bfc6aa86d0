import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { change, useChangeId } from '../app/change';
import { useTablet } from '../app/tablet';
import { EndOrganisationDocument, ResumeOrganisationDocument } from '../graphql/graphql';
import { useToday } from '../household/useToday';
import { stopped } from '../involvement/desk';
import { m } from '../messages';
import { Button, Card, DayField, DefinitionList, Form, Notice, TextArea, TextField } from '../ui';
import { day } from '../ui/format';
import { useSendForm } from '../ui/sendForm';
import { AskDialog } from './AccountDialogs';
import { endFaults, endRange, openFilesOf, sayKind, type EndValues, type Organisation } from './organisations';

interface Props {
  readonly organisation: Organisation;
  readonly onDone: () => void;
}

/** What an organisation is still in, and its end: planned, taken back, or come. */
export function EndOrganisationCard({ organisation, onDone }: Props): JSX.Element {
  const { kind, people, unsentDevices, liveTokens, openFiles, endsFrom, endReason } = organisation;
  const today = useToday();
  const [ending, setEnding] = useState(false);
  return (
    <Card title={m.people_organisation_end_title()} id="end">
      {endsFrom !== null && (
        <Notice tone="warning" title={stopped(endsFrom, today) ? m.people_organisation_end_is({ day: day(endsFrom) }) : m.people_organisation_end_will({ day: day(endsFrom) })}><p>{endReason}</p></Notice>
      )}
      <DefinitionList facts={[
        { term: m.people_organisation_end_files(), value: openFilesOf(organisation), ...(openFiles.length > 0 && { note: openFiles.map(({ role, files }) => `${sayKind(role)}: ${files}`).join(', ') }) },
        { term: m.people_organisation_people(), value: people },
        { term: m.people_organisation_end_devices(), value: unsentDevices },
        { term: m.people_organisation_end_tokens(), value: liveTokens },
      ]} />
      {kind === 'REGIETEAM' && <p class="reading">{m.people_organisation_end_never()}</p>}
      {kind !== 'REGIETEAM' && endsFrom === null && (ending
        ? <EndForm organisation={organisation} today={today} onDone={onDone} />
        : <div class="row"><Button look="danger" onClick={() => setEnding(true)}>{m.people_organisation_end()}</Button></div>)}
      {endsFrom !== null && !stopped(endsFrom, today) && <Resume organisation={organisation} onDone={onDone} />}
    </Card>
  );
}

/** The day and why, under what becomes of its people and its files; the number of files is written back. */
function EndForm({ organisation, today, onDone }: Props & { readonly today: string }): JSX.Element {
  const tablet = useTablet();
  const changeId = useChangeId();
  const { id, version, name } = organisation;
  const open = openFilesOf(organisation);
  const initial = useMemo<EndValues>(() => ({ from: '', reason: '', openFiles: '' }), []);
  const faults = useMemo(() => endFaults(open, today), [open, today]);
  const form = useSendForm<EndValues>({
    initial, faults, onDone,
    onSend: (values) => {
      const wanted = { organisation: id, expectedVersion: version, from: values.from, reason: values.reason.trim(), openFiles: open };
      return change(tablet, EndOrganisationDocument, { end: { id: changeId(wanted), ...wanted } });
    },
  });
  return (
    <>
      <Notice tone="warning" title={m.people_organisation_end_ask({ name })}>
        <ul class="stack-tight">
          <li>{m.people_organisation_end_people()}</li>
          <li>{m.people_organisation_end_work()}</li>
          <li>{m.people_organisation_end_stays()}</li>
          {open > 0 && <li>{m.people_organisation_end_transfer({ count: open })}</li>}
        </ul>
      </Notice>
      <Form form={form} submit={m.people_organisation_end_do()} keepsDraft={false}>
        <DayField label={m.people_organisation_end_from()} hint={m.people_organisation_end_from_hint()} {...endRange(today)} {...form.field('from')} />
        <TextArea label={m.people_organisation_end_reason()} {...form.field('reason')} />
        {open > 0 && <TextField label={m.people_organisation_end_count()} hint={m.people_organisation_end_count_hint()} width="short" inputMode="numeric" {...form.field('openFiles')} />}
      </Form>
    </>
  );
}

function Resume({ organisation: { id, version, name }, onDone }: Props): JSX.Element {
  const tablet = useTablet();
  const changeId = useChangeId();
  const [asking, setAsking] = useState(false);
  const wanted = { organisation: id, expectedVersion: version };
  const resume = () => change(tablet, ResumeOrganisationDocument, { change: { id: changeId(wanted), ...wanted } }, onDone);
  return (
    <div class="row">
      <Button onClick={() => setAsking(true)}>{m.people_organisation_resume()}</Button>
      {asking && <AskDialog title={m.people_organisation_resume_title({ name })} what={m.people_organisation_resume_what()} act={m.people_organisation_resume_do()} onClose={() => setAsking(false)} onAct={resume} />}
    </div>
  );
}
