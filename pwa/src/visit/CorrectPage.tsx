import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { FileNotHere } from '../app/AboutFile';
import type { ScreenProps } from '../app/screens';
import { useDesk } from '../app/useDesk';
import { useFile } from '../app/useFile';
import { m } from '../messages';
import { LinkButton, Notice, PageTitle } from '../ui';
import { day } from '../ui/format';
import { CORRECTED, startCorrection } from './correction';
import { corrected, latestReport } from './line';
import { useSaveVisit } from './useSaveVisit';
import { VisitForm } from './VisitForm';
import { Saved } from './VisitPage';

/** Puts a report right by a new one that takes its place; both stay, with or without a network (practice 31). */
export function CorrectPage({ params }: ScreenProps): JSX.Element {
  const id = params['id'] ?? '';
  const visitId = params['visit'] ?? '';
  const kind = `correctVisit.${visitId}`;
  const found = useFile(id);
  const desk = useDesk(found.kind === 'FOUND' ? found.file : null);
  const save = useSaveVisit(id, kind);
  const [saved, setSaved] = useState(false);
  if (saved) return <Saved id={id} />;
  const back = <p><a href={`/households/${id}`}>{m.household_back_file()}</a></p>;
  if (found.kind !== 'FOUND' || !desk) {
    return <>{back}<PageTitle>{m.visit_correct_title()}</PageTitle><FileNotHere kind={found.kind === 'FOUND' ? 'LOADING' : found.kind} onRetry={found.reload} /></>;
  }
  const { file } = found;
  const visit = (file.visits ?? []).find((one) => one.id === visitId);
  const mine = visit !== undefined && desk.may('recordVisit') && (visit.made.for === null || visit.made.for === desk.organisationId);
  if (!visit || !mine || file.shortenedVisits.includes(visitId)) {
    return <>{back}<PageTitle>{m.visit_correct_title()}</PageTitle><Notice tone="warning"><p>{visit && mine ? m.visit_correct_older() : m.online_not_yours()}</p></Notice></>;
  }
  return (
    <>
      {back}
      <PageTitle tab={m.visit_correct_title()}>{m.visit_correct_for({ name: file.name, day: day(visit.on) })}</PageTitle>
      <p class="reading">{m.visit_correct_intro()}</p>
      {corrected(file.visits).has(visitId) && (
        <Notice tone="warning"><p>{m.visit_correct_done()}</p><p><LinkButton href={`/households/${id}/visits/${latestReport(file.visits ?? [], visitId)}/correct`}>{m.visit_correct_latest()}</LinkButton></p></Notice>
      )}
      <VisitForm file={file} desk={desk} start={() => startCorrection(file, visit)} sections={CORRECTED} draft={{ householdId: id, kind }} onSave={save} onDone={() => setSaved(true)} />
    </>
  );
}
