import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { FileForm, type FormPage } from '../app/FileForm';
import { acting } from '../app/online';
import type { ScreenProps } from '../app/screens';
import { useTablet } from '../app/tablet';
import { sayChannel } from '../household/words';
import { todayOf } from '../household/today';
import { m } from '../messages';
import { act } from '../sync';
import { LinkButton, Loading, Notice } from '../ui';
import { day } from '../ui/format';
import { returnedTo } from './course';
import { derivedGrounds, startReferral, submitReferral } from './referral';
import { ReferralForm } from './ReferralForm';
import { beginsWith, keptDrafts } from './serverDraft';
import { useCaseForm, type AskedCaseForm } from './useCaseForm';

/** Reports a household to the Regieteam. */
export function ReferralScreen({ params }: ScreenProps): JSX.Element {
  const id = params['id'] ?? '';
  const asked = useCaseForm(id);
  return (
    <FileForm id={id} verb="submitReferral" title={m.referral_form_title()} intro={m.referral_form_intro()}>
      {(page) => (asked.ready ? <CaseForm asked={asked} {...page} /> : <Loading />)}
    </FileForm>
  );
}

/** The form at its start stays what it was: what the server tells later is offered beside it. */
function CaseForm({ asked, file, desk, send, draft, leave }: FormPage & { readonly asked: AskedCaseForm }): JSX.Element {
  const tablet = useTablet();
  const { minors } = todayOf(file, desk.today);
  const tenancy = (file.tenancies ?? []).find(({ endsOn }) => endsOn === null || endsOn >= desk.today)?.id ?? null;
  const alike = file.alerts.some(({ code }) => code === 'POSSIBLE_DUPLICATE');
  const returned = returnedTo(file, desk.organisationId);
  const initial = useMemo(() => beginsWith(asked.household, startReferral(file, sayChannel), returned), []);
  return (
    <>
      {alike && (
        <Notice tone="warning" title={m.referral_alike_title()}>
          <p>{m.referral_alike()}</p>
          {desk.may('linkHousehold') && <div><LinkButton href={`/households/${file.id}/duplicates`}>{m.relation_look()}</LinkButton></div>}
        </Notice>
      )}
      {returned && <Notice tone="warning" title={m.referral_returned_fact({ day: day(returned.returnedOn ?? '') })}><p>{returned.returnedReason}</p></Notice>}
      <ReferralForm initial={initial} derived={derivedGrounds({ minors, compositionKnown: file.compositionKnown })} asksSource={desk.role === 'REGIETEAM'} draft={draft} onDone={leave}
        shared={{ tenancy, kept: keptDrafts(asked.household), again: asked.again, person: desk.person, send: (command) => act(acting(tablet), file.id, command) }} onSend={(values) => send(submitReferral(values, tenancy, returned?.id ?? null), values)} />
    </>
  );
}
