import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';
import { conditionsOf, planInForce } from '../plan/conditions';
import { lineOf } from './line';
import { moneyRows, type MoneyRow } from './money';
import { SECTIONS, type CheckRow, type Section, type VisitValues } from './values';

type Visit = Item<HouseholdFile['visits']>;

/** The parts of a report that a correction says anew. Steps, goals and visits to come have screens of their own: what came after would be undone. */
export const CORRECTED: readonly Section[] = SECTIONS.filter((section) => section !== 'steps' && section !== 'goals' && section !== 'next');

/** The form as the report stands, to be put right. */
export function startCorrection(file: HouseholdFile, visit: Visit): VisitValues {
  return {
    outcome: visit.outcome, on: visit.on, startedAt: visit.startedAt, summary: visit.summary, explained: visit.explainedRecording ? 'YES' : '',
    present: visit.present, othersPresent: visit.othersPresent, discussed: visit.discussed, householdSays: visit.householdSays, checks: checksOf(file, visit),
    finances: visit.finances, money: moneyOf(file, visit), goals: [], photos: [], progress: [], children: visit.children, roof: visit.roof, agreements: visit.agreements,
    nextOn: '', nextAt: '', nextPurpose: '', plannedVisit: visit.plannedVisit ?? '', supersedes: visit.id, correctionReason: '',
  };
}

/** What was said of each condition, and those that were not asked then. */
function checksOf(file: HouseholdFile, visit: Visit): readonly CheckRow[] {
  const said = (file.checks ?? []).filter((check) => check.visit === visit.id).map(({ plan, condition, outcome, evidence, explanation }): CheckRow => ({
    plan, condition, answer: outcome === 'MET' ? 'YES' : outcome === 'NOT_MET' ? 'NO' : 'NOT_DISCUSSED', evidence, explanation,
  }));
  const plan = planInForce(file);
  if (plan?.scenario !== 'PREVENT') return said;
  const more = conditionsOf(file, plan).filter((condition) => !said.some((row) => row.plan === plan.id && row.condition === condition));
  return [...said, ...more.map((condition): CheckRow => ({ plan: plan.id, condition, answer: '', evidence: '', explanation: '' }))];
}

/** The amounts as they were said, and what is always asked. */
function moneyOf(file: HouseholdFile, visit: Visit): readonly MoneyRow[] {
  const before = lineOf(file.visits ?? [], visit.id);
  const usual = moneyRows({ visits: (file.visits ?? []).filter(({ id }) => !before.has(id)) });
  const said = visit.money ?? []; // a file that an earlier app fetched has none
  const isSaid = ({ kind, what }: Pick<MoneyRow, 'kind' | 'what'>) => said.find((line) => line.kind === kind && line.what === what);
  return [
    ...usual.map((row) => { const line = isSaid(row); return line ? { ...row, cents: line.cents, seen: line.seen } : row; }),
    ...said.filter(({ kind, what }) => !usual.some((row) => row.kind === kind && row.what === what)).map((line): MoneyRow => ({ ...line, usual: false, before: null })),
  ];
}
