import type { JSX } from 'preact';
import { m } from '../messages';
import { Deciding } from './Deciding';
import { FileForm } from './FileForm';
import type { ScreenProps } from './screens';

/** The Regieteam decides on a referral between meetings (route 2.5, practice 19). */
export function DecisionPage({ params }: ScreenProps): JSX.Element {
  const referral = params['referral'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="decide" subject={referral} title={m.decision_form_title()} intro={m.decision_form_intro()}>
      {(page) => <Deciding {...page} referral={referral} />}
    </FileForm>
  );
}
