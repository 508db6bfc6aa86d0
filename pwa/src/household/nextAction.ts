import type { Verb } from '../involvement/may';
import { m } from '../messages';
import type { Alert } from './alerts';

/** What somebody does about an alert: the verb, and its form below the file. */
export interface NextAction {
  readonly verb: Verb;
  readonly path: string;
  /** What the way to it is called, where the verb's name says less. */
  readonly label?: () => string;
}

const COMPOSITION = { verb: 'establishComposition', path: 'composition' } as const;
const ATTEMPT = { verb: 'recordContactAttempt', path: 'attempt' } as const;
const SUSPEND = { verb: 'suspendEviction', path: 'suspend' } as const;
const PLACE = { verb: 'requestPlacement', path: 'places/new' } as const;

/** The form for an alert, where there is one; the others ask for a talk, or for a decision. */
const ACTIONS: Readonly<Partial<Record<Alert['code'], NextAction>>> = {
  COMPOSITION_UNKNOWN: COMPOSITION, CHILD_BORN: COMPOSITION,
  NOBODY_CONTACTED: ATTEMPT, ARREARS_GROW: ATTEMPT, INSTALMENT_MISSED: ATTEMPT,
  FILE_SILENT: { verb: 'planVisit', path: 'visits/new' },
  STEP_OVERDUE: { verb: 'progressStep', path: 'steps/:subject' },
  CONTROL_OVERDUE: { verb: 'setGoal', path: 'goals/:subject', label: () => m.plan_goal_follow_up() },
  CONDITION_UNCHECKED: { verb: 'checkCondition', path: 'check' },
  NO_ROOF: PLACE, PLACE_ENDS: PLACE, PLACE_WITHOUT_NEXT: PLACE,
  TERM_ENDS: SUSPEND, TERM_EXPIRED: SUSPEND, SUSPENSION_ASKED: SUSPEND,
  AWAITING_DECISION: { verb: 'decide', path: 'prepare/:subject', label: () => m.meeting_prepare() },
  SUMMONED_NOT_REPORTED: { verb: 'submitReferral', path: 'refer' },
  CONFLICT: { verb: 'resolveConflict', path: 'conflicts' },
  NO_CASE_MANAGER: { verb: 'appointCaseManager', path: 'case-manager' },
  YOUTH_UNSENT: { verb: 'requestYouthProtection', path: 'youth-request' },
  ADVICE_NOT_FOLLOWED: { verb: 'recordAdministration', path: 'administration' },
  POSSIBLE_DUPLICATE: { verb: 'linkHousehold', path: 'duplicates', label: () => m.relation_look() },
  RIGHTS_UNANSWERED: { verb: 'answerRightsRequest', path: 'rights/:subject' },
  ORGANISATION_ENDS: { verb: 'inviteOrganisation', path: 'involvement/new', label: () => m.household_alert_take_over() },
  CASE_TEAM_ENDS: { verb: 'appointCaseManager', path: 'case-manager' },
  EVICTION_NEAR: { verb: 'planVisit', path: 'visits/new' },
  CLEARANCE_REVOKED: PLACE,
  WARNING_ENDS: { verb: 'recordWarning', path: 'warnings/new' },
};

/** What is to be done about an alert; null when there is no form for it. */
export function nextAction({ code, subject }: Pick<Alert, 'code' | 'subject'>): NextAction | null {
  const action = ACTIONS[code];
  if (!action || (subject === null && action.path.includes(':subject'))) return null;
  return { ...action, path: action.path.replace(':subject', subject ?? '') };
}
