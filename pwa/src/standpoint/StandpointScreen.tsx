import type { JSX } from 'preact';
import { FileForm } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { giveStandpoint } from './standpoint';
import { StandpointForm } from './StandpointForm';

/** Gives the standpoint of one's own organisation. */
export function StandpointScreen({ params }: ScreenProps): JSX.Element {
  const referral = params['referral'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="giveStandpoint" subject={referral} title={m.standpoint_form_title()}>
      {({ file, desk, send, draft, leave }) => (
        <StandpointForm organisation={desk.organisation(desk.organisationId)} decided={(file.decisions ?? []).some((decision) => decision.referral === referral)}
          draft={draft} onDone={leave} onSend={(values) => send(giveStandpoint(referral, values), values)} />
      )}
    </FileForm>
  );
}
