import type { JSX } from 'preact';
import { administratorOn } from '../administration/course';
import { FileForm } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { m } from '../messages';
import { proposeArrangement, startProposal } from './arrangement';
import { ProposalForm } from './ArrangementForm';

/** Proposes how the arrears are paid off. */
export function ProposalScreen({ params, query }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="proposeArrangement" title={m.household_verb_propose_arrangement()} {...toArrears(query)}>
      {({ file, desk, send, draft, leave }) => (
        <ProposalForm initial={startProposal(file, desk.today, desk.role === 'LANDLORD')} own={desk.role === 'LANDLORD'} administrator={administratorOn(file, desk.today)?.name ?? null} draft={draft} onDone={leave}
          tenancies={(file.tenancies ?? []).map(({ id, landlord, number }) => ({ value: id, label: [desk.organisation(landlord), number].filter((part) => part !== '').join(', ') }))}
          onSend={(values) => send(proposeArrangement(values), values)} />
      )}
    </FileForm>
  );
}

/** The way back for who came from the list of arrears. */
export function toArrears(query: ScreenProps['query']): { readonly back?: { readonly href: string; readonly label: string } } {
  return query['from'] === 'arrears' ? { back: { href: '/arrears', label: m.arrears_back() } } : {};
}
