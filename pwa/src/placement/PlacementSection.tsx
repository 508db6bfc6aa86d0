import type { ComponentChildren, JSX } from 'preact';
import type { HouseholdFile } from '../household/file';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Badge, Card, DefinitionList, LinkButton, Notice, type Tone } from '../ui';
import { day } from '../ui/format';
import { sayKind, sayPlacementStatus, whyNotConfirm, type Placement } from './placement';
import { sayShelter } from './solution';

interface Props {
  readonly file: HouseholdFile;
  readonly desk: Desk;
}

/** A roof for everybody: own solutions, the question of shelter, and the places (route 3.2c–f). */
export function PlacementSection({ file, desk }: Props): JSX.Element {
  if (file.placements === null) return <ForLandlord placeForAll={file.placeForAll} />;
  return (
    <>
      <OwnSolutions file={file} desk={desk} />
      <Places file={file} desk={desk} placements={file.placements} />
    </>
  );
}

/** The landlord sees whether there is a place for everybody, and nothing else (access §2). */
function ForLandlord({ placeForAll }: Pick<HouseholdFile, 'placeForAll'>): JSX.Element {
  return (
    <Card title={m.placement_title()} id="placement">
      <p>{placeForAll === null ? m.placement_for_all_no_date() : placeForAll ? m.placement_for_all() : m.placement_not_for_all()}</p>
    </Card>
  );
}

function OwnSolutions({ file, desk }: Props): JSX.Element {
  const solutions = file.ownSolutions ?? [];
  const shelter = (file.shelters ?? []).at(-1);
  const answers = { YES: m.common_yes(), NO: m.common_no(), UNKNOWN: m.placement_possible_unknown() };
  return (
    <Card title={m.placement_solutions()} id="solutions">
      {solutions.length === 0 ? <p class="soft">{m.placement_no_solutions()}</p> : (
        <DefinitionList facts={solutions.map(({ on, what, possible, note, notExploredReason }) => ({
          term: day(on), value: what || m.placement_not_explored_because({ reason: notExploredReason }), note: [possible ? m.placement_possible_fact({ answer: answers[possible] }) : '', note].filter((part) => part !== '').join(' '),
        }))} />
      )}
      <DefinitionList facts={[{ term: m.placement_shelter_question(), value: shelter ? [sayShelter(shelter.answer), shelter.reason].filter((part) => part !== '').join('. ') : m.placement_shelter_open() }]} />
      <div class="row">
        {desk.may('recordOwnSolution') && <LinkButton href={`/households/${file.id}/own-solution`}>{m.placement_solution_add()}</LinkButton>}
        {desk.may('considerShelter') && solutions.length > 0 && <LinkButton href={`/households/${file.id}/shelter`}>{m.placement_shelter_answer()}</LinkButton>}
      </div>
      {desk.may('considerShelter') && solutions.length === 0 && <p class="soft small">{m.placement_shelter_first()}</p>}
    </Card>
  );
}

function Places({ file, desk, placements }: Props & { readonly placements: readonly Placement[] }): JSX.Element {
  const newest = [...placements].reverse();
  return (
    <Card title={m.placement_title()} id="placement">
      {file.placeForAll !== null && <Notice tone={file.placeForAll ? 'ok' : 'warning'}><p>{file.placeForAll ? m.placement_for_all() : m.placement_not_for_all()}</p></Notice>}
      {newest.length === 0 && <p class="soft">{m.placement_none()}</p>}
      {newest.map((placement) => <Place key={placement.id} file={file} desk={desk} placement={placement} />)}
      {desk.may('requestPlacement') && <div><LinkButton href={`/households/${file.id}/places/new`}>{m.placement_request()}</LinkButton></div>}
    </Card>
  );
}

const tones: Readonly<Record<Placement['status'], Tone>> = { REQUESTED: 'info', OFFERED: 'warning', CONFIRMED: 'ok', ENDED: 'danger', WITHDRAWN: 'danger', REFUSED: 'danger' };

/** One place, with what can be done to it now. */
export function Place({ file, desk, placement }: Props & { readonly placement: Placement }): JSX.Element {
  const { kind, status, residents, from, until, provider, address, made } = placement;
  const names = file.residents.filter(({ id }) => residents.includes(id)).map(({ name }) => name).join(', ');
  const refused = file.residents.filter(({ id }) => (placement.refusedBy ?? []).includes(id)).map(({ name }) => name).join(', ');
  const who = (person: string | null, organisation: string | null, on: string | null) => `${desk.person(person)}, ${desk.organisation(organisation)}${on ? `, ${day(on)}` : ''}`;
  const fact = (there: boolean, term: string, value: () => ComponentChildren) => (there ? [{ term, value: value() }] : []);
  return (
    <article class="stack-tight">
      <h3>{sayKind(kind)} <Badge tone={tones[status]}>{sayPlacementStatus(status)}</Badge></h3>
      <DefinitionList facts={[
        { term: m.placement_for_whom(), value: names },
        { term: m.placement_nights(), value: until ? m.placement_from_until({ from: day(from), until: day(until) }) : m.placement_from_open({ from: day(from) }) },
        ...fact(provider !== '', m.placement_provider(), () => m.placement_provider_beds({ provider, beds: placement.capacity ?? 0 })),
        ...fact(provider !== '' && placement.keepsTogether !== null, m.placement_stay_together(), () => (placement.keepsTogether ? m.placement_stay_together_yes() : m.placement_stay_together_no())),
        ...fact(address !== '', m.placement_address(), () => address),
        ...fact(placement.note !== '', m.placement_note(), () => placement.note),
        { term: m.placement_requested_by(), value: desk.organisation(made.for) },
        ...fact(placement.confirmedOn !== null, m.placement_confirmed_by(), () => who(placement.confirmedBy, placement.confirmedFor, placement.confirmedOn)),
        ...fact(refused !== '', m.placement_refused_by(), () => [refused, placement.refusedOn ? day(placement.refusedOn) : '', placement.refusedWords].filter((part) => part !== '').join('. ')),
        ...fact(placement.endedOn !== null, m.placement_ended(), () => `${day(placement.endedOn ?? '')}. ${placement.endedReason}`),
        ...fact(placement.withdrawnOn !== null, m.placement_withdrawn(), () => `${day(placement.withdrawnOn ?? '')}. ${placement.withdrawnReason}`),
      ]} />
      <PlaceActions file={file} desk={desk} placement={placement} />
    </article>
  );
}

function PlaceActions({ file, desk, placement }: Props & { readonly placement: Placement }): JSX.Element {
  const { id, status } = placement;
  const to = (what: string) => `/households/${file.id}/places/${id}/${what}`;
  const open = status === 'REQUESTED' || status === 'OFFERED';
  const why = status === 'OFFERED' && desk.may('confirmPlacement') ? whyNotConfirm(placement, desk) : null;
  return (
    <>
      <div class="row">
        {open && desk.may('offerPlacement') && <LinkButton href={to('offer')}>{status === 'OFFERED' ? m.placement_offer_again() : m.placement_offer()}</LinkButton>}
        {status === 'OFFERED' && desk.may('confirmPlacement') && why === null && <LinkButton look="main" href={to('confirm')}>{m.placement_confirm()}</LinkButton>}
        {status === 'CONFIRMED' && desk.may('endPlacement') && <LinkButton href={to('end')}>{m.placement_end()}</LinkButton>}
        {(status === 'OFFERED' || status === 'CONFIRMED') && desk.may('refusePlacement') && <LinkButton look="plain" href={to('refuse')}>{m.placement_refuse()}</LinkButton>}
        {(open || status === 'CONFIRMED') && desk.may('withdrawPlacement') && <LinkButton look="plain" href={to('withdraw')}>{m.placement_withdraw()}</LinkButton>}
      </div>
      {why !== null && <p class="soft">{why}</p>}
    </>
  );
}
