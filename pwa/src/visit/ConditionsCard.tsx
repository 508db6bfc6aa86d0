import type { JSX } from 'preact';
import { Facet } from '../household/Facet';
import type { HouseholdFile } from '../household/file';
import type { Item } from '../household/record';
import { m } from '../messages';
import { Badge, Table } from '../ui';
import { day } from '../ui/format';
import type { CheckOutcome } from './command';
import { askCondition } from './values';
import { sayCheck } from './words';

type Status = Item<HouseholdFile['conditionStatus']>;

/** How the conditions of the plan to prevent stand, and what showed it; nothing without such a plan. */
export function ConditionsCard({ file }: { readonly file: HouseholdFile }): JSX.Element | null {
  const statuses = file.conditionStatus ?? [];
  if (statuses.length === 0) return null;
  return (
    <Facet file={file} facet="PLAN" title={m.visit_section_conditions()} id="conditions">
      {() => (
        <Table caption={m.visit_section_conditions()} quiet rows={statuses} rowKey={({ condition }) => condition} columns={[
          { heading: m.visit_column_condition(), cell: ({ condition }) => askCondition(condition), names: true },
          { heading: m.visit_column_now(), cell: ({ outcome }) => <Badge {...toneOf(outcome)}>{sayCheck(outcome)}</Badge> },
          { heading: m.visit_column_seen(), cell: (status) => seen(file, status) },
        ]} />
      )}
    </Facet>
  );
}

function toneOf(outcome: CheckOutcome): { readonly tone?: 'ok' | 'danger' | 'warning' } {
  switch (outcome) {
    case 'MET': return { tone: 'ok' };
    case 'NOT_MET': return { tone: 'danger' };
    case 'NOT_DISCUSSED': return { tone: 'warning' };
  }
}

function seen({ checks }: HouseholdFile, { condition, checkedOn, outcome }: Status): string {
  if (checkedOn === null) return m.visit_condition_last_none();
  const check = (checks ?? []).findLast((one) => one.condition === condition && one.on === checkedOn && one.outcome === outcome);
  return [day(checkedOn), check?.evidence ?? '', check?.explanation ? `“${check.explanation}”` : ''].filter((text) => text !== '').join(' · ');
}
