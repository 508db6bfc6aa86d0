import type { JSX } from 'preact';
import { m } from '../messages';
import { ArrearsChart, DefinitionList, LinkButton, Table } from '../ui';
import { day, euro, month } from '../ui/format';
import { arrearsMonths } from './arrearsMonths';
import { Facet } from './Facet';
import type { HouseholdFile } from './file';
import type { Names } from './names';

interface Props {
  readonly file: HouseholdFile;
  readonly names: Names;
  /** With the tenancy and its months in figures. */
  readonly whole: boolean;
  /** The landlord whose books the reader keeps: its rent by month, and the end of its tenancies. */
  readonly keeps?: string | null;
}

/** The arrears per month as the landlord booked them, with what happened in between. */
export function RentCard({ file, names, whole, keeps }: Props): JSX.Element {
  return (
    <Facet file={file} facet="TENANCY" title={m.household_rent_title()} id="rent">
      {() => {
        const tenancies = file.tenancies ?? [];
        const record = keeps && <div><LinkButton href={`/households/${file.id}/rent`}>{m.household_rent_record()}</LinkButton></div>;
        if (tenancies.every(({ ledger }) => ledger.length === 0)) return <><p class="soft">{m.household_rent_none()}</p>{record}</>;
        return <>{record}{tenancies.map((tenancy) => (
          <div key={tenancy.id} class="stack">
            {tenancy.inArrearsSince !== null && <p>{m.household_rent_since({ month: month(tenancy.inArrearsSince) })}</p>}
            <ArrearsChart title={m.household_rent_title()} months={arrearsMonths(file, tenancy)} />
            {whole && <TenancyFacts tenancy={tenancy} names={names} />}
            {keeps && tenancy.landlord === keeps && <div><LinkButton look="plain" href={`/households/${file.id}/tenancies/${tenancy.id}/end`}>{m.household_rent_end()}</LinkButton></div>}
            {whole && (
              <Table caption={m.household_rent_table()} rows={[...tenancy.ledger].reverse()} rowKey={(row) => row.month} columns={[
                { heading: m.common_month(), cell: (row) => month(row.month) },
                { heading: m.household_rent_due(), cell: (row) => euro(row.dueCents), amount: true },
                { heading: m.household_rent_paid(), cell: (row) => euro(row.paidCents), amount: true },
                { heading: m.household_rent_balance(), cell: (row) => euro(row.balanceCents), amount: true },
              ]} />
            )}
          </div>
        ))}</>;
      }}
    </Facet>
  );
}

type Tenancy = NonNullable<HouseholdFile['tenancies']>[number];

function TenancyFacts({ tenancy, names }: { readonly tenancy: Tenancy; readonly names: Names }): JSX.Element {
  const { landlord, number, startsOn, endsOn } = tenancy;
  return (
    <DefinitionList facts={[
      { term: m.household_rent_landlord(), value: names.organisation(landlord) },
      ...(number === '' ? [] : [{ term: m.household_rent_number(), value: number }]),
      ...(startsOn === null ? [] : [{ term: m.household_rent_starts(), value: day(startsOn) }]),
      ...(endsOn === null ? [] : [{ term: m.household_rent_ended(), value: day(endsOn) }]),
    ]} />
  );
}
