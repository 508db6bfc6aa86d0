import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { FileForm, type FormPage } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { takingPart } from '../involvement/desk';
import { m } from '../messages';
import { ConsultationForm } from './ConsultationForm';
import { recordConsultation, startConsultation } from './consultation';
import { namesAt } from './ReadBack';

/** Records an urgent consultation. */
export function ConsultationScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="recordConsultation" title={m.decision_talk_title()} intro={m.decision_talk_intro()}>
      {(page) => <Recording {...page} />}
    </FileForm>
  );
}

function Recording({ file, desk, send, draft, leave }: FormPage): JSX.Element {
  const initial = useMemo(() => startConsultation(desk.today, desk.organisationId, desk.personId), []);
  const referral = (file.referrals ?? []).at(-1)?.id ?? null;
  return (
    <ConsultationForm initial={initial} today={desk.today} organisations={takingPart(file.involvements, desk).map(({ organisation }) => organisation)} names={namesAt(desk)}
      draft={draft} onDone={leave} onSend={(values) => send(recordConsultation(referral, values), values)} />
  );
}
