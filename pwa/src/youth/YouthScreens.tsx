import type { JSX } from 'preact';
import { FileForm } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { Notice } from '../ui';
import { youthDuty } from './duty';
import { requestYouthProtection, startRequest } from './youth';
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
