import type { EndTenancy, NewTenancy, RecordContactAttempt, RecordRent } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { added, changed, madeBy, type Item } from '../household/record';
import type { Operation } from '../sync';
import { arrearsCents, inArrearsSince, ledgerArrears } from './arrears';

type File = HouseholdFile;
type Tenancy = Item<File['tenancies']>;

/** A tenancy that was added here; the landlord is the writer's when it is not named. */
export function newTenancy(input: NewTenancy, operation: Operation<unknown>): Tenancy {
  return {
    id: input.id, landlord: input.landlord ?? null, number: input.number ?? '', tenantNumber: input.tenantNumber ?? '',
    dwellingNumber: input.dwellingNumber ?? '', startsOn: input.startsOn ?? null, endsOn: input.endsOn ?? null,
    arrearsCents: 0, arrearsAsOf: null, inArrearsSince: null, ledger: [], made: madeBy(operation, input.id),
  };
}

/** Takes over each month that was not read from newer books already. */
export function recordRent(file: File | undefined, { tenancy, asOf, months }: RecordRent, operation: Operation<unknown>): File | undefined {
  if (!file?.tenancies) return file;
  const known = file.tenancies.some(({ id }) => id === tenancy.id) ? file.tenancies : [...file.tenancies, newTenancy(tenancy, operation)];
  const tenancies = changed(known, tenancy.id, (found) => {
    const newer = months.filter(({ month }) => !found.ledger.some((booked) => booked.month === month && (booked.asOf ?? '') > asOf));
    const kept = found.ledger.filter(({ month }) => !newer.some((fresh) => fresh.month === month));
    const ledger = [...kept, ...newer.map((month) => ({ ...month, asOf, arrangement: month.arrangement ?? '' }))].sort((a, b) => (a.month < b.month ? -1 : 1));
    return { ...found, ledger, arrearsCents: ledgerArrears(ledger), arrearsAsOf: ledger.at(-1)?.asOf ?? null, inArrearsSince: inArrearsSince(ledger) };
  });
  return { ...file, tenancies, arrearsCents: arrearsCents({ tenancies }) ?? null };
}

/** Adds a try to speak the household. */
export function recordContactAttempt(file: File | undefined, input: RecordContactAttempt, operation: Operation<unknown>): File | undefined {
  return file && { ...file, contactAttempts: added(file.contactAttempts, [{
    id: operation.id, on: input.on, dayPart: input.dayPart ?? null, channel: input.channel, reached: input.reached ?? false,
    summary: input.summary ?? '', made: madeBy(operation, operation.id, input.on),
  }]) };
}

/** Writes the last day of a tenancy; a later record corrects an earlier one. */
export function endTenancy(file: File | undefined, { tenancy, on }: EndTenancy): File | undefined {
  return file && { ...file, tenancies: changed(file.tenancies, tenancy, (known) => ({ ...known, endsOn: on })) };
}
