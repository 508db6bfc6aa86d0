import type { AttachmentPart, CancelVisit, Facet, PlanVisit, RecordCopy, RecordVisit } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { added, changed, madeBy, madeUnder, partOf, todayOfWriting, type Item } from '../household/record';
import type { Operation } from '../sync';
import { latestReport } from './line';

type File = HouseholdFile;

/** Plans a visit; the visitor is the writer when nobody is named, and the server knows who that is. */
export function planVisit(file: File | undefined, input: PlanVisit, operation: Operation<unknown>): File | undefined {
  return file && { ...file, plannedVisits: added(file.plannedVisits, [planned(input, operation, operation.id)]) };
}

function planned(input: PlanVisit, operation: Operation<unknown>, id: string): Item<File['plannedVisits']> {
  return {
    id, on: input.on, startsAt: input.startsAt ?? '', visitor: input.visitor ?? null, secondVisitor: input.secondVisitor ?? null,
    purpose: input.purpose ?? '', cancelledOn: null, cancelledReason: '', visit: null, made: madeBy(operation, id),
  };
}

/** Cancels a planned visit, once. */
export function cancelVisit(file: File | undefined, { plannedVisit, reason }: CancelVisit, operation: Operation<unknown>): File | undefined {
  return file && { ...file, plannedVisits: changed(file.plannedVisits, plannedVisit, (visit) => (
    visit.cancelledOn === null ? { ...visit, cancelledOn: todayOfWriting(operation), cancelledReason: reason } : visit)) };
}

/** Records the household's copy of what was agreed at a visit. */
export function recordCopy(file: File | undefined, { visit, way, on }: RecordCopy, operation: Operation<unknown>): File | undefined {
  return file && { ...file, copies: added(file.copies, [{ id: operation.id, visit, way, on, made: madeBy(operation, operation.id, on) }]) };
}

/** Adds the report of a visit with its checks and its progress, and plans the next one. */
export function recordVisit(file: File | undefined, input: RecordVisit, operation: Operation<unknown>): File | undefined {
  if (!file) return file;
  const { on, next, plannedVisit } = input;
  const checks = (input.checks ?? []).map((check, at) => ({
    id: partOf(operation, `checks.${String(at)}`), plan: check.plan, condition: check.condition, outcome: check.outcome, on,
    evidence: check.evidence ?? '', explanation: check.explanation ?? '', visit: operation.id,
    made: madeUnder(file, check.plan, operation, partOf(operation, `checks.${String(at)}`), on),
  }));
  const progress = (input.progress ?? []).map((seen, at) => ({
    id: partOf(operation, `progress.${String(at)}`), step: seen.step, status: seen.status, on, note: seen.note ?? '',
    made: madeBy(operation, partOf(operation, `progress.${String(at)}`), on),
  }));
  const looked = (input.goals ?? []).reduce((goals, { goal, level, nextControlOn }, at) => {
    const before = latestGoal(goals, goal);
    const id = partOf(operation, `goals.${String(at)}`);
    return before ? added(goals, [{ ...before, id, followsUp: before.id, currentLevel: level, nextControlOn, made: madeUnder(file, before.plan, operation, id, on) }]) : goals;
  }, file.goals);
  const reported = changed(file.plannedVisits, plannedVisit ?? '', (visit) => ({ ...visit, visit: operation.id }));
  return {
    ...file,
    visits: added(file.visits, [{
      id: operation.id, plannedVisit: plannedVisit ?? null, on, startedAt: input.startedAt ?? '', outcome: input.outcome, summary: input.summary,
      present: input.present ?? [], othersPresent: input.othersPresent ?? '', discussed: input.discussed ?? '', householdSays: input.householdSays ?? '',
      finances: input.finances ?? '', money: (input.money ?? []).map(({ seen, ...line }) => ({ ...line, seen: seen ?? false })), children: input.children ?? '', roof: input.roof ?? '', agreements: input.agreements ?? '',
      explainedRecording: input.explainedRecording ?? false, supersedes: correctedBy(file, input), correctionReason: input.correctionReason ?? '',
      made: { ...madeBy(operation, operation.id, on), afterwards: checks.some(({ made }) => made.afterwards) || (looked ?? []).some(({ made }) => made.operation === operation.id && made.afterwards) },
    }]),
    attachments: added(file.attachments, announcedHere(input, operation)),
    checks: added(file.checks, checks),
    stepProgress: added(file.stepProgress, progress),
    goals: looked,
    plannedVisits: next ? added(reported, [planned(next, operation, partOf(operation, 'next'))]) : reported,
  };
}

/** The report that is corrected, as the server finds it: the last of its line, and none when it is not in the file. */
function correctedBy({ visits }: File, { supersedes }: RecordVisit): string | null {
  const list = visits ?? [];
  return list.some(({ id }) => id === supersedes) ? latestReport(list, supersedes ?? '') : null;
}

/** A goal, or the one that took its place meanwhile; a goal stands after the one it follows up. */
function latestGoal(goals: File['goals'], id: string): Item<File['goals']> | undefined {
  return (goals ?? []).reduce((latest, goal) => (latest !== undefined && goal.followsUp === latest.id ? goal : latest), (goals ?? []).find((goal) => goal.id === id));
}

/** The pictures of a report that is not at the server yet: on their way, as its words are. */
function announcedHere({ attachments, on }: RecordVisit, operation: Operation<unknown>): readonly Item<File['attachments']>[] {
  return (attachments ?? []).map(({ id, part, condition, kind, contentType, sizeBytes, sha256 }) => ({
    id, made: madeBy(operation, id, on), visit: operation.id, on, part, facet: facetOf(part), condition: condition ?? null, kind, contentType, sizeBytes, sha256,
    status: 'ON_ITS_WAY', arrivedAt: null,
  }));
}

/** Mirrors `AttachmentPart.facet` on the server (practice 32). */
function facetOf(part: AttachmentPart): Facet {
  switch (part) {
    case 'MONEY': return 'FINANCES';
    case 'ROOF': return 'ROOF';
    case 'CONDITION':
    case 'AGREEMENT': return 'CARE';
  }
}
