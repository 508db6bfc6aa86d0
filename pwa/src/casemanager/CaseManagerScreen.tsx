import type { JSX } from 'preact';
import { FileForm } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { appointCaseManager, candidates } from './casemanager';
import { CaseManagerForm } from './CaseManagerForm';

/** Appoints a case manager. */
export function CaseManagerScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="appointCaseManager" title={m.plan_appoint()} intro={m.plan_appoint_intro()}>
      {({ file, desk, send, draft, leave }) => {
        const chair = desk.role === 'REGIETEAM';
        return (
          <CaseManagerForm people={candidates(desk.people, chair ? null : desk.organisationId)} teamOf={({ organisation }) => desk.organisation(organisation)} now={file.caseManagerNow?.person ?? null} asksProvisional={chair}
            draft={draft} onDone={leave} onSend={(values) => send(appointCaseManager(values, desk.people), values)} />
        );
      }}
    </FileForm>
  );
}
