import { m } from '../messages';
import { daysBetween } from '../ui/format';
import type { Faults } from '../ui/sendForm';
import { goalFaults, visitGoals, type GoalRow } from './goals';
import { moneyFaults, moneyLines, type MoneyRow } from './money';
import type { CheckOutcome, Condition, RecordVisit, StepStatus, VisitOutcome } from './command';
import { announced, type PhotoRow } from './photos';

/** One condition as it is asked at the table. */
export interface CheckRow {
  readonly plan: string;
  readonly condition: Condition;
  readonly answer: 'YES' | 'NO' | 'NOT_DISCUSSED' | '';
  readonly evidence: string;
  readonly explanation: string;
}

/** One open step; `what` goes with it, so that a draft can be read when the step has left the file. */
export interface ProgressRow {
  readonly step: string;
  readonly what: string;
  readonly status: StepStatus | '';
  readonly note: string;
}

/** The whole visit form as it is typed, and as its draft is kept. */
export interface VisitValues {
  readonly outcome: VisitOutcome | '';
  readonly on: string;
  readonly startedAt: string;
  readonly summary: string;
  readonly explained: 'YES' | 'NO' | 'NOT_DISCUSSED' | '';
  readonly present: readonly string[];
  readonly othersPresent: string;
  readonly discussed: string;
  readonly householdSays: string;
  readonly checks: readonly CheckRow[];
  readonly finances: string;
  readonly money: readonly MoneyRow[];
  readonly goals: readonly GoalRow[];
  /** Photos of letters and of what shows that a condition was met; the bytes are sealed apart. */
  readonly photos: readonly PhotoRow[];
  readonly progress: readonly ProgressRow[];
  readonly children: string;
  readonly roof: string;
  readonly agreements: string;
  readonly nextOn: string;
  readonly nextAt: string;
  readonly nextPurpose: string;
  /** The planned visit that this is the report of; '' when it was not planned. */
  readonly plannedVisit: string;
  /** The report that this one corrects; '' when it is a first one. */
  readonly supersedes: string;
  /** What was wrong in that one. */
  readonly correctionReason: string;
}

/** The parts of the form, in the order in which a conversation mostly goes. */
export const SECTIONS = ['outcome', 'present', 'discussed', 'says', 'conditions', 'money', 'goals', 'steps', 'children', 'roof', 'agreements', 'next'] as const;

/** One part of the form. */
export type Section = (typeof SECTIONS)[number];

const FIELDS: Readonly<Record<Section, readonly (keyof VisitValues)[]>> = {
  outcome: ['correctionReason', 'outcome', 'on', 'startedAt', 'summary', 'explained'],
  present: ['present', 'othersPresent'],
  discussed: ['discussed'],
  says: ['householdSays'],
  conditions: ['checks'],
  money: ['money', 'finances'],
  goals: ['goals'],
  steps: ['progress'],
  children: ['children'],
  roof: ['roof'],
  agreements: ['agreements', 'photos'],
  next: ['nextOn', 'nextAt', 'nextPurpose'],
};

/** How far a part is. Nothing of it is mandatory but the outcome. */
export interface Mark {
  readonly done: number;
  readonly all: number;
  readonly wrong: boolean;
}

/** How far every part is, for the marks beside their names. */
export function markOf(section: Section, values: VisitValues, faults: Faults): Mark {
  const wrong = Object.keys(faults).some((path) => FIELDS[section].some((field) => field === path.split('.')[0]));
  switch (section) {
    case 'outcome': return { done: [values.outcome, values.on, values.summary.trim()].filter((value) => value !== '').length, all: 3, wrong };
    case 'conditions': return { done: values.checks.filter(({ answer }) => answer === 'YES' || answer === 'NO').length, all: values.checks.length, wrong };
    case 'goals': return { done: values.goals.filter(({ level }) => level !== '').length, all: values.goals.length, wrong };
    case 'money': return { done: values.finances.trim() !== '' || values.money.some(({ cents }) => cents !== null) || values.photos.some(({ part }) => part === 'MONEY') ? 1 : 0, all: 1, wrong };
    case 'agreements': return { done: values.agreements.trim() === '' ? 0 : 1, all: 1, wrong };
    case 'steps': return { done: values.progress.filter(({ status }) => status !== '').length, all: values.progress.length, wrong };
    case 'next': return { done: values.nextOn === '' ? 0 : 1, all: 1, wrong };
    case 'present':
    case 'discussed':
    case 'says':
    case 'children':
    case 'roof': return { done: FIELDS[section].some((field) => isFilled(values[field])) ? 1 : 0, all: 1, wrong };
  }
}

function isFilled(value: VisitValues[keyof VisitValues]): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value.length > 0;
}

/** The sentence about a condition, as it is asked. */
export function askCondition(condition: Condition): string {
  switch (condition) {
    case 'CURRENT_RENT_PAID': return m.visit_condition_current_rent_paid();
    case 'COOPERATES': return m.visit_condition_cooperates();
    case 'FULL_FINANCIAL_INSIGHT': return m.visit_condition_full_financial_insight();
    case 'REASONABLE_REPAYMENT': return m.visit_condition_reasonable_repayment();
    case 'BEHAVIOURAL_AGREEMENT': return m.visit_condition_behavioural_agreement();
  }
}

/** What does not fit yet: date, outcome and one sentence must be there (practice 31), and a "no" is explained (practice 22). */
export function visitFaults(values: VisitValues, today: string): Faults {
  return {
    ...fault('correctionReason', isCorrection(values) && values.correctionReason.trim() === '', m.visit_error_correction_reason()),
    ...fault('outcome', values.outcome === '', m.visit_error_outcome()),
    ...fault('on', values.on === '', m.visit_error_on()),
    ...fault('on', values.on !== '' && daysBetween(today, values.on) > 0, m.visit_error_on_future()),
    ...fault('startedAt', !isClock(values.startedAt), m.visit_error_clock()),
    ...fault('summary', values.summary.trim() === '', m.visit_error_summary()),
    ...Object.assign({}, ...values.checks.map(({ answer, condition, explanation }, at) =>
      fault(`checks.${at}.explanation`, answer === 'NO' && explanation.trim() === '', m.visit_error_explanation({ condition: askCondition(condition) })))),
    ...Object.assign({}, ...values.progress.map(({ status, what, note }, at) =>
      fault(`progress.${at}.note`, status === 'DROPPED' && note.trim() === '', m.visit_error_dropped({ step: what })))),
    ...moneyFaults(values.money),
    ...fault('photos', values.photos.some(({ part, words }) => part === 'AGREEMENT' && words !== values.agreements.trim()), m.visit_sign_changed()),
    ...goalFaults(values.goals, today),
    ...fault('nextOn', values.nextOn === '' && (values.nextAt !== '' || values.nextPurpose.trim() !== ''), m.visit_error_next_on()),
    ...fault('nextOn', values.nextOn !== '' && values.nextOn < today, m.visit_error_next_past()),
    ...fault('nextAt', !isClock(values.nextAt), m.visit_error_clock()),
  };
}

/** Whether it puts another report right; a draft of an earlier app says nothing of that. */
export function isCorrection({ supersedes }: { readonly supersedes?: string }): boolean {
  return (supersedes ?? '') !== '';
}

function fault(path: string, wrong: boolean, message: string): Faults {
  return wrong ? { [path]: message } : {};
}

/** `14:30`, or nothing; `14.30` and `9:05` are understood as well. */
export function isClock(text: string): boolean {
  return text.trim() === '' || clock(text) !== null;
}

/** The time as the schema writes it, or null when there is none. */
export function clock(text: string): string | null {
  const [, hours, minutes] = /^(\d{1,2})[:.](\d{2})$/u.exec(text.trim()) ?? [];
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** The form as one operation; what was left empty is not sent. */
export function recordVisitOf(values: VisitValues): RecordVisit {
  return {
    plannedVisit: filled(values.plannedVisit),
    on: values.on,
    startedAt: clock(values.startedAt),
    outcome: values.outcome === '' ? 'SPOKEN' : values.outcome,
    summary: values.summary.trim(),
    present: values.present,
    othersPresent: filled(values.othersPresent),
    discussed: filled(values.discussed),
    householdSays: filled(values.householdSays),
    finances: filled(values.finances),
    money: moneyLines(values.money),
    children: filled(values.children),
    roof: filled(values.roof),
    agreements: filled(values.agreements),
    explainedRecording: values.explained === 'YES',
    checks: values.checks.flatMap((row) => (row.answer === '' ? [] : [{
      plan: row.plan, condition: row.condition, outcome: outcomeOf(row.answer),
      evidence: filled(row.evidence), explanation: row.answer === 'NO' ? filled(row.explanation) : null,
    }])),
    progress: values.progress.flatMap(({ step, status, note }) => (status === '' ? [] : [{ step, status, note: filled(note) }])),
    goals: visitGoals(values.goals),
    attachments: values.photos.length === 0 ? null : values.photos.map(announced),
    next: values.nextOn === '' ? null : { on: values.nextOn, startsAt: clock(values.nextAt), purpose: filled(values.nextPurpose) },
    supersedes: isCorrection(values) ? values.supersedes : null,
    correctionReason: isCorrection(values) ? filled(values.correctionReason) : null,
  };
}

function outcomeOf(answer: 'YES' | 'NO' | 'NOT_DISCUSSED'): CheckOutcome {
  switch (answer) {
    case 'YES': return 'MET';
    case 'NO': return 'NOT_MET';
    case 'NOT_DISCUSSED': return 'NOT_DISCUSSED';
  }
}

function filled(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}
