import type { JSX } from 'preact';
import { FileForm } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { todayOf } from '../household/today';
import { m } from '../messages';
import { Notice } from '../ui';
import { helping, reopenFile, startAftercare } from './aftercare';
import { AftercareForm, ReopenForm } from './AftercareForm';

/** Agrees aftercare. */
export function AftercareScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="startAftercare" title={m.aftercare_add()} intro={m.aftercare_intro()}>
      {({ file, desk, send, draft, leave }) => (
        <AftercareForm initial={{ organisation: '', owner: '', until: '', what: '' }} organisations={helping(file, desk)} desk={desk} draft={draft} onDone={leave}
          onSend={(values) => send(startAftercare(values), values)} />
      )}
    </FileForm>
  );
}

/** Opens a closed file again. */
export function ReopenScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="reopenFile" title={m.aftercare_reopen()}>
      {({ file, desk, send, draft, leave }) => (todayOf(file, desk.today).file.phase === 'CLOSED'
        ? <ReopenForm initial={{ reason: '' }} draft={draft} onDone={leave} onSend={(values) => send(reopenFile(values), values)} />
        : <Notice><p>{m.aftercare_not_closed()}</p></Notice>)}
    </FileForm>
  );
}
