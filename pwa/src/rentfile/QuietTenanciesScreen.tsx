import type { JSX } from 'preact';
import { AskedView } from '../app/AskedView';
import { PagesView } from '../app/PagesView';
import { useAsked } from '../app/useAsked';
import { usePages } from '../app/usePages';
import { QuietTenanciesDocument, TenancyCountsDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Card, PageTitle, Table } from '../ui';
import { day, euro, month } from '../ui/format';

/** What the program keeps of tenancies that owe nothing: read by their landlord alone, no file, soon forgotten (practice 9). */
export function QuietTenanciesScreen(): JSX.Element {
  return (
    <>
      <p><a href="/books">{m.rentfile_back()}</a></p>
      <PageTitle>{m.rentfile_quiet_title()}</PageTitle>
      <p class="reading">{m.rentfile_quiet_intro()}</p>
      <CountsCard />
      <TenanciesCard />
    </>
  );
}

function CountsCard(): JSX.Element {
  const asked = useAsked(TenancyCountsDocument, {});
  return (
    <Card title={m.rentfile_counts()} id="counts">
      <AskedView asked={asked}>{({ tenancyCounts }) => (
        <Table caption={m.rentfile_counts()} quiet rows={[...tenancyCounts].reverse()} rowKey={(one) => one.month} empty={m.rentfile_counts_none()} columns={[
          { heading: m.common_month(), cell: (one) => month(one.month) },
          { heading: m.rentfile_counts_all(), amount: true, cell: ({ tenancies }) => tenancies },
          { heading: m.rentfile_counts_arrears(), amount: true, cell: ({ inArrears }) => inArrears },
          { heading: m.rentfile_counts_as_of(), cell: ({ asOf }) => day(asOf) },
        ]} />
      )}</AskedView>
    </Card>
  );
}

function TenanciesCard(): JSX.Element {
  const pages = usePages(QuietTenanciesDocument, {}, ({ quietTenancies }) => quietTenancies);
  return (
    <Card title={m.rentfile_quiet_list()} id="quiet">
      <PagesView pages={pages}>{(tenancies) => (
        <Table caption={m.rentfile_quiet_list()} quiet rows={tenancies} rowKey={({ id }) => id} empty={m.rentfile_quiet_none()} columns={[
          { heading: m.rentfile_quiet_tenancy(), cell: ({ number, tenantNumber, dwellingNumber }) => <>{number}<div class="soft small">{m.rentfile_quiet_numbers({ tenant: tenantNumber || '–', dwelling: dwellingNumber || '–' })}</div></> },
          { heading: m.rentfile_quiet_balance(), amount: true, cell: ({ balanceCents, month: of }) => <>{euro(balanceCents)}<div class="soft small">{month(of)}</div></> },
          { heading: m.rentfile_quiet_arrears(), cell: ({ lastArrears }) => (lastArrears === null ? m.rentfile_quiet_never() : month(lastArrears)) },
          { heading: m.rentfile_quiet_until(), cell: ({ keepUntil }) => day(keepUntil) },
        ]} />
      )}</PagesView>
    </Card>
  );
}
