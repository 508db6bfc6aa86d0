import { expect, it } from 'vitest';
import type { Alert } from './alerts';
import { nextAction } from './nextAction';

it.each<[string, Alert['code'], string | null, string | null]>([
  ['nobody knows who lives here', 'COMPOSITION_UNKNOWN', null, 'composition'],
  ['a step is late', 'STEP_OVERDUE', 's1', 'steps/s1'],
  ['a step that is not named', 'STEP_OVERDUE', null, null],
  ['a referral waits', 'AWAITING_DECISION', 'r1', 'prepare/r1'],
  ['a term ends', 'TERM_ENDS', 'u1', 'suspend'],
  ['a warning ends', 'WARNING_ENDS', 'w1', 'warnings/new'],
  ['a file looks like another one', 'POSSIBLE_DUPLICATE', 'h2', 'duplicates'],
  ['an organisation stops', 'ORGANISATION_ENDS', 'o1', 'involvement/new'],
  ['the case team stops', 'CASE_TEAM_ENDS', 'o1', 'case-manager'],
  ['an eviction comes near', 'EVICTION_NEAR', null, 'visits/new'],
  ['a clearance was taken back', 'CLEARANCE_REVOKED', 'c1', 'places/new'],
  ['an incident asks for a talk', 'INCIDENT', 'i1', null],
])('%s', (_, code, subject, path) => expect(nextAction({ code, subject })?.path ?? null).toBe(path));
