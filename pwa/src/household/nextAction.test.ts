import { expect, it } from 'vitest';
import type { Alert } from './alerts';
import { nextAction } from './nextAction';

const everything = () => true;

it.each<[string, Alert['code'], string | null, string | null]>([
  ['nobody knows who lives here', 'COMPOSITION_UNKNOWN', null, 'composition'],
  ['a step is late', 'STEP_OVERDUE', 's1', 'steps/s1'],
  ['a step that is not named', 'STEP_OVERDUE', null, null],
  ['a referral waits', 'AWAITING_DECISION', 'r1', 'prepare/r1'],
  ['a term ends', 'TERM_ENDS', 'u1', 'suspensions/u1/extend'],
  ['the chair asks to suspend', 'SUSPENSION_ASKED', 'a1', 'suspend'],
  ['a standpoint is asked', 'STANDPOINT_ASKED', 'r1', 'standpoint/r1'],
  ['youth protection did not answer', 'YOUTH_UNACKNOWLEDGED', 'y1', 'youth-requests/y1/acknowledge'],
  ['a warning ends', 'WARNING_ENDS', 'w1', 'warnings/new'],
  ['a file looks like another one', 'POSSIBLE_DUPLICATE', 'h2', 'duplicates'],
  ['an organisation stops', 'ORGANISATION_ENDS', 'o1', 'involvement/new'],
  ['the case team stops', 'CASE_TEAM_ENDS', 'o1', 'case-manager'],
  ['an eviction comes near', 'EVICTION_NEAR', null, 'visits/new'],
  ['a clearance was taken back', 'CLEARANCE_REVOKED', 'c1', 'places/new'],
  ['a proposal waits for the landlord', 'ARRANGEMENT_PROPOSED', 'a1', 'arrangements/a1/answer'],
  ['an arrangement waits for the administrator', 'ADMINISTRATOR_ASKED', 'a1', 'arrangements/a1/agree'],
  ['a registration waits for the desk', 'SPECIAL_CARE_ASKED', 'd1', 'special-care/d1'],
  ['an incident asks for a talk', 'INCIDENT', 'i1', null],
])('%s', (_, code, subject, path) => expect(nextAction({ code, subject }, everything)?.path ?? null).toBe(path));

it.each<[string, Alert['code'], readonly string[], string | null]>([
  ['the case team asks for a place', 'NO_ROOF', ['requestPlacement'], 'places/new'],
  ['the landlord suspends', 'NO_ROOF', ['suspendEviction', 'askClearance'], 'suspend'],
  ['the landlord suspends after a clearance was taken back', 'CLEARANCE_REVOKED', ['suspendEviction'], 'suspend'],
  ['the landlord asks for the clearance', 'EVICTION_NEAR', ['askClearance'], 'ask-clearance'],
  ['who may do none of it reads the file', 'NO_ROOF', ['giveStandpoint'], null],
])('%s', (_, code, verbs, path) => expect(nextAction({ code, subject: null }, (verb) => verbs.includes(verb))?.path ?? null).toBe(path));
