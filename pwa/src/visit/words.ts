import type { CheckOutcome, CopyWay, StepStatus, VisitOutcome } from './command';
import { m } from '../messages';
import type { Option } from '../ui';
import type { Section } from './values';

/** How a visit went, as the answer to choose. */
export const outcomeOptions = (): readonly Option<VisitOutcome>[] => [
  { value: 'SPOKEN', label: m.visit_outcome_spoken() },
  { value: 'NOBODY_HOME', label: m.visit_outcome_nobody_home() },
  { value: 'NOT_LET_IN', label: m.visit_outcome_not_let_in() },
  { value: 'STOPPED_FOR_SAFETY', label: m.visit_outcome_stopped_for_safety() },
];

/** How a visit went, inside a sentence. */
export function sayOutcome(outcome: VisitOutcome): string {
  switch (outcome) {
    case 'SPOKEN': return m.visit_short_spoken();
    case 'NOBODY_HOME': return m.visit_short_nobody_home();
    case 'NOT_LET_IN': return m.visit_short_not_let_in();
    case 'STOPPED_FOR_SAFETY': return m.visit_short_stopped_for_safety();
  }
}

/** How far a step is. */
export function sayStep(status: StepStatus): string {
  switch (status) {
    case 'OPEN': return m.visit_step_open();
    case 'STARTED': return m.visit_step_started();
    case 'DONE': return m.visit_step_done();
    case 'DROPPED': return m.visit_step_dropped();
  }
}

/** What a check found. */
export function sayCheck(outcome: CheckOutcome): string {
  switch (outcome) {
    case 'MET': return m.visit_check_met();
    case 'NOT_MET': return m.visit_check_not_met();
    case 'NOT_DISCUSSED': return m.visit_check_not_discussed();
  }
}

/** What a part of the form is called. */
export function saySection(section: Section): string {
  switch (section) {
    case 'outcome': return m.visit_section_outcome();
    case 'present': return m.visit_section_present();
    case 'discussed': return m.visit_section_discussed();
    case 'says': return m.visit_section_says();
    case 'conditions': return m.visit_section_conditions();
    case 'money': return m.visit_section_money();
    case 'goals': return m.visit_section_goals();
    case 'steps': return m.visit_section_steps();
    case 'children': return m.visit_section_children();
    case 'roof': return m.visit_section_roof();
    case 'agreements': return m.visit_section_agreements();
    case 'next': return m.visit_section_next();
  }
}

/** How the household got its copy, as the answer to choose. */
export const copyWayOptions = (): readonly Option<CopyWay>[] => [
  { value: 'BY_HAND', label: m.visit_copy_by_hand() },
  { value: 'BY_POST', label: m.visit_copy_by_post() },
  { value: 'BY_MAIL', label: m.visit_copy_by_mail() },
];

/** How the household got its copy. */
export function sayCopyWay(way: CopyWay): string {
  return copyWayOptions().find(({ value }) => value === way)?.label ?? way;
}
