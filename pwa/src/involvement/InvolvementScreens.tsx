import type { JSX } from 'preact';
import { FileForm } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { endInvolvement, inviteOrganisation } from './involvement';
import { EndForm, InviteForm } from './InvolvementForm';
import { roleIn } from './may';

/** Invites an organisation that is not in the file yet. */
export function InviteScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="inviteOrganisation" title={m.involvement_invite()} intro={m.involvement_invite_intro()}>
      {({ file, desk, send, draft, leave }) => (
        <InviteForm organisations={desk.choosable.filter(({ id }) => roleIn(file.involvements, id, desk.today) === null)} today={desk.today}
          draft={draft} onDone={leave} onSend={(values) => send(inviteOrganisation(values, desk.organisations), values)} />
      )}
    </FileForm>
  );
}

/** Takes an organisation out of the file. */
export function EndScreen({ params }: ScreenProps): JSX.Element {
  const organisation = params['organisation'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="endInvolvement" subject={organisation} title={m.involvement_end()}>
      {({ desk, send, draft, leave }) => (
        <EndForm organisation={desk.organisation(organisation)} draft={draft} onDone={leave} onSend={(values) => send(endInvolvement(organisation, values), values)} />
      )}
    </FileForm>
  );
}
