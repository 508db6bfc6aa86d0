import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FileNotHere } from '../app/AboutFile';
import type { ScreenProps } from '../app/screens';
import { useDesk } from '../app/useDesk';
import { useFile } from '../app/useFile';
import { m } from '../messages';
import { LinkButton, Notice, PageTitle } from '../ui';
import { startVisit } from './start';
import { useSaveVisit } from './useSaveVisit';
import { SECTIONS } from './values';
import { VisitForm } from './VisitForm';

/** The draft's kind: one visit report at a time for a household. */
export const VISIT_DRAFT = 'visit';

/** Records a home visit, with or without a network. */
export function VisitPage({ params, query }: ScreenProps): JSX.Element {
  const id = params['id'] ?? '';
  const found = useFile(id);
  const desk = useDesk(found.kind === 'FOUND' ? found.file : null);
  const save = useSaveVisit(id, VISIT_DRAFT);
  const [saved, setSaved] = useState(false);
  if (saved) return <Saved id={id} />;
  if (found.kind !== 'FOUND' || !desk) {
    return <><PageTitle>{m.visit_title()}</PageTitle><FileNotHere kind={found.kind === 'FOUND' ? 'LOADING' : found.kind} onRetry={found.reload} /></>;
  }
  return (
    <>
      <p><a href={`/households/${id}`}>{m.household_back_file()}</a></p>
      <PageTitle tab={m.visit_title()}>{m.visit_title_for({ name: found.file.name })}</PageTitle>
      {desk.may('recordVisit')
        ? <VisitForm file={found.file} desk={desk} start={() => startVisit(found.file, desk.today, query['planned'] ?? '')} sections={SECTIONS} draft={{ householdId: id, kind: VISIT_DRAFT }} onSave={save} onDone={() => setSaved(true)} />
        : <Notice tone="warning"><p>{m.online_not_yours()}</p></Notice>}
    </>
  );
}

/** Shown only after the tablet said that the report is in its storage. */
export function Saved({ id }: { readonly id: string }): JSX.Element {
  return (
    <>
      <PageTitle tab={m.visit_title()}>{m.visit_saved_title()}</PageTitle>
      <Notice tone="ok" role="status"><p>{m.visit_saved()}</p></Notice>
      <div class="row">
        <LinkButton look="main" href="/households">{m.visit_to_today()}</LinkButton>
        <LinkButton href={`/households/${id}`}>{m.visit_to_file()}</LinkButton>
      </div>
    </>
  );
}
