/** The decision of the Regieteam (route 2.5, practice 17): values, what is missing, and the command. */
import type { Decide, OrganisationRole, Scenario } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank, chosen, faultsOf, orNull } from '../ui/values';
import { timesOf, weighed, type CostRow, type CostTable } from './costs';

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
  readonly consultation: string; // the urgent consultation it was taken in; '' is not recorded
  readonly canBePrevented: 'YES' | 'NO' | '';
  readonly preventedReason: string;
  readonly steps: readonly StepRow[];
  readonly specialCare: 'YES' | 'NO' | '';
  readonly specialCareReason: string;
  readonly specialCareOrganisation: string; // who registers; '' is the case manager
  readonly specialCareDueOn: string; // '' is within a week
  readonly scenario: Scenario | '';
  readonly costs: readonly CostRow[];
  readonly weighing: string;
  readonly householdSays: string;
  readonly notVulnerable: 'YES' | 'NO' | '';
  readonly notVulnerableReason: string;
  readonly attendance: readonly AttendanceRow[];
  readonly landlordText: string;
  readonly nextDiscussionOn: string;
  readonly tellOrganisation: string; // who tells the household; '' is not arranged
  readonly tellOwner: string;
  readonly tellOn: string;
  readonly correctionReason: string; // what was wrong in the decision that this one corrects; '' when it corrects none
}

/** An empty row. */
export const NO_STEP: StepRow = { what: '', organisation: '', owner: '', dueOn: '' };

/** The form at its start: today, and nobody's answer filled in; who was away according to the meeting is away. */
export function startDecision(today: string, absent: readonly string[] = []): DecisionValues {
  return {
    meetingOn: today, urgent: 'NO', consultation: '', canBePrevented: '', preventedReason: '', steps: [NO_STEP],
    specialCare: '', specialCareReason: '', specialCareOrganisation: '', specialCareDueOn: '', scenario: '',
    costs: [], weighing: '', householdSays: '', notVulnerable: 'NO', notVulnerableReason: '',
    attendance: absent.map((organisation) => ({ organisation, says: 'ABSENT', note: '' })), landlordText: '', nextDiscussionOn: '',
    tellOrganisation: '', tellOwner: '', tellOn: '', correctionReason: '',
  };
}

/** The facts of the file that a decision leans on. */
export interface DecisionFacts {
  readonly today: string;
  readonly isProtected: boolean;
  readonly roleOf: (organisation: string) => OrganisationRole | null;
  /** The region's figures; null when they are not known here. */
  readonly costs?: CostTable | null;
  /** It puts a decision right that was recorded wrongly. */
  readonly correcting?: boolean;
}

/** What does not fit yet, by path. */
export function decisionFaults(facts: DecisionFacts): (values: DecisionValues) => Faults {
  return (values) => ({
    ...faultsOf(
      ['correctionReason', facts.correcting === true && blank(values.correctionReason), m.decision_correct_fault],
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
      ['tellOrganisation', values.tellOrganisation === '' && values.tellOn !== '', m.decision_fault_tell_who],
      ['tellOn', values.tellOrganisation !== '' && values.tellOn === '', m.decision_fault_tell_on],
    ),
    ...costFaults(values, facts.costs ?? null),
    ...perspectiveFault(values, facts),
    ...Object.assign({}, ...values.steps.map(stepFaults)) as Faults,
  });
}

/** How often a line counts is a whole number; the path is that of the line in the table. */
function costFaults({ costs }: DecisionValues, table: CostTable | null): Faults {
  return faultsOf(...costs.map(({ key, times }) => [
    `costs.${String(table?.lines.findIndex((line) => line.key === key) ?? 0)}.times`, table !== null && timesOf(times) === null, m.decision_fault_times,
  ] as const));
}

/** What is wrong with one step. */
export function stepFaults(row: StepRow, at: number): Faults {
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

/** What a decision names beside what is typed. */
export interface DecidedIn {
  /** The meeting it was on the agenda of. */
  readonly meeting?: string | null;
  readonly costs?: CostTable | null;
  /** The decision that it corrects. */
  readonly corrects?: Corrected | null;
}

/** What a correction takes over from the decision without asking it again. */
export interface Corrected {
  readonly id: string;
  readonly specialCareOrganisation: string | null;
  readonly specialCareOwner: string | null;
}

/** The command of a form without faults. */
export function decide(referral: string, values: DecisionValues, { meeting = null, costs: table = null, corrects = null }: DecidedIn = {}): { readonly decide: Decide } {
  const unmarks = values.notVulnerable === 'YES';
  const urgent = values.urgent === 'YES';
  const special = values.specialCare === 'YES';
  const lines = weighed(table, values.costs);
  const registers = special ? orNull(values.specialCareOrganisation) : null;
  return {
    decide: {
      supersedes: corrects?.id ?? null, correctionReason: corrects ? orNull(values.correctionReason) : null,
      referral, meeting: urgent ? null : meeting, meetingOn: values.meetingOn, urgent, consultation: urgent ? orNull(values.consultation) : null,
      attendance: values.attendance.filter(({ says }) => says === 'AGREES' || says === 'DISSENTS')
        .map(({ organisation, says, note }) => ({ organisation, agrees: says === 'AGREES', note: says === 'DISSENTS' ? orNull(note) : null })),
      canBePrevented: values.canBePrevented === 'YES', preventedReason: values.preventedReason.trim(),
      steps: stepsOf(values.steps),
      specialCare: special, specialCareReason: values.specialCareReason.trim(),
      specialCareOrganisation: registers, specialCareOwner: registers !== null && registers === corrects?.specialCareOrganisation ? corrects.specialCareOwner : null, specialCareDueOn: special ? orNull(values.specialCareDueOn) : null,
      costs: table && lines.length > 0 ? { version: table.version, lines: lines.map(({ key, times }) => ({ key, times })) } : null,
      scenario: chosen(values.scenario), weighing: values.weighing.trim(), householdSays: values.householdSays.trim(),
      landlordText: orNull(values.landlordText), notVulnerable: unmarks, notVulnerableReason: unmarks ? orNull(values.notVulnerableReason) : null,
      nextDiscussionOn: orNull(values.nextDiscussionOn),
      telling: values.tellOrganisation === '' ? null : { organisation: values.tellOrganisation, owner: orNull(values.tellOwner), on: values.tellOn },
    },
  };
}

/** Steps as they are sent. */
export function stepsOf(steps: readonly StepRow[]): Decide['steps'] {
  return steps.map(({ what, organisation, owner, dueOn }) => ({ what: what.trim(), organisation, owner: orNull(owner), dueOn }));
}

/** A scenario in words. */
export function sayScenario(scenario: Scenario): string {
  switch (scenario) {
    case 'PREVENT': return m.decision_scenario_prevent();
    case 'EVICT': return m.decision_scenario_evict();
  }
}
