/** Own solutions and the question of shelter (route 3.2c, 3.2d, practice 24). */
import type { Answer, ConsiderShelter, RecordOwnSolution, ShelterAnswer } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank, chosen, faultsOf, orNull } from '../ui/values';

/** What was explored with the household, or why nothing was. */
export interface SolutionValues {
  readonly explored: 'YES' | 'NO' | '';
  readonly on: string;
  readonly what: string;
  readonly possible: Answer | '';
  readonly note: string;
  readonly notExploredReason: string;
}

/** The form at its start. */
export function startSolution(today: string): SolutionValues {
  return { explored: '', on: today, what: '', possible: '', note: '', notExploredReason: '' };
}

/** What does not fit yet. */
export function solutionFaults(values: SolutionValues): Faults {
  const explored = values.explored === 'YES';
  return faultsOf(
    ['explored', values.explored === '', m.common_error_answer],
    ['on', values.on === '', m.placement_fault_day],
    ['what', explored && blank(values.what), m.placement_fault_solution],
    ['possible', explored && values.possible === '', m.placement_fault_possible],
    ['notExploredReason', values.explored === 'NO' && blank(values.notExploredReason), m.placement_fault_not_explored],
  );
}

/** The command of a form without faults. */
export function recordOwnSolution(plan: string | null, values: SolutionValues): { readonly recordOwnSolution: RecordOwnSolution } {
  const explored = values.explored === 'YES';
  return {
    recordOwnSolution: {
      plan, on: values.on, what: explored ? values.what.trim() : null, possible: explored ? chosen(values.possible) : null,
      note: orNull(values.note), notExploredReason: explored ? null : values.notExploredReason.trim(),
    },
  };
}

/** The answer to 3.2d as typed. */
export interface ShelterValues {
  readonly answer: ShelterAnswer | '';
  readonly reason: string;
}

/** An empty form. */
export const NO_SHELTER: ShelterValues = { answer: '', reason: '' };

/** The answers. */
export const SHELTER_ANSWERS: readonly ShelterAnswer[] = ['CRISIS_PLACE', 'OTHER_HOUSING', 'NEITHER'];

/** What does not fit yet. */
export function shelterFaults({ answer, reason }: ShelterValues): Faults {
  return faultsOf(['answer', answer === '', m.placement_fault_shelter], ['reason', answer === 'NEITHER' && blank(reason), m.placement_fault_neither]);
}

/** The command of a form without faults. */
export function considerShelter(plan: string | null, { answer, reason }: ShelterValues): { readonly considerShelter: ConsiderShelter } {
  return { considerShelter: { plan, answer: chosen(answer), reason: orNull(reason) } };
}

/** An answer in words. */
export function sayShelter(answer: ShelterAnswer): string {
  switch (answer) {
    case 'CRISIS_PLACE': return m.placement_shelter_crisis();
    case 'OTHER_HOUSING': return m.placement_shelter_other();
    case 'NEITHER': return m.placement_shelter_neither();
  }
}
