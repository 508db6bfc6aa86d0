import type { VisitOutcome } from '../graphql/graphql';
import { m } from '../messages';
import { day } from '../ui/format';
import { sayCheck, sayOutcome, sayStep } from '../visit/words';

/** What the parts of a visit report and of contact data are called; other parts keep the name of the schema. */
const names: Readonly<Record<string, () => string>> = {
  on: () => m.household_column_day(), outcome: () => m.visit_section_outcome(), summary: () => m.visit_summary(), startedAt: () => m.visit_started_at(),
  othersPresent: () => m.visit_others(), discussed: () => m.visit_section_discussed(), householdSays: () => m.visit_section_says(),
  finances: () => m.visit_section_money(), children: () => m.visit_section_children(), roof: () => m.visit_section_roof(), agreements: () => m.visit_section_agreements(),
  checks: () => m.visit_section_conditions(), progress: () => m.visit_section_steps(), next: () => m.visit_section_next(), purpose: () => m.visit_plan_purpose(),
  evidence: () => m.visit_evidence(), explanation: () => m.visit_explanation(), note: () => m.household_composition_note(), reason: () => m.household_field_reason(),
  name: () => m.household_field_name(), phone: () => m.household_contact_phone(), email: () => m.household_contact_email(), bestTime: () => m.household_contact_best_time(),
  language: () => m.household_contact_language(), birthDate: () => m.household_field_birth_date(), from: () => m.review_from(), to: () => m.review_to(),
};

/** Where a line stands, in words: `checks 1, evidence` becomes `Voorwaarden 1, Wat hebt u gezien?`. */
export function sayPath(path: string): string {
  return path.split(', ').map((part) => {
    const [key = '', at] = part.split(' ');
    const name = Object.hasOwn(names, key) ? (names[key]?.() ?? key) : key;
    return at === undefined ? name : `${name} ${at}`;
  }).join(', ');
}

const outcomes: Readonly<Record<string, () => string>> = {
  ...Object.fromEntries((['SPOKEN', 'NOBODY_HOME', 'NOT_LET_IN', 'STOPPED_FOR_SAFETY'] as const satisfies readonly VisitOutcome[]).map((code) => [code, () => sayOutcome(code)])),
  ...Object.fromEntries((['MET', 'NOT_MET', 'NOT_DISCUSSED'] as const).map((code) => [code, () => sayCheck(code)])),
  ...Object.fromEntries((['OPEN', 'STARTED', 'DONE', 'DROPPED'] as const).map((code) => [code, () => sayStep(code)])),
  true: () => m.visit_yes(), false: () => m.visit_no(),
};

/** A value in words where it is a code or a day; what somebody typed is never changed. */
export function sayText(text: string): string {
  if (Object.hasOwn(outcomes, text)) return outcomes[text]?.() ?? text;
  return /^\d{4}-\d\d-\d\d$/u.test(text) ? day(text) : text;
}
