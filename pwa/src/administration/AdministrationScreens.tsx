import type { JSX } from 'preact';
import { FileForm } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { planInForce } from '../plan/conditions';
import { Notice } from '../ui';
import { DayAndWords } from '../ui/DayAndWords';
import { adviseAdministration, recordAdministration, withdrawAdvice } from './administration';
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

/** Debt assistance advises to have an administrator appointed (route 3.1f). */
export function AdviseScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="adviseAdministration" title={m.administration_advise()} intro={m.administration_advise_intro()}>
      {({ file, desk, send, draft, leave }) => (
        <DayAndWords submit={m.administration_advise_submit()} draft={draft} onDone={leave}
          onSend={(values) => send(adviseAdministration(planInForce(file)?.id ?? null, values), values)}
          day={{ name: 'on', label: m.administration_advise_on(), first: desk.today, missing: m.administration_fault_on(), wrong: toCome(desk.today) }}
          words={{ name: 'why', label: m.administration_advise_why(), hint: m.visit_reads_finances(), missing: m.administration_fault_why() }} />
      )}
    </FileForm>
  );
}

/** Debt assistance takes its advice back. */
export function WithdrawScreen({ params }: ScreenProps): JSX.Element {
  const advice = params['advice'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="withdrawAdvice" subject={advice} title={m.administration_withdraw()}>
      {({ desk, send, draft, leave }) => (
        <>
          <Notice><p>{m.administration_withdraw_means()}</p></Notice>
          <DayAndWords submit={m.administration_withdraw()} draft={draft} onDone={leave} onSend={(values) => send(withdrawAdvice(advice, values), values)}
            day={{ name: 'on', label: m.administration_withdraw_on(), first: desk.today, missing: m.administration_fault_on(), wrong: toCome(desk.today) }}
            words={{ name: 'reason', label: m.administration_withdraw_reason(), missing: m.administration_fault_reason() }} />
        </>
      )}
    </FileForm>
  );
}

function toCome(today: string): (day: string) => string | null {
  return (day) => (day > today ? m.administration_fault_future() : null);
}
