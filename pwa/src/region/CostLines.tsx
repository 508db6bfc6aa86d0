import type { JSX } from 'preact';
import type { CostSide, NewCostLine } from '../graphql/graphql';
import { m } from '../messages';
import { Table } from '../ui';
import { day, euro } from '../ui/format';

/** Figures per side, as they stand or as they would stand. */
export function CostLines({ lines, of }: { readonly lines: readonly NewCostLine[]; readonly of: string }): JSX.Element {
  const side = (at: CostSide, what: string) => (
    <Table caption={`${what}, ${of}`} rows={lines.filter((line) => line.side === at)} rowKey={({ key }) => key} columns={[
      { heading: m.region_costs_name(), cell: ({ name }) => name },
      { heading: m.region_costs_unit(), cell: ({ unit }) => unit },
      { heading: m.region_costs_amount(), amount: true, cell: ({ fromCents, toCents }) => (fromCents === toCents ? euro(fromCents) : m.region_costs_range({ from: euro(fromCents), to: euro(toCents) })) },
      { heading: m.region_costs_source(), cell: ({ source, sourceOn }) => m.region_costs_source_of({ source, day: day(sourceOn) }) },
    ]} />
  );
  return <>{side('EVICTING', m.region_costs_evicting())}{side('PREVENTING', m.region_costs_preventing())}</>;
}
