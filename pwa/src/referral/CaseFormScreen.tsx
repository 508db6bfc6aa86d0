import type { JSX } from 'preact';
import { notePrint } from '../app/reads';
import type { ScreenProps } from '../app/screens';
import { AboutFile } from '../app/AboutFile';
import { useTablet } from '../app/tablet';
import { m } from '../messages';
import { Button, Notice } from '../ui';
import { ReferralFacts } from './ReferralSection';

/** One case form as it was sent, to read and to print as one document (route 2.3). */
export function CaseFormScreen({ params }: ScreenProps): JSX.Element {
  const tablet = useTablet();
  return (
    <AboutFile id={params['id'] ?? ''} verb="submitReferral" title={m.referral_paper_title()}>
      {({ file, desk }) => {
        const referral = (file.referrals ?? []).find(({ id }) => id === params['referral']);
        if (!referral) return <Notice tone="warning"><p>{m.referral_none()}</p></Notice>;
        const { street, houseNumber, suffix, postalCode, city } = file.address;
        return (
          <>
            <article class="card letter stack" aria-label={m.referral_paper_title()}>
              <h2>{m.referral_paper_of({ name: file.name })}</h2>
              <p>{[street, houseNumber, suffix].filter((part) => part !== '').join(' ')}<br />{postalCode} {city}</p>
              <ReferralFacts referral={referral} desk={desk} open />
            </article>
            <div><Button look="main" onClick={() => void notePrint(tablet, file.id).then(() => print())}>{m.referral_paper_print()}</Button></div>
          </>
        );
      }}
    </AboutFile>
  );
}
