/** The decision of the Regieteam (route 2.5, practice 17): values, what is missing, and the command. */
import type { Decide, OrganisationRole, Scenario } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank, chosen, faultsOf, orNull } from '../ui/values';

/** One step that follows from the decision. */
export interface StepRow {
  readonly what: string;
  readonly organisation: string;
  readonly owner: string;
  readonly dueOn: string;
}

/** One organisation in the file: was it there, and does it agree. */
export interface AttendanceRow {
  readonly organisation: string;
  readonly says: 'AGREES' | 'DISSENTS' | 'ABSENT' | '';
  readonly note: string;
}

/** The decision as typed. */
export interface DecisionValues {
  readonly meetingOn: string;
  readonly urgent: 'YES' | 'NO' | '';
  readonly canBePrevented: 'YES' | 'NO' | '';
  readonly preventedReason: string;
  readonly steps: readonly StepRow[];
  readonly specialCare: 'YES' | 'NO' | '';
  readonly specialCareReason: string;
  readonly scenario: Scenario | '';
  readonly weighing: string;
  readonly householdSays: string;
  readonly notVulnerable: 'YES' | 'NO' | '';
  readonly notVulnerableReason: string;
  readonly attendance: readonly AttendanceRow[];
  readonly landlordText: string;
  readonly nextDiscussionOn: string;
}

/** An empty row. */
export const NO_STEP: StepRow = { what: '', organisation: '', owner: '', dueOn: '' };

/** The form at its start: today, and nobody's answer filled in. */
export function startDecision(today: string): DecisionValues {
  return {
    meetingOn: today, urgent: 'NO', canBePrevented: '', preventedReason: '', steps: [NO_STEP], specialCare: '', specialCareReason: '', scenario: '',
    weighing: '', householdSays: '', notVulnerable: 'NO', notVulnerableReason: '', attendance: [], landlordText: '', nextDiscussionOn: '',
  };
}

/** The facts of the file that a decision leans on. */
export interface DecisionFacts {
  readonly today: string;
  readonly isProtected: boolean;
  readonly roleOf: (organisation: string) => OrganisationRole | null;
}

/** What does not fit yet, by path. */
export function decisionFaults(facts: DecisionFacts): (values: DecisionValues) => Faults {
  return (values) => ({
    ...faultsOf(
      ['meetingOn', values.meetingOn === '', m.decision_fault_meeting],
      ['meetingOn', values.meetingOn > facts.today, m.decision_fault_future],
      ['canBePrevented', values.canBePrevented === '', m.common_error_answer],
      ['preventedReason', blank(values.preventedReason), m.decision_fault_prevented],
      ['specialCare', values.specialCare === '', m.common_error_answer],
      ['specialCareReason', blank(values.specialCareReason), m.decision_fault_special],
      ['scenario', values.scenario === '', m.decision_fault_scenario],
      ['scenario', values.canBePrevented === 'YES' && values.scenario === 'EVICT', m.decision_fault_prevent_then],
      ['weighing', blank(values.weighing), m.decision_fault_weighing],
      ['householdSays', blank(values.householdSays), m.decision_fault_says],
      ['notVulnerableReason', values.notVulnerable === 'YES' && blank(values.notVulnerableReason), m.decision_fault_not_vulnerable],
    ),
    ...perspectiveFault(values, facts),
    ...Object.assign({}, ...values.steps.map(stepFaults)) as Faults,
  });
}

function stepFaults(row: StepRow, at: number): Faults {
  return faultsOf(
    [`steps.${at}.what`, blank(row.what), m.decision_fault_step_what],
    [`steps.${at}.organisation`, row.organisation === '', m.decision_fault_step_who],
    [`steps.${at}.dueOn`, row.dueOn === '', m.decision_fault_step_due],
  );
}

/** Two organisations, one of them helping; to evict who is protected also youth protection or care (practice 17). */
function perspectiveFault({ attendance, scenario }: DecisionValues, { isProtected, roleOf }: DecisionFacts): Faults {
  const present = attendance.filter(({ says }) => says === 'AGREES' || says === 'DISSENTS').map(({ organisation }) => roleOf(organisation));
  const careOrYouth = present.includes('CARE') || present.includes('YOUTH_PROTECTION');
  if (present.length < 2) return { attendance: m.decision_fault_two() };
  if (!present.some(helps)) return { attendance: m.decision_fault_helping() };
  return scenario === 'EVICT' && isProtected && !careOrYouth ? { attendance: m.decision_fault_protected() } : {};
}

const HELPING: readonly OrganisationRole[] = ['CASE_TEAM', 'CARE', 'DEBT_ASSISTANCE', 'YOUTH_PROTECTION', 'SPECIAL_CARE'];

function helps(role: OrganisationRole | null): boolean {
  return role !== null && HELPING.includes(role);
}

/** The attendance with a row for every organisation in the file, in their order. */
export function attendanceOf(rows: readonly AttendanceRow[], organisations: readonly string[]): readonly AttendanceRow[] {
  return organisations.map((organisation) => rows.find((row) => row.organisation === organisation) ?? { organisation, says: '', note: '' });
}

/** The command of a form without faults. */
export function decide(referral: string, values: DecisionValues): { readonly decide: Decide } {
  const unmarks = values.notVulnerable === 'YES';
  return {
    decide: {
      referral, meetingOn: values.meetingOn, urgent: values.urgent === 'YES',
      attendance: values.attendance.filter(({ says }) => says === 'AGREES' || says === 'DISSENTS')
        .map(({ organisation, says, note }) => ({ organisation, agrees: says === 'AGREES', note: says === 'DISSENTS' ? orNull(note) : null })),
      canBePrevented: values.canBePrevented === 'YES', preventedReason: values.preventedReason.trim(),
      steps: values.steps.map(({ what, organisation, owner, dueOn }) => ({ what: what.trim(), organisation, owner: orNull(owner), dueOn })),
      specialCare: values.specialCare === 'YES', specialCareReason: values.specialCareReason.trim(),
      scenario: chosen(values.scenario), weighing: values.weighing.trim(), householdSays: values.householdSays.trim(),
      landlordText: orNull(values.landlordText), notVulnerable: unmarks, notVulnerableReason: unmarks ? orNull(values.notVulnerableReason) : null,
      nextDiscussionOn: orNull(values.nextDiscussionOn),
    },
  };
}

/** A scenario in words. */
export function sayScenario(scenario: Scenario): string {
  switch (scenario) {
    case 'PREVENT': return m.decision_scenario_prevent();
    case 'EVICT': return m.decision_scenario_evict();
  }
}
