import type { JSX } from 'preact';
import { FileForm } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { sayChannel } from '../household/words';
import { todayOf } from '../household/today';
import { m } from '../messages';
import { LinkButton, Notice } from '../ui';
import { derivedGrounds, startReferral, submitReferral } from './referral';
import { ReferralForm } from './ReferralForm';

/** Reports a household to the Regieteam. */
export function ReferralScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="submitReferral" title={m.referral_form_title()} intro={m.referral_form_intro()}>
      {({ file, desk, send, draft, leave }) => {
        const { minors } = todayOf(file, desk.today);
        const running = (file.tenancies ?? []).find(({ endsOn }) => endsOn === null || endsOn >= desk.today);
        const alike = file.alerts.some(({ code }) => code === 'POSSIBLE_DUPLICATE');
        return (
          <>
            {alike && (
              <Notice tone="warning" title={m.referral_alike_title()}>
                <p>{m.referral_alike()}</p>
                {desk.may('linkHousehold') && <div><LinkButton href={`/households/${file.id}/duplicates`}>{m.relation_look()}</LinkButton></div>}
              </Notice>
            )}
            <ReferralForm initial={startReferral(file, sayChannel)} derived={derivedGrounds({ minors, compositionKnown: file.compositionKnown })}
              asksSource={desk.role === 'REGIETEAM'} draft={draft} onDone={leave} onSend={(values) => send(submitReferral(values, running?.id ?? null), values)} />
          </>
        );
      }}
    </FileForm>
  );
}
