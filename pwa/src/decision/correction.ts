/** A decision that was recorded wrongly, put right (route 2.5): the form as it stands, and what follows. */
import type { DiscussionQuery } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';
import { m } from '../messages';
import { day } from '../ui/format';
import { sayScenario, stepsOf, type DecisionValues } from './decision';

type Decision = Item<HouseholdFile['decisions']>;

/** What a discussion says of a decision beside the file. */
export type Beside = NonNullable<NonNullable<DiscussionQuery['household']>['decisions']>[number];

/** The form as the decision stands, to be put right. */
export function startCorrection(decision: Decision, { consultation, costs, telling, specialCareOrganisation, specialCareDueOn }: Beside): DecisionValues {
  const yesNo = (yes: boolean) => (yes ? 'YES' : 'NO');
  return {
    meetingOn: decision.meetingOn, urgent: yesNo(decision.urgent), consultation: consultation ?? '', canBePrevented: yesNo(decision.canBePrevented),
    preventedReason: decision.preventedReason, steps: decision.steps.map(({ what, organisation, owner, dueOn }) => ({ what, organisation, owner: owner ?? '', dueOn })),
    specialCare: yesNo(decision.specialCare), specialCareReason: decision.specialCareReason,
    specialCareOrganisation: specialCareOrganisation ?? '', specialCareDueOn: specialCareDueOn ?? '', scenario: decision.scenario,
    costs: (costs?.lines ?? []).map(({ key, times }) => ({ key, times: String(times) })), weighing: decision.weighing, householdSays: decision.householdSays,
    notVulnerable: yesNo(decision.notVulnerable), notVulnerableReason: decision.notVulnerableReason,
    attendance: (decision.attendance ?? []).map(({ organisation, agrees, note }) => ({ organisation, says: agrees ? 'AGREES' : 'DISSENTS', note })),
    landlordText: decision.landlordText, nextDiscussionOn: decision.nextDiscussionOn ?? '',
    tellOrganisation: telling?.organisation ?? '', tellOwner: telling?.owner ?? '', tellOn: telling?.on ?? '', correctionReason: '',
  };
}

/** What the server makes of the correction, in sentences: of the plan, the steps, the protection and a clearance (route 3, 3.2f). */
export function consequencesOf({ clearances }: Pick<HouseholdFile, 'clearances'>, was: Decision, values: DecisionValues): readonly string[] {
  const changes = values.scenario !== '' && values.scenario !== was.scenario;
  const said = stepsOf(values.steps).map((step) => JSON.stringify([step.what, step.organisation, step.owner, step.dueOn]));
  const gone = was.steps.filter(({ what, organisation, owner, dueOn }) => !said.includes(JSON.stringify([what, organisation, owner, dueOn]))).map(({ what }) => what);
  const clearance = (clearances ?? []).find(({ open }) => open);
  return [
    changes ? m.decision_correct_plan_new({ now: sayScenario(was.scenario), next: sayScenario(values.scenario || was.scenario) }) : m.decision_correct_plan_stays(),
    gone.length > 0 ? m.decision_correct_steps_gone({ steps: gone.join('; ') }) : m.decision_correct_steps_stay(),
    ...(was.notVulnerable && values.notVulnerable !== 'YES' ? [m.decision_correct_vulnerable()] : []),
    ...(clearance === undefined ? [] : [changes ? m.decision_correct_clearance_gone({ day: day(clearance.evictOn) }) : m.decision_correct_clearance_stays({ day: day(clearance.evictOn) })]),
  ];
}

/** The decisions that a later one took the place of; a file that an earlier app fetched says nothing of them. */
export function correctedDecisions(decisions: readonly { readonly supersedes?: string | null }[] | null): ReadonlySet<string> {
  return new Set((decisions ?? []).flatMap(({ supersedes }) => supersedes ?? []));
}
