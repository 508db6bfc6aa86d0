import type { JSX } from 'preact';
import { FileForm } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { recordAdministration } from './administration';
import { StepForm } from './AdministrationForm';

/** Records a step on the way to a protective administrator. */
export function StepScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="recordAdministration" title={m.household_verb_record_administration()} intro={m.administration_intro()}>
      {({ desk, send, draft, leave }) => (
        <StepForm initial={{ event: '', on: desk.today, from: '', administrator: '', organisation: '', note: '' }} draft={draft} onDone={leave}
          offices={desk.choosable.filter(({ kind }) => kind === 'ADMINISTRATION').map(({ id, name }) => ({ value: id, label: name }))}
          onSend={(values) => send(recordAdministration(values), values)} />
      )}
    </FileForm>
  );
}
