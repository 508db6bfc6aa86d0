import type { JSX } from 'preact';
import { FileForm } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { Notice } from '../ui';
import { answerRightsRequest, KINDS, recordRightsRequest } from './rights';
import { AnswerForm, RequestForm } from './RightsForm';

/** Records a request, or answers the one that is there. */
export function RightsScreen(props: ScreenProps): JSX.Element {
  return props.params['request'] === 'new' ? <RequestScreen {...props} /> : <AnswerScreen {...props} />;
}

/** Records what a resident asks, also without a connection. */
function RequestScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="recordRightsRequest" title={m.rights_add()} intro={m.rights_intro()}>
      {({ file, desk, send, draft, leave }) => (
        <RequestForm initial={{ kind: '', resident: '', representative: '', on: desk.today, words: '', about: '', identified: '' }} today={desk.today} draft={draft} onDone={leave}
          residents={file.residents.map(({ id, name }) => ({ value: id, label: name }))} onSend={(values) => send(recordRightsRequest(values), values)} />
      )}
    </FileForm>
  );
}

/** Answers one, or changes the answer. */
function AnswerScreen({ params }: ScreenProps): JSX.Element {
  const id = params['request'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="answerRightsRequest" subject={id} title={m.rights_answer()}>
      {({ file, desk, send, draft, leave }) => {
        const request = (file.rightsRequests ?? []).find((one) => one.id === id);
        if (!request) return <Notice tone="warning"><p>{m.rights_none()}</p></Notice>;
        return (
          <>
            <p><strong>{KINDS[request.kind]()}</strong> – {file.residents.find((one) => one.id === request.resident)?.name}</p>
            {request.words !== '' && <blockquote><p>{request.words}</p></blockquote>}
            <AnswerForm initial={{ outcome: '', on: desk.today, told: '', reason: '' }} request={request} today={desk.today} draft={draft} onDone={leave}
              onSend={(values) => send(answerRightsRequest(id, values), values)} />
          </>
        );
      }}
    </FileForm>
  );
}
