import type { RecordLegalEvent, RecordOutcome, ReportIncident, RevokeClearance } from '../graphql/graphql';
import { plusDays } from '../household/day';
import type { HouseholdFile } from '../household/file';
import { added, changed, madeBy, partOf, todayOfWriting, type Item } from '../household/record';
import { protectedFor } from '../household/safety';
import { isOpen } from '../plan/needs';
import type { Operation } from '../sync';

type File = HouseholdFile;
type Clearance = Item<File['clearances']>;

/** Adds a step of the law. */
export function recordLegalEvent(file: File | undefined, input: RecordLegalEvent, operation: Operation<unknown>): File | undefined {
  return file && { ...file, legalEvents: added(file.legalEvents, [{
    id: operation.id, tenancy: input.tenancy ?? null, kind: input.kind, on: input.on, evictOn: input.evictOn ?? null, until: input.until ?? null,
    reference: input.reference ?? '', made: madeBy(operation, operation.id, input.on),
  }]) };
}

/** Records how it ended and ends the plan; an eviction without a clearance for its day is an incident too (route 3.2f). */
export function recordOutcome(file: File | undefined, { kind, on, destination, note }: RecordOutcome, operation: Operation<unknown>): File | undefined {
  if (!file || file.outcomes?.some(({ id }) => id === operation.id)) return file;
  const ended: File = {
    ...file,
    outcomes: added(file.outcomes, [{ id: operation.id, kind, on, destination: destination ?? 'UNKNOWN', note: note ?? '', reopenedOn: null, reopenedReason: '', made: madeBy(operation, operation.id, on) }]),
    plans: file.plans && file.plans.map((plan) => (plan.endedOn === null ? { ...plan, endedOn: todayOfWriting(operation) } : plan)),
  };
  return kind === 'EVICTED' ? evicted(ended, on, operation) : ended;
}

function evicted(file: File, on: string, operation: Operation<unknown>): File {
  const cleared = file.clearances?.find(({ evictOn, revokedOn }) => evictOn === on && revokedOn === null);
  if (cleared) return { ...file, clearances: changed(file.clearances, cleared.id, (clearance) => ({ ...clearance, open: false, lapsedOn: plusDays(on, 1) })) };
  const id = partOf(operation, 'incident');
  return { ...file, incidents: added(file.incidents, [{
    id, kind: 'EVICTED_WITHOUT_CLEARANCE', on, what: 'Ontruimd zonder vrijgave.', protected: protectedFor(file, on, on) ?? file.protected, made: madeBy(operation, id, on),
  }]) };
}

/** Records what should not have happened. */
export function reportIncident(file: File | undefined, { kind, on, what }: ReportIncident, operation: Operation<unknown>): File | undefined {
  return file && { ...file, incidents: added(file.incidents, [{
    id: operation.id, kind, on, what, protected: protectedFor(file, on, on) ?? file.protected, made: madeBy(operation, operation.id, on),
  }]) };
}

/** Takes a clearance back, once. */
export function revokeClearance(file: File | undefined, { clearance, reason }: RevokeClearance, operation: Operation<unknown>): File | undefined {
  return file && { ...file, clearances: changed(file.clearances, clearance, (known) => (isOpen(known) ? revoked(known, 'practice 27', reason, operation) : known)) };
}

/** A clearance that was taken back by an operation. */
export function revoked(clearance: Clearance, rule: string, cause: string, operation: Operation<unknown>): Clearance {
  return { ...clearance, open: false, revokedOn: todayOfWriting(operation), revokedAt: operation.recordedAt, revokedRule: rule, revokedCause: cause };
}
