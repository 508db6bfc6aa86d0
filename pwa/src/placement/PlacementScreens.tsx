import type { JSX } from 'preact';
import { FileForm, type FormPage } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { todayOf } from '../household/today';
import type { Verb } from '../involvement/may';
import { m } from '../messages';
import { Card, Notice } from '../ui';
import { confirmPlacement, endPlacement, offerPlacement, refusePlacement, requestPlacement, startOffer, startRefusal, startRequest, whyNotConfirm, withdrawPlacement, type Placement } from './placement';
import { ConfirmForm, OfferForm, RefuseForm, RequestForm, StopForm } from './PlacementForm';
import { Place } from './PlacementSection';
import { considerShelter, recordOwnSolution, startSolution } from './solution';
import { ShelterForm, SolutionForm } from './SolutionForm';

/** What the household can arrange itself (route 3.2c). */
export function SolutionScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="recordOwnSolution" title={m.placement_solution_add()} intro={m.placement_solution_intro()}>
      {({ file, desk, send, draft, leave }) => (
        <SolutionForm initial={startSolution(desk.today)} draft={draft} onDone={leave} onSend={(values) => send(recordOwnSolution(planOf(file, desk.today), values), values)} />
      )}
    </FileForm>
  );
}

/** The question of a crisis place or other housing (route 3.2d). */
export function ShelterScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="considerShelter" title={m.placement_shelter_answer()}>
      {({ file, desk, send, draft, leave }) => ((file.ownSolutions ?? []).length === 0
        ? <Notice tone="warning"><p>{m.placement_shelter_first()}</p></Notice>
        : <ShelterForm draft={draft} onDone={leave} onSend={(values) => send(considerShelter(planOf(file, desk.today), values), values)} />)}
    </FileForm>
  );
}

/** Asks for a place. */
export function RequestScreen({ params }: ScreenProps): JSX.Element {
  return (
    <FileForm id={params['id'] ?? ''} verb="requestPlacement" title={m.placement_request()}>
      {({ file, desk, send, draft, leave }) => {
        const { residents } = todayOf(file, desk.today);
        return (
          <RequestForm initial={startRequest(residents.map(({ id }) => id), file.evictionOn)} residents={residents.map(({ id, name }) => ({ value: id, label: name }))}
            draft={draft} onDone={leave} onSend={(values) => send(requestPlacement(planOf(file, desk.today), values), values)} />
        );
      }}
    </FileForm>
  );
}

/** Offers the place that was asked for. */
export function OfferScreen({ params }: ScreenProps): JSX.Element {
  return (
    <AboutPlace params={params} verb="offerPlacement" title={m.placement_offer()}>
      {({ desk, send, draft, leave }, placement) => (
        <OfferForm initial={startOffer(placement)} people={placement.residents.length} organisations={desk.choosable.filter(({ kind }) => kind !== 'LANDLORD').map(({ id, name }) => ({ value: id, label: name }))}
          draft={draft} onDone={leave} onSend={(values) => send(offerPlacement(placement.id, values), values)} />
      )}
    </AboutPlace>
  );
}

/** Confirms it, as the second person. */
export function ConfirmScreen({ params }: ScreenProps): JSX.Element {
  return (
    <AboutPlace params={params} verb="confirmPlacement" title={m.placement_confirm()}>
      {({ desk, send, leave }, placement) => (
        <ConfirmForm why={whyNotConfirm(placement, desk)} parent={placement.kind === 'OTHER_PARENT'} onDone={leave} onSend={({ words }) => send(confirmPlacement(placement.id, words), {})} />
      )}
    </AboutPlace>
  );
}

/** Says from which night it is gone. */
export function EndScreen({ params }: ScreenProps): JSX.Element {
  return (
    <AboutPlace params={params} verb="endPlacement" title={m.placement_end()}>
      {({ send, draft, leave }, placement) => (
        <StopForm ending initial={NOT_STOPPED} draft={draft} onDone={leave} onSend={(values) => send(endPlacement(placement.id, values), values)} />
      )}
    </AboutPlace>
  );
}

/** Takes it back. */
export function WithdrawScreen({ params }: ScreenProps): JSX.Element {
  return (
    <AboutPlace params={params} verb="withdrawPlacement" title={m.placement_withdraw()}>
      {({ send, draft, leave }, placement) => (
        <StopForm ending={false} initial={NOT_STOPPED} draft={draft} onDone={leave} onSend={(values) => send(withdrawPlacement(placement.id, values), values)} />
      )}
    </AboutPlace>
  );
}

/** Records that residents refuse it. */
export function RefuseScreen({ params }: ScreenProps): JSX.Element {
  return (
    <AboutPlace params={params} verb="refusePlacement" title={m.placement_refuse()}>
      {({ file, desk, send, draft, leave }, placement) => (
        <RefuseForm initial={startRefusal(placement, desk.today)} draft={draft} onDone={leave} onSend={(values) => send(refusePlacement(placement.id, values), values)}
          residents={file.residents.filter(({ id }) => placement.residents.includes(id)).map(({ id, name }) => ({ value: id, label: name }))} />
      )}
    </AboutPlace>
  );
}

const NOT_STOPPED = { on: '', reason: '' };

interface AboutProps extends Pick<ScreenProps, 'params'> {
  readonly verb: Verb;
  readonly title: string;
  readonly children: (page: FormPage, placement: Placement) => JSX.Element;
}

/** A form about one place, with the place above it. */
function AboutPlace({ params, verb, title, children }: AboutProps): JSX.Element {
  const id = params['place'] ?? '';
  return (
    <FileForm id={params['id'] ?? ''} verb={verb} subject={id} title={title}>
      {(page) => {
        const placement = (page.file.placements ?? []).find((one) => one.id === id);
        if (!placement) return <Notice tone="warning"><p>{m.placement_unknown()}</p></Notice>;
        return <><Card title={m.placement_this()}><Place file={page.file} desk={{ ...page.desk, may: () => false }} placement={placement} /></Card>{children(page, placement)}</>;
      }}
    </FileForm>
  );
}

function planOf(file: FormPage['file'], today: string): string | null {
  return todayOf(file, today).plan?.id ?? null;
}
