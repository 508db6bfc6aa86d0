import type { JSX } from 'preact';
import { FileForm, type FormPage } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { takingPart } from '../involvement/desk';
import { m } from '../messages';
import { Notice } from '../ui';
import { DayAndWords } from '../ui/DayAndWords';
import { day } from '../ui/format';
import { conditionsOf, planInForce } from './conditions';
import { addStep, checkCondition, progressStep, setGoal, startGoal } from './plan';
import { CheckForm, GoalForm, ProgressForm, StepForm } from './PlanForm';
import { askSuspension, endSuspension, extendSuspension, suspendEviction } from './suspension';
import { EndSuspensionForm, SuspensionForm } from './SuspensionForm';
import { lastDayOf } from './term';

/** Sets a goal, new or following up another. */
export function GoalScreen({ params }: ScreenProps): JSX.Element {
  const goal = params['goal'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="setGoal" subject={goal} title={goal === 'new' ? m.plan_goal_add() : m.plan_goal_follow_up()}>
      {({ file, desk, send, draft, leave }) => {
        const before = (file.goals ?? []).find(({ id }) => id === goal) ?? null;
        return (
          <GoalForm initial={startGoal(before)} organisations={organisationsOf({ file, desk }, true)} people={desk.people} draft={draft} onDone={leave}
            onSend={(values) => send(setGoal(planInForce(file)?.id ?? null, before, values), values)} />
        );
      }}
    </FileForm>
  );
}

/** Adds a step. */
export function StepScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="addStep" title={m.plan_step_add()}>
      {({ file, desk, send, draft, leave }) => (
        <StepForm initial={{ what: '', organisation: desk.organisationId, owner: '', dueOn: '' }} organisations={organisationsOf({ file, desk }, false)} people={desk.people}
          draft={draft} onDone={leave} onSend={(values) => send(addStep(planInForce(file)?.id ?? null, values), values)} />
      )}
    </FileForm>
  );
}

/** Reports on a step. */
export function ProgressScreen({ params }: ScreenProps): JSX.Element {
  const step = params['step'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="progressStep" subject={step} title={m.plan_step_progress()}>
      {({ file, desk, send, draft, leave }) => (
        <>
          <p><strong>{(file.steps ?? []).find(({ id }) => id === step)?.what}</strong></p>
          <ProgressForm initial={{ status: '', on: desk.today, note: '' }} draft={draft} onDone={leave} onSend={(values) => send(progressStep(step, values), values)} />
        </>
      )}
    </FileForm>
  );
}

/** Checks a condition of the plan to prevent. */
export function CheckScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="checkCondition" title={m.plan_check()}>
      {({ file, desk, send, draft, leave }) => {
        const plan = planInForce(file);
        if (!plan || plan.scenario !== 'PREVENT') return <Notice tone="warning"><p>{m.plan_no_plan()}</p></Notice>;
        return (
          <CheckForm conditions={conditionsOf(file, plan)} initial={{ condition: '', outcome: '', on: desk.today, evidence: '', explanation: '' }} draft={draft} onDone={leave}
            onSend={(values) => send(checkCondition(plan.id, values), values)} />
        );
      }}
    </FileForm>
  );
}

/** Suspends the eviction. */
export function SuspendScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="suspendEviction" title={m.plan_suspend()} intro={m.plan_suspend_intro()}>
      {({ file, desk, send, draft, leave }) => (
        <SuspensionForm initial={{ from: desk.today, until: '', frozenCents: file.arrearsCents || null, frozenOn: file.arrearsCents ? desk.today : '' }} draft={draft} onDone={leave}
          onSend={(values) => send(suspendEviction(planInForce(file)?.id ?? null, values), values)} />
      )}
    </FileForm>
  );
}

/** Ends a suspension before its term. */
export function EndSuspensionScreen({ params }: ScreenProps): JSX.Element {
  const suspension = params['suspension'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="endSuspension" subject={suspension} title={m.plan_suspend_end()}>
      {({ desk, send, draft, leave }) => (
        <EndSuspensionForm initial={{ on: desk.today, reason: '' }} today={desk.today} draft={draft} onDone={leave} onSend={(values) => send(endSuspension(suspension, values), values)} />
      )}
    </FileForm>
  );
}

/** Gives a suspension a longer term; the frozen arrears stay as they are (route 3.1e). */
export function ExtendScreen({ params }: ScreenProps): JSX.Element {
  const id = params['suspension'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb="extendSuspension" subject={id} title={m.plan_extend()}>
      {({ file, desk, send, draft, leave }) => {
        const suspension = (file.suspensions ?? []).find((one) => one.id === id);
        if (!suspension) return <Notice tone="warning"><p>{m.plan_extend_gone()}</p></Notice>;
        const last = lastDayOf(suspension);
        return (
          <>
            <p>{last < desk.today ? m.plan_extend_intro_over({ day: day(last) }) : m.plan_extend_intro({ day: day(last) })}</p>
            <DayAndWords submit={m.plan_extend()} draft={draft} onDone={leave} onSend={(values) => send(extendSuspension(id, values), values)}
              day={{ name: 'until', label: m.plan_extend_until(), first: '', missing: m.plan_fault_suspend_until(), wrong: (until) => (until > last ? null : m.plan_fault_extend_order()) }}
              words={{ name: 'reason', label: m.plan_extend_reason(), missing: m.plan_fault_extend_reason() }} />
          </>
        );
      }}
    </FileForm>
  );
}

/** The chair asks the landlord to wait (practice 19). */
export function AskSuspensionScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="askSuspension" title={m.plan_ask_suspension()} intro={m.plan_ask_suspension_intro()}>
      {({ file, desk, send, draft, leave }) => (
        <DayAndWords submit={m.plan_ask_suspension_submit()} draft={draft} onDone={leave}
          onSend={(values) => send(askSuspension((file.referrals ?? []).at(-1)?.id ?? null, values), values)}
          day={{ name: 'untilOn', label: m.plan_ask_suspension_until(), first: '', missing: m.plan_fault_ask_until(), wrong: (until) => (until < desk.today ? m.plan_fault_past() : null) }}
          words={{ name: 'reason', label: m.plan_ask_suspension_reason(), missing: m.plan_fault_ask_reason() }} />
      )}
    </FileForm>
  );
}

/** The organisations in the file; a goal is never the landlord's (practice 12). */
function organisationsOf({ file, desk }: Pick<FormPage, 'file' | 'desk'>, helping: boolean) {
  return takingPart(file.involvements, desk).filter(({ role }) => !helping || role !== 'LANDLORD').map(({ organisation }) => ({ value: organisation, label: desk.organisation(organisation) }));
}
