import { plusDays } from '../household/day';
import type { HouseholdFile } from '../household/file';
import { historyOf, type HistoryLine } from '../household/history';
import type { Names } from '../household/names';
import { currentGoals, isStepToDo } from '../household/nextDay';
import { residentsOn } from '../household/safety';
import { m } from '../messages';
import { planInForce } from '../plan/conditions';
import { ownSolutionsExplored, shelterConsidered } from '../plan/needs';
import { daysBetween, euro } from '../ui/format';
import { lineOf, standingReports } from './line';
import { askCondition } from './values';

const MONTH = 30; // days after which a condition is asked again (route 3.1g–j)
const WEEK = 7; // days ahead that a control is worth doing now

/** What somebody else did since the household was last spoken to. */
export interface Since {
  readonly on: string; // the day of that visit
  readonly lines: readonly HistoryLine[]; // newest first
}

/** What to ask on a visit, from the file as it is for that day: the purpose first, then what is missing, due or late. */
export function questions(file: HouseholdFile, today: string, purpose = ''): readonly string[] {
  return [
    ...(purpose === '' ? [] : [purpose]),
    ...residents(file, today), ...contact(file), ...conditions(file, today), ...goals(file, today), ...steps(file, today), ...evicting(file),
  ];
}

function residents(file: HouseholdFile, today: string): readonly string[] {
  const unknown = residentsOn(file, today).filter(({ birthDate }) => birthDate === null);
  return [
    ...(file.compositionKnown ? [] : [m.visit_ask_composition()]),
    ...unknown.map(({ name }) => m.visit_ask_birth_date({ name })),
  ];
}

function contact(file: HouseholdFile): readonly string[] {
  const explained = (file.visits ?? []).some(({ explainedRecording }) => explainedRecording);
  return [...(file.contact.phone === '' ? [m.visit_ask_phone()] : []), ...(explained || file.visits === null ? [] : [m.visit_ask_explain()])];
}

function conditions(file: HouseholdFile, today: string): readonly string[] {
  const due = (file.conditionStatus ?? []).filter(({ outcome, checkedOn }) => outcome !== 'MET' || checkedOn === null || daysBetween(checkedOn, today) >= MONTH);
  return due.map(({ condition, outcome }) => (outcome === 'NOT_MET' ? m.visit_ask_again({ what: askCondition(condition) }) : askCondition(condition)));
}

function goals(file: HouseholdFile, today: string): readonly string[] {
  return currentGoals(file).filter(({ nextControlOn }) => nextControlOn <= plusDays(today, WEEK)).map(({ description }) => m.visit_ask_goal({ what: description }));
}

/** Late steps of whoever visits: those of others are no question to the household. */
function steps(file: HouseholdFile, today: string): readonly string[] {
  const team = file.caseManagerNow?.organisation ?? null;
  return (file.steps ?? []).filter(({ id, dueOn, organisation }) => dueOn < today && (team === null || organisation === team) && isStepToDo(file, id))
    .map(({ what }) => m.visit_ask_step({ what }));
}

/** Route 3.2c and d: what a plan to evict still has to answer with the household. */
function evicting(file: HouseholdFile): readonly string[] {
  const plan = planInForce(file);
  if (plan?.scenario !== 'EVICT' || file.ownSolutions === null || file.shelters === null) return [];
  return [...(ownSolutionsExplored(file, plan) ? [] : [m.visit_ask_own_solutions()]), ...(shelterConsidered(file, plan) ? [] : [m.visit_ask_shelter()])];
}

/** What others recorded, and what was paid, since the last visit; null when there was none. */
export function sinceLastVisit(file: HouseholdFile, names: Names, me: string | null): Since | null {
  const last = standingReports(file).findLast(({ outcome }) => outcome === 'SPOKEN');
  if (!last) return null;
  const line = lineOf(file.visits ?? [], last.id);
  const made = (file.visits ?? []).find(({ id }) => line.has(id))?.made; // of the first one: what came after that is new, also when the report was corrected later
  const at = made?.at ?? made?.recordedAt ?? null;
  if (at === null) return null;
  const lines = historyOf(file, names).filter((line) => line.at > at && (line.by === null || line.by !== me));
  return { on: last.on, lines: [...rent(file, last.on), ...lines] };
}

/** The newest ledger month of each tenancy that came in after a day. */
function rent({ tenancies }: HouseholdFile, on: string): readonly HistoryLine[] {
  return (tenancies ?? []).flatMap(({ id, ledger }) => {
    const latest = ledger.at(-1);
    if (!latest || latest.asOf === null || latest.asOf <= on) return [];
    return [{ id, at: latest.asOf, what: m.visit_since_rent({ paid: euro(latest.paidCents), due: euro(latest.dueCents) }), by: null, operation: null, afterwards: false }];
  });
}
