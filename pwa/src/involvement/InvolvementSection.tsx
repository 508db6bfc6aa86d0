import type { JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import { m } from '../messages';
import { Card, Disclosure, LinkButton, Table } from '../ui';
import { day } from '../ui/format';
import { takingPart, type Desk } from './desk';
import { sayBasis, sayOrganisationRole } from './involvement';
import { stays } from './stays';

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
}

type Involvement = HouseholdFile['involvements'][number];

/** Who takes part, as what, and why. */
export function InvolvementSection({ file, desk }: Props): JSX.Element {
  const now = new Set(takingPart(file.involvements, desk).map(({ organisation }) => organisation));
  const current = file.involvements.filter(({ organisation, until }) => now.has(organisation) && (until === null || until >= desk.today));
  const past = file.involvements.filter((one) => !current.includes(one));
  return (
    <Card title={m.involvement_title()} id="involvement">
      <Involved caption={m.involvement_title()} rows={current} desk={desk} end={desk.may('endInvolvement') ? (organisation) => (organisation === desk.organisationId || stays(file, organisation, desk.today) ? null : `/households/${file.id}/involvement/${organisation}/end`) : null} />
      {desk.may('inviteOrganisation') && <div><LinkButton href={`/households/${file.id}/involvement/new`}>{m.involvement_invite()}</LinkButton></div>}
      {past.length > 0 && <Disclosure title={m.involvement_past()}><Involved caption={m.involvement_past()} rows={past} desk={desk} end={null} /></Disclosure>}
    </Card>
  );
}

interface InvolvedProps extends Pick<Props, 'desk'> {
  readonly caption: string;
  readonly rows: readonly Involvement[];
  /** Where an organisation is taken out; null for one that stays. */
  readonly end: ((organisation: string) => string | null) | null;
}

function Involved({ caption, rows, desk, end }: InvolvedProps): JSX.Element {
  return (
    <Table caption={caption} quiet rows={rows} rowKey={({ id }) => id} columns={[
      { heading: m.involvement_column_organisation(), names: true, cell: ({ organisation, role }) => <>{desk.organisation(organisation)}<div class="soft small">{sayOrganisationRole(role)}</div></> },
      { heading: m.involvement_column_purpose(), cell: ({ purpose, legalBasis }) => <>{purpose}{legalBasis && <div class="soft small">{sayBasis(legalBasis)}</div>}</> },
      { heading: m.involvement_column_since(), cell: ({ from, until }) => [from ? day(from) : '', until ? m.involvement_until_day({ day: day(until) }) : ''].join(' ') },
      ...(end ? [{ heading: m.involvement_column_end(), cell: ({ organisation }: Involvement) => { const href = end(organisation); return href !== null && <a href={href}>{m.involvement_end_short({ organisation: desk.organisation(organisation) })}</a>; } }] : []),
    ]} />
  );
}
