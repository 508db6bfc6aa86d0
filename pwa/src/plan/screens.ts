import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

const at = '/households/:id';
const part = () => import('./PlanScreens');

/** Goals, steps, conditions and the suspension of a plan. */
export const screens: readonly Screen[] = [
  { path: `${at}/goals/:goal`, load: () => part().then(({ GoalScreen }) => GoalScreen) },
  { path: `${at}/steps/new`, load: () => part().then(({ StepScreen }) => StepScreen) },
  { path: `${at}/steps/:step`, load: () => part().then(({ ProgressScreen }) => ProgressScreen) },
  { path: `${at}/check`, load: () => part().then(({ CheckScreen }) => CheckScreen) },
  { path: `${at}/suspend`, load: () => part().then(({ SuspendScreen }) => SuspendScreen) },
  { path: `${at}/suspensions/:suspension/end`, load: () => part().then(({ EndSuspensionScreen }) => EndSuspensionScreen) },
  { path: `${at}/suspensions/:suspension/extend`, load: () => part().then(({ ExtendScreen }) => ExtendScreen) },
  { path: `${at}/ask-suspension`, load: () => part().then(({ AskSuspensionScreen }) => AskSuspensionScreen) },
];

/** What the page with sent work calls them. */
export const verbs = {
  setGoal: () => m.plan_goal_add(), addStep: () => m.plan_step_add(), progressStep: () => m.plan_step_progress(), checkCondition: () => m.plan_check(),
  suspendEviction: () => m.plan_suspend(), endSuspension: () => m.plan_suspend_end(),
  extendSuspension: () => m.plan_extend(), askSuspension: () => m.plan_ask_suspension(),
};

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  setGoal: formAt(verbs.setGoal, (goal) => `goals/${goal}`),
  addStep: formAt(verbs.addStep, () => 'steps/new'),
  progressStep: formAt(verbs.progressStep, (step) => `steps/${step}`),
  checkCondition: formAt(verbs.checkCondition, () => 'check'),
  suspendEviction: formAt(verbs.suspendEviction, () => 'suspend'),
  endSuspension: formAt(verbs.endSuspension, (suspension) => `suspensions/${suspension}/end`),
  extendSuspension: formAt(verbs.extendSuspension, (suspension) => `suspensions/${suspension}/extend`),
  askSuspension: formAt(verbs.askSuspension, () => 'ask-suspension'),
};
