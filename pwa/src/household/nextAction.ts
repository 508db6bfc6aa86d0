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

const COMPOSITION = [{ verb: 'establishComposition', path: 'composition' }] as const;
const ATTEMPT = [{ verb: 'recordContactAttempt', path: 'attempt' }] as const;
const SUSPEND = { verb: 'suspendEviction', path: 'suspend' } as const;
const TERM = [{ verb: 'extendSuspension', path: 'suspensions/:subject/extend' }] as const;
const PLACE = { verb: 'requestPlacement', path: 'places/new' } as const;
const CASE_MANAGER = [{ verb: 'appointCaseManager', path: 'case-manager' }] as const;
const ADVICE = [{ verb: 'recordAdministration', path: 'administration' }] as const;

/** The forms for an alert, where there are any: the first that somebody may use is theirs. The others ask for a talk, or for a decision. */
const ACTIONS: Readonly<Partial<Record<Alert['code'], readonly NextAction[]>>> = {
  COMPOSITION_UNKNOWN: COMPOSITION, CHILD_BORN: COMPOSITION,
  NOBODY_CONTACTED: ATTEMPT, ARREARS_GROW: ATTEMPT, INSTALMENT_MISSED: ATTEMPT,
  FILE_SILENT: [{ verb: 'planVisit', path: 'visits/new' }],
  STEP_OVERDUE: [{ verb: 'progressStep', path: 'steps/:subject' }],
  CONTROL_OVERDUE: [{ verb: 'setGoal', path: 'goals/:subject', label: () => m.plan_goal_follow_up() }],
  CONDITION_UNCHECKED: [{ verb: 'checkCondition', path: 'check' }],
  NO_ROOF: [PLACE, SUSPEND], PLACE_ENDS: [PLACE], PLACE_WITHOUT_NEXT: [PLACE], CLEARANCE_REVOKED: [PLACE, SUSPEND],
  TERM_ENDS: TERM, TERM_EXPIRED: TERM, SUSPENSION_ASKED: [SUSPEND],
  AWAITING_DECISION: [{ verb: 'decide', path: 'prepare/:subject', label: () => m.meeting_prepare() }],
  STANDPOINT_ASKED: [{ verb: 'giveStandpoint', path: 'standpoint/:subject' }],
  SUMMONED_NOT_REPORTED: [{ verb: 'submitReferral', path: 'refer' }],
  CONFLICT: [{ verb: 'resolveConflict', path: 'conflicts' }],
  NO_CASE_MANAGER: CASE_MANAGER, CASE_TEAM_ENDS: CASE_MANAGER,
  YOUTH_UNSENT: [{ verb: 'requestYouthProtection', path: 'youth-request' }],
  YOUTH_UNACKNOWLEDGED: [{ verb: 'acknowledgeYouthProtection', path: 'youth-requests/:subject/acknowledge', label: () => m.youth_acknowledge() }],
  ADVICE_NOT_FOLLOWED: ADVICE,
  POSSIBLE_DUPLICATE: [{ verb: 'linkHousehold', path: 'duplicates', label: () => m.relation_look() }],
  RIGHTS_UNANSWERED: [{ verb: 'answerRightsRequest', path: 'rights/:subject' }],
  ORGANISATION_ENDS: [{ verb: 'inviteOrganisation', path: 'involvement/new', label: () => m.household_alert_take_over() }],
  EVICTION_NEAR: [{ verb: 'planVisit', path: 'visits/new' }, { verb: 'askClearance', path: 'ask-clearance' }],
  ARRANGEMENT_PROPOSED: [{ verb: 'answerArrangement', path: 'arrangements/:subject/answer', label: () => m.arrangement_answer_link() }],
  ADMINISTRATOR_ASKED: [{ verb: 'agreeArrangement', path: 'arrangements/:subject/agree', label: () => m.arrangement_agree() }],
  SPECIAL_CARE_ASKED: [{ verb: 'registerSpecialCare', path: 'special-care/:subject' }],
  WARNING_ENDS: [{ verb: 'recordWarning', path: 'warnings/new' }],
};

/** What is to be done about an alert by somebody who may do these verbs; null when there is no form for it. */
export function nextAction({ code, subject }: Pick<Alert, 'code' | 'subject'>, may: (verb: Verb) => boolean): NextAction | null {
  const action = (ACTIONS[code] ?? []).find(({ verb, path }) => may(verb) && (subject !== null || !path.includes(':subject')));
  return action ? { ...action, path: action.path.replace(':subject', subject ?? '') } : null;
}
