import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Badge, Card, DefinitionList, Disclosure, LinkButton, Table, WhoWhen } from '../ui';
import { day, euro, month } from '../ui/format';
import { Cut } from '../ui/Cut';
import { INSTALMENTS, STATUSES, TONES, waitsForAdministrator, type Arrangement } from './arrangement';
import { ENDS, mayEnd } from './end';

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
}

/** Arrangements and proposals, the newest first, with what became of each payment. */
export function ArrangementSection({ file, desk }: Props): JSX.Element {
  if (!file.arrangements) return <Cut title={m.arrangement_title()} id="arrangements" />;
  return (
    <Card title={m.arrangement_title()} id="arrangements">
      <div class="stack">
        {file.arrangements.length === 0 && <p class="soft">{m.arrangement_none()}</p>}
        {[...file.arrangements].reverse().map((arrangement) => <One key={arrangement.id} file={file} arrangement={arrangement} desk={desk} />)}
        {desk.may('proposeArrangement') && (file.tenancies ?? []).length > 0 && <div><LinkButton href={`/households/${file.id}/arrangement`}>{desk.role === 'LANDLORD' ? m.arrangement_add_own() : m.arrangement_add()}</LinkButton></div>}
      </div>
    </Card>
  );
}

function One({ file, arrangement, desk }: Props & { readonly arrangement: Arrangement }): JSX.Element {
  const { on, status, totalCents, paidCents, instalments, made } = arrangement;
  const title = m.arrangement_of({ day: day(on) });
  const texts = [['number', m.arrangement_number], ['declinedReason', m.arrangement_declined], ['administratorReason', m.arrangement_administrator_says], ['householdSays', m.arrangement_household], ['note', m.arrangement_agreed]] as const;
  const ended = [arrangement.endReason ? ENDS[arrangement.endReason].name() : '', arrangement.endNote].filter((part) => part !== '').join('. ');
  return (
    <article class="stack-tight">
      <h3>{title} <Badge tone={TONES[status]}>{STATUSES[status]()}</Badge></h3>
      <DefinitionList facts={[
        { term: m.arrangement_total(), value: euro(totalCents), note: m.arrangement_paid_so_far({ amount: euro(paidCents) }) },
        ...texts.flatMap(([field, term]) => (arrangement[field] === '' ? [] : [{ term: term(), value: arrangement[field] }])),
        ...(arrangement.endedOn === null ? [] : [{ term: m.arrangement_ended_on(), value: day(arrangement.endedOn) }]),
        ...(ended === '' ? [] : [{ term: m.arrangement_ended(), value: ended }]),
      ]} />
      <Disclosure title={m.arrangement_payments({ count: instalments.length })}>
        <Table caption={title} rows={instalments} rowKey={({ dueOn }) => dueOn} columns={[
          { heading: m.arrangement_due(), cell: ({ dueOn }) => day(dueOn) },
          { heading: m.common_amount(), cell: ({ cents }) => euro(cents), amount: true },
          ...(status === 'PROPOSED' ? [] : [{ heading: m.common_note(), cell: ({ status: became, paidIn }: Arrangement['instalments'][number]) => [INSTALMENTS[became](), ...(paidIn ? [month(paidIn)] : [])].join(', ') }]),
        ]} />
      </Disclosure>
      {arrangement.answeredOn === null && arrangement.endedOn === null && desk.may('answerArrangement') && (
        <div><LinkButton look="main" href={`/households/${file.id}/arrangements/${arrangement.id}/answer`}>{m.arrangement_answer_link()}</LinkButton></div>
      )}
      {waitsForAdministrator(arrangement) && desk.may('agreeArrangement') && (
        <div><LinkButton look={arrangement.administratorOn === null ? 'main' : 'plain'} href={`/households/${file.id}/arrangements/${arrangement.id}/agree`}>{m.arrangement_agree()}</LinkButton></div>
      )}
      {mayEnd(arrangement) && desk.may('endArrangement') && rentedOutBy(file, arrangement, desk) && (
        <div><LinkButton look="plain" href={`/households/${file.id}/arrangements/${arrangement.id}/end`}>{m.arrangement_end_link()}</LinkButton></div>
      )}
      {made.at !== null && <WhoWhen who={desk.person(made.by)} at={made.at} />}
    </article>
  );
}

/** Whether it is about a tenancy of the reader's own organisation (practice 39). */
function rentedOutBy({ tenancies }: HouseholdFile, { tenancy }: Arrangement, { organisationId }: Desk): boolean {
  return (tenancies ?? []).some(({ id, landlord }) => id === tenancy && landlord === organisationId);
}
