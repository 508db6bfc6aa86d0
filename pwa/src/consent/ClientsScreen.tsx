import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PagesView } from '../app/PagesView';
import type { ScreenProps } from '../app/screens';
import { usePages } from '../app/usePages';
import { PaymentStatusesDocument } from '../graphql/graphql';
import { m } from '../messages';
import { Badge, Button, LinkButton, Notice, PageTitle, Table } from '../ui';
import { day } from '../ui/format';
import { FORMS, sayArrears, sayDwelling, type Client } from './consent';
import { WithdrawConsentDialog } from './WithdrawConsentDialog';

/** Own clients whose consent holds today, and whether their rent is paid (practice 11). */
export function ClientsScreen({ query }: ScreenProps): JSX.Element {
  const pages = usePages(PaymentStatusesDocument, {}, ({ paymentStatuses }) => paymentStatuses);
  const [withdrawing, setWithdrawing] = useState<Client['consent'] | null>(null);
  const [said, setSaid] = useState<string | null>('saved' in query ? m.consent_saved() : null);
  const withdrawn = (name: string) => {
    setSaid(m.consent_withdrawn({ name }));
    pages.again();
  };
  return (
    <>
      <PageTitle>{m.consent_title()}</PageTitle>
      <p class="reading">{m.consent_intro()}</p>
      {said !== null && <Notice tone="ok" role="status"><p>{said}</p></Notice>}
      <div><LinkButton look="main" href="/clients/new">{m.consent_new()}</LinkButton></div>
      <PagesView pages={pages}>{(clients) => (
        <Table caption={m.consent_caption()} quiet rows={clients} rowKey={({ consent }) => consent.id} empty={m.consent_empty()} columns={[
          { heading: m.consent_client(), names: true, cell: ({ consent }) => <>{consent.clientName}<div class="soft small">{m.consent_born({ day: day(consent.birthDate) })}</div><div class="soft small">{sayDwelling(consent)}</div></> },
          { heading: m.consent_rent(), cell: (client) => <Rent client={client} /> },
          { heading: m.consent_consent(), cell: ({ consent }) => <>{m.consent_until({ day: day(consent.until) })}<div class="soft small">{m.consent_given({ how: FORMS[consent.form](), day: day(consent.givenOn) })}</div><div class="soft small">{consent.evidence}</div></> },
          { heading: m.consent_act(), cell: ({ consent }) => <Button onClick={() => setWithdrawing(consent)}>{m.consent_withdraw()}<span class="visually-hidden"> {consent.clientName}</span></Button> },
        ]} />
      )}</PagesView>
      {withdrawing && <WithdrawConsentDialog consent={withdrawing} onClose={() => setWithdrawing(null)} onDone={() => withdrawn(withdrawing.clientName)} />}
    </>
  );
}

function Rent({ client }: { readonly client: Client }): JSX.Element {
  const { owes, words, more } = sayArrears(client);
  return <><Badge tone={owes ? 'warning' : 'info'}>{words}</Badge><div class="soft small">{more}</div></>;
}
