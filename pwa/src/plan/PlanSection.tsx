import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import { currentGoals } from '../household/nextDay';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Badge, Card, DefinitionList, LinkButton, Notice, Table, WhoWhen } from '../ui';
import { Cut } from '../ui/Cut';
import { day, daysLeft, euro } from '../ui/format';
import { planInForce } from './conditions';
import { statusOf } from './plan';
import { openRequests } from './term';
import { CONDITION_WORDS, DOMAINS, OUTCOME_TONES, OUTCOME_WORDS, STATUS_TONES, STATUSES } from './planWords';

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
}

/** The plan: suspension, conditions, goals and steps. */
export function PlanSection({ file, desk }: Props): JSX.Element {
  if (file.plans === null) return <Cut title={m.plan_title()} id="plan" />;
  return (
    <>
      <SuspensionSection file={file} desk={desk} />
      <ConditionsSection file={file} desk={desk} />
      {file.goals !== null && <GoalsSection file={file} desk={desk} />}
      <StepsSection file={file} desk={desk} />
    </>
  );
}

/** The landlord's promise not to evict during a term. */
export function SuspensionSection({ file, desk }: Props): JSX.Element {
  const suspensions = [...(file.suspensions ?? [])].reverse();
  const running = suspensions.find(({ until, endedOn }) => until >= desk.today && (endedOn === null || endedOn > desk.today));
  const latest = suspensions[0];
  return (
    <Card title={m.plan_suspension()} id="suspension">
      {openRequests(file).map(({ id, untilOn, reason, made }) => (
        <Notice key={id} tone="warning">
          <p>{m.plan_asked({ day: day(untilOn) })}</p>
          <p>{reason}</p>
          {made.at !== null && <WhoWhen who={desk.person(made.by)} at={made.at} />}
        </Notice>
      ))}
      {suspensions.length === 0 && <p class="soft">{m.plan_no_suspension()}</p>}
      <DefinitionList facts={suspensions.map(({ from, until, endedOn, endedReason, extendedReason, frozenCents, frozenOn }) => ({
        term: m.plan_suspended({ from: day(from), until: day(until) }),
        value: endedOn ? m.plan_suspension_ended({ day: day(endedOn), reason: endedReason }) : daysLeft(until, desk.today),
        ...noted(
          !extendedReason ? '' : m.plan_extend_because({ reason: extendedReason }),
          frozenCents > 0 ? m.plan_frozen_fact({ amount: euro(frozenCents), day: frozenOn ? day(frozenOn) : '' }) : '',
        ),
      }))} />
      <div class="row">
        {desk.may('suspendEviction') && <LinkButton href={`/households/${file.id}/suspend`}>{m.plan_suspend()}</LinkButton>}
        {latest && latest.endedOn === null && desk.may('extendSuspension') && <LinkButton look="plain" href={`/households/${file.id}/suspensions/${latest.id}/extend`}>{m.plan_extend()}</LinkButton>}
        {desk.may('askSuspension') && <LinkButton look="plain" href={`/households/${file.id}/ask-suspension`}>{m.plan_ask_suspension()}</LinkButton>}
        {running && desk.may('endSuspension') && <LinkButton look="plain" href={`/households/${file.id}/suspensions/${running.id}/end`}>{m.plan_suspend_end()}</LinkButton>}
      </div>
    </Card>
  );
}

function noted(...sentences: readonly string[]): { readonly note?: string } {
  const note = sentences.filter((one) => one !== '').join(' ');
  return note === '' ? {} : { note };
}

/** How each condition of a plan to prevent stands. */
export function ConditionsSection({ file, desk }: Props): JSX.Element | null {
  const plan = planInForce(file);
  if (!plan || plan.scenario !== 'PREVENT') return null;
  return (
    <Card title={m.plan_conditions()} id="conditions">
      <Table caption={m.plan_conditions()} quiet rows={file.conditionStatus ?? []} rowKey={({ condition }) => condition} columns={[
        { heading: m.plan_condition(), names: true, cell: ({ condition }) => CONDITION_WORDS[condition]() },
        { heading: m.plan_outcome(), cell: ({ outcome }) => <Badge tone={OUTCOME_TONES[outcome]}>{OUTCOME_WORDS[outcome]()}</Badge> },
        { heading: m.plan_checked_on(), cell: ({ checkedOn }) => (checkedOn ? day(checkedOn) : '') },
      ]} />
      {desk.may('checkCondition') && <div><LinkButton href={`/households/${file.id}/check`}>{m.plan_check()}</LinkButton></div>}
    </Card>
  );
}

/** Goals in the life domains, each with the day it is looked at again. */
export function GoalsSection({ file, desk }: Props): JSX.Element {
  const edits = desk.may('setGoal');
  return (
    <Card title={m.plan_goals()} id="goals">
      <Table caption={m.plan_goals()} quiet rows={currentGoals(file)} rowKey={({ id }) => id} empty={m.plan_no_goals()} columns={[
        { heading: m.plan_domain(), cell: ({ domain }) => DOMAINS[domain]() },
        { heading: m.plan_goal(), names: true, cell: ({ id, description }) => (edits ? <a href={`/households/${file.id}/goals/${id}`}>{description}</a> : description) },
        { heading: m.plan_guard(), cell: ({ organisation, owner }) => [desk.organisation(organisation), ...(owner ? [desk.person(owner)] : [])].join(', ') },
        { heading: m.plan_next_control(), cell: ({ nextControlOn }) => <>{day(nextControlOn)} {nextControlOn < desk.today && <Badge tone="danger">{daysLeft(nextControlOn, desk.today)}</Badge>}</> },
      ]} />
      {edits && <div><LinkButton href={`/households/${file.id}/goals/new`}>{m.plan_goal_add()}</LinkButton></div>}
    </Card>
  );
}

/** Steps, each with who and when, and how far it is. */
export function StepsSection({ file, desk }: Props): JSX.Element {
  const edits = desk.may('progressStep');
  return (
    <Card title={m.plan_steps()} id="steps">
      <Table caption={m.plan_steps()} quiet rows={file.steps ?? []} rowKey={({ id }) => id} empty={m.plan_no_steps()} columns={[
        { heading: m.plan_step(), names: true, cell: ({ id, what }) => (edits ? <a href={`/households/${file.id}/steps/${id}`}>{what}</a> : what) },
        { heading: m.plan_step_who(), cell: ({ organisation, owner }) => [desk.organisation(organisation), ...(owner ? [desk.person(owner)] : [])].join(', ') },
        { heading: m.plan_step_due(), cell: ({ id, dueOn }) => {
          const late = dueOn < desk.today && ['OPEN', 'STARTED'].includes(statusOf(id, file.stepProgress));
          return <>{day(dueOn)} {late && <Badge tone="danger">{daysLeft(dueOn, desk.today)}</Badge>}</>;
        } },
        { heading: m.plan_how_far(), cell: ({ id }) => {
          const status = statusOf(id, file.stepProgress);
          return <Badge tone={STATUS_TONES[status]}>{STATUSES[status]()}</Badge>;
        } },
      ]} />
      {desk.may('addStep') && <div><LinkButton href={`/households/${file.id}/steps/new`}>{m.plan_step_add()}</LinkButton></div>}
    </Card>
  );
}
