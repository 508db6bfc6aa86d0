import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FileNotHere } from '../app/AboutFile';
import type { ScreenProps } from '../app/screens';
import { useTablet } from '../app/tablet';
import { useDesk } from '../app/useDesk';
import { useFile } from '../app/useFile';
import { m } from '../messages';
import type { Sent } from '../sync';
import { LinkButton, Notice, PageTitle } from '../ui';
import { recordVisitOf, type VisitValues } from './values';
import { VisitForm } from './VisitForm';

/** The draft's kind: one visit report at a time for a household. */
export const VISIT_DRAFT = 'visit';

/** Records a home visit, with or without a network. */
export function VisitPage({ params, query }: ScreenProps): JSX.Element {
  const id = params['id'] ?? '';
  const tablet = useTablet();
  const found = useFile(id);
  const desk = useDesk(found.kind === 'FOUND' ? found.file : null);
  const [saved, setSaved] = useState(false);
  if (saved) return <Saved id={id} />;
  if (found.kind !== 'FOUND' || !desk) {
    return <><PageTitle>{m.visit_title()}</PageTitle><FileNotHere kind={found.kind === 'FOUND' ? 'LOADING' : found.kind} onRetry={found.reload} /></>;
  }
  const save = async (values: VisitValues): Promise<Sent> => {
    const result = await tablet.save(id, { recordVisit: recordVisitOf(values) }, VISIT_DRAFT);
    if (!result.ok) return { kind: 'NOT_KEPT', refusal: result.refusal };
    if (values.photos.length > 0) await tablet.assignBlobs(values.photos.map(({ id: photo }) => photo), result.value); // and else the words tell
    return { kind: 'SAVED_HERE' };
  };
  return (
    <>
      <p><a href={`/households/${id}`}>{m.household_back_file()}</a></p>
      <PageTitle tab={m.visit_title()}>{m.visit_title_for({ name: found.file.name })}</PageTitle>
      {desk.may('recordVisit')
        ? <VisitForm file={found.file} desk={desk} plannedVisit={query['planned'] ?? ''} draft={{ householdId: id, kind: VISIT_DRAFT }} onSave={save} onDone={() => setSaved(true)} />
        : <Notice tone="warning"><p>{m.online_not_yours()}</p></Notice>}
    </>
  );
}

/** Shown only after the tablet said that the report is in its storage. */
function Saved({ id }: { readonly id: string }): JSX.Element {
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
