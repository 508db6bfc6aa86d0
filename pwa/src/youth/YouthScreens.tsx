import type { JSX } from 'preact';
import { FileForm } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { DefinitionList, Notice } from '../ui';
import { DayAndWords } from '../ui/DayAndWords';
import { day } from '../ui/format';
import { youthDuty } from './duty';
import { acknowledgeYouthProtection, requestYouthProtection, startRequest } from './youth';
import { RequestForm } from './YouthForm';

/** Sends the request to youth protection. */
export function RequestScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="requestYouthProtection" title={m.household_verb_request_youth_protection()} intro={m.youth_intro()}>
      {({ file, desk, send, draft, leave }) => {
        const organisations = desk.choosable.filter(({ kind }) => kind === 'YOUTH_PROTECTION');
        return (
          <>
            {!youthDuty(file) && <Notice><p>{m.youth_no_duty()}</p></Notice>}
            <RequestForm initial={startRequest(file, organisations)} organisations={organisations.map(({ id, name }) => ({ value: id, label: name }))}
              draft={draft} onDone={leave} onSend={(values) => send(requestYouthProtection(values), values)} />
          </>
        );
      }}
    </FileForm>
  );
}

/** Youth protection says that it has a request, and what it will do; again for what it does after that. */
export function AcknowledgeScreen({ params }: ScreenProps): JSX.Element {
  const id = params['request'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="acknowledgeYouthProtection" subject={id} title={m.youth_acknowledge()} intro={m.youth_acknowledge_intro()}>
      {({ file, desk, send, draft, leave }) => {
        const request = (file.youthRequests ?? []).find((one) => one.id === id);
        if (!request) return <Notice tone="warning"><p>{m.youth_acknowledge_gone()}</p></Notice>;
        return (
          <>
            <DefinitionList facts={[
              { term: m.youth_text(), value: request.text, note: [desk.person(request.made.by), desk.organisation(request.made.for)].filter((name) => name !== '').join(', ') },
              { term: m.youth_children(), value: String(request.children.length) },
              ...(request.evictOn === null ? [] : [{ term: m.youth_evict_on(), value: day(request.evictOn) }]),
            ]} />
            <DayAndWords submit={m.youth_acknowledge()} draft={draft} onDone={leave} onSend={(values) => send(acknowledgeYouthProtection(id, values), values)}
              day={{ name: 'on', label: m.youth_acknowledge_on(), first: desk.today, missing: m.youth_fault_on(), wrong: (on) => (on > desk.today ? m.youth_fault_future() : null) }}
              words={{ name: 'answer', label: m.youth_acknowledge_answer(), missing: m.youth_fault_answer() }} />
          </>
        );
      }}
    </FileForm>
  );
}
