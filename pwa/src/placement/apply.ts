import type { ConsiderShelter, EndPlacement, OfferPlacement, RecordOwnSolution, RefusePlacement, RequestPlacement, WithdrawPlacement } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { added, changed, madeUnder, todayOfWriting, type Item } from '../household/record';
import type { Operation } from '../sync';

type File = HouseholdFile;
type Placement = Item<File['placements']>;

/** Adds what was explored with the household. */
export function recordOwnSolution(file: File | undefined, input: RecordOwnSolution, operation: Operation<unknown>): File | undefined {
  const plan = input.plan ?? null;
  return file && { ...file, ownSolutions: added(file.ownSolutions, [{
    id: operation.id, plan, what: input.what ?? '', possible: input.possible ?? null, note: input.note ?? '',
    notExploredReason: input.notExploredReason ?? '', on: input.on, made: madeUnder(file, plan, operation, operation.id, input.on),
  }]) };
}

/** Answers whether a crisis place or other housing must be organised. */
export function considerShelter(file: File | undefined, { plan = null, answer, reason }: ConsiderShelter, operation: Operation<unknown>): File | undefined {
  return file && { ...file, shelters: added(file.shelters, [{ id: operation.id, plan, answer, reason: reason ?? '', made: madeUnder(file, plan, operation) }]) };
}

/** Asks for a place. */
export function requestPlacement(file: File | undefined, input: RequestPlacement, operation: Operation<unknown>): File | undefined {
  const plan = input.plan ?? null;
  return file && { ...file, placements: added(file.placements, [{
    id: operation.id, plan, kind: input.kind, status: 'REQUESTED', residents: [...new Set(input.residents)].sort(), from: input.from,
    until: input.until ?? null, note: input.note ?? '', provider: '', providerOrganisation: null, address: '', capacity: null, keepsTogether: false,
    offeredBy: null, offeredFor: null, offeredOn: null, confirmedBy: null, confirmedFor: null, confirmedOn: null,
    endedOn: null, endedReason: '', withdrawnOn: null, withdrawnReason: '', refusedBy: [], refusedOn: null, refusedWords: '', made: madeUnder(file, plan, operation),
  }]) };
}

/** Offers the place that was asked for; the nights that are named count. */
export function offerPlacement(file: File | undefined, input: OfferPlacement, operation: Operation<unknown>): File | undefined {
  return place(file, input.placement, (asked) => {
    if (asked.status !== 'REQUESTED' && asked.status !== 'OFFERED') return asked;
    const sameProvider = input.provider === asked.provider && (input.providerOrganisation ?? null) === asked.providerOrganisation;
    return {
      ...asked, provider: input.provider, providerOrganisation: input.providerOrganisation ?? null, address: input.address || (sameProvider ? asked.address : ''),
      capacity: input.capacity, keepsTogether: input.keepsTogether ?? false,
      from: input.from ?? asked.from, until: input.until ?? (input.from ? null : asked.until), offeredOn: todayOfWriting(operation),
    };
  });
}

/** Ends a place; the earliest end counts. */
export function endPlacement(file: File | undefined, { placement, on, reason }: EndPlacement): File | undefined {
  return place(file, placement, (known) => (known.endedOn === null || on < known.endedOn ? { ...known, endedOn: on, endedReason: reason } : known));
}

/** Takes a place back, once. */
export function withdrawPlacement(file: File | undefined, { placement, reason }: WithdrawPlacement, operation: Operation<unknown>): File | undefined {
  return place(file, placement, (known) => (
    known.withdrawnOn === null ? { ...known, withdrawnOn: todayOfWriting(operation), withdrawnReason: reason } : known));
}

/** Takes those who refuse out of the place; one that nobody takes is withdrawn (practice 25). */
export function refusePlacement(file: File | undefined, { placement, residents, on, words }: RefusePlacement, operation: Operation<unknown>): File | undefined {
  return place(file, placement, (known) => {
    const refusing = residents?.length ? residents : known.residents;
    const refusedBy = [...new Set([...known.refusedBy, ...refusing])];
    const others = known.residents.filter((id) => !refusedBy.includes(id));
    const refused = { ...known, refusedBy, refusedOn: on, refusedWords: words };
    if (others.length > 0) return { ...refused, residents: others };
    return known.withdrawnOn === null ? { ...refused, withdrawnOn: todayOfWriting(operation), withdrawnReason: words } : refused;
  });
}

function place(file: File | undefined, id: string, change: (placement: Placement) => Placement): File | undefined {
  return file && { ...file, placements: changed(file.placements, id, (known) => {
    const next = change(known);
    return { ...next, status: statusOf(next) };
  }) };
}

/** How far a place is: only a confirmed one is a roof. */
function statusOf({ withdrawnOn, endedOn, confirmedOn, offeredOn, residents, refusedBy }: Placement): Placement['status'] {
  if (withdrawnOn !== null) return refusedBy.length > 0 && residents.every((id) => refusedBy.includes(id)) ? 'REFUSED' : 'WITHDRAWN';
  if (endedOn !== null) return 'ENDED';
  if (confirmedOn !== null) return 'CONFIRMED';
  return offeredOn === null ? 'REQUESTED' : 'OFFERED';
}
