import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Badge, Card, LinkButton, Table } from '../ui';
import { Cut } from '../ui/Cut';
import { day, dayOf } from '../ui/format';
import { missingStandpoints, sayPosition, standpointsOf, type Standpoint } from './standpoint';

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
}

interface Row {
  readonly organisation: string;
  readonly given: Standpoint | null;
}

/** What each organisation thinks of the latest referral, and who has not said it yet. */
export function StandpointSection({ file, desk }: Props): JSX.Element | null {
  const referral = (file.referrals ?? []).at(-1);
  if (file.standpoints === null) return <Cut title={m.standpoint_title()} id="standpoint" />;
  if (!referral) return null;
  const whole = file.access.find(({ facet }) => facet === 'STANDPOINTS')?.sight === 'ALL';
  const mine = standpointsOf(file.standpoints, referral.id).some(({ made }) => made.for === desk.organisationId);
  return (
    <Card title={m.standpoint_title()} id="standpoint">
      {!whole && <p class="soft">{referral.openedOn ? m.standpoint_positions_only() : m.standpoint_not_opened()}</p>}
      <StandpointTable file={file} referral={referral.id} desk={desk} reasons={whole} />
      {desk.may('giveStandpoint') && <div><LinkButton href={`/households/${file.id}/standpoint/${referral.id}`}>{mine ? m.standpoint_change() : m.standpoint_give()}</LinkButton></div>}
    </Card>
  );
}

/** The table alone, also beside the decision. */
export function StandpointTable({ file, referral, desk, reasons }: Props & { readonly referral: string; readonly reasons: boolean }): JSX.Element {
  const given: readonly Row[] = standpointsOf(file.standpoints ?? [], referral).map((one) => ({ organisation: one.made.for ?? '', given: one }));
  const open = reasons ? missingStandpoints(file, referral, desk.today).map((organisation) => ({ organisation, given: null })) : [];
  return (
    <Table<Row> caption={m.standpoint_title()} quiet rows={[...given, ...open]} rowKey={({ organisation }) => organisation} empty={m.standpoint_none()} columns={[
      { heading: m.standpoint_column_organisation(), names: true, cell: ({ organisation }) => desk.organisation(organisation) },
      { heading: m.standpoint_column_position(), cell: ({ given: one }) => (one
        ? <>{sayPosition(one.position)}{one.made.afterwards && <> <Badge tone="warning">{m.standpoint_afterwards()}</Badge></>}</>
        : <Badge tone="warning">{m.standpoint_not_given()}</Badge>) },
      { heading: m.standpoint_column_reasons(), cell: ({ given: one }) => one && (
        <>{one.reasons}{one.made.at && <div class="soft small">{desk.person(one.made.by)}, {day(dayOf(one.made.at))}</div>}</>) },
    ]} />
  );
}
