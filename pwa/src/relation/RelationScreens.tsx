import type { JSX } from 'preact';
import { AboutFile } from '../app/AboutFile';
import { AskedView } from '../app/AskedView';
import { FileForm } from '../app/FileForm';
import type { ScreenProps } from '../app/screens';
import { useAsked } from '../app/useAsked';
import { PossibleDuplicatesDocument } from '../graphql/graphql';
import type { HouseholdFile } from '../household/file';
import { ReadFirst } from '../household/ReadFirst';
import { addressLine } from '../household/summary';
import { waitingReferrals } from '../household/waiting';
import { sayPhase } from '../household/words';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Card, DefinitionList, LinkButton, Notice, WhoWhen } from '../ui';
import { day } from '../ui/format';
import { ALIKE, distinguishHousehold, linkHousehold, unlinkHousehold, type Duplicate } from './relation';
import { ReasonForm } from './RelationForm';

/** Files that may be of the same household, each to be linked or told apart. */
export function DuplicatesScreen({ params }: ScreenProps): JSX.Element {
  const id = params['id'] ?? '';
  const asked = useAsked(PossibleDuplicatesDocument, { household: id });
  return (
    <AboutFile id={id} verb="linkHousehold" title={m.relation_look()} intro={m.relation_intro()}>
      {({ desk }) => (
        <AskedView asked={asked}>
          {({ possibleDuplicates: found }) => (found.length === 0 ? <p>{m.relation_none_alike()}</p> : found.map((duplicate) => (
            <Card key={duplicate.household.id} title={duplicate.household.name || m.household_unnamed()} id={`file-${duplicate.household.id}`}>
              <Other duplicate={duplicate} desk={desk} />
              <div class="row">
                <LinkButton href={`/households/${id}/duplicates/${duplicate.household.id}/same`} describedBy={`file-${duplicate.household.id}-title`}>{m.relation_link()}</LinkButton>
                <LinkButton href={`/households/${id}/duplicates/${duplicate.household.id}/other`} describedBy={`file-${duplicate.household.id}-title`}>{m.relation_distinguish()}</LinkButton>
              </div>
            </Card>
          )))}
        </AskedView>
      )}
    </AboutFile>
  );
}

/** Closes this file: the other one goes on. */
export function LinkScreen({ params }: ScreenProps): JSX.Element {
  return <AboutOther params={params} verb="linkHousehold" title={m.relation_link()} means={m.relation_link_means()} />;
}

/** Says that these are two households. */
export function DistinguishScreen({ params }: ScreenProps): JSX.Element {
  return <AboutOther params={params} verb="distinguishHousehold" title={m.relation_distinguish()} means={m.relation_distinguish_means()} />;
}

/** Opens this file again: it was linked to another one by mistake. */
export function UnlinkScreen({ params }: ScreenProps): JSX.Element {
  const [id, other] = [params['id'] ?? '', params['other'] ?? ''];
  return (
    <FileForm id={id} verb="unlinkHousehold" subject={other} title={m.relation_unlink()}>
      {({ file, desk, send, draft, leave }) => (file.linkedTo !== other ? <Notice><p>{m.relation_not_linked()}</p></Notice> : (
        <>
          <Linked file={file} other={other} desk={desk} />
          <ReasonForm means={m.relation_unlink_means()} submit={m.relation_unlink()} draft={draft} onDone={leave}
            onSend={(values) => send(unlinkHousehold(other, values), values)} />
        </>
      ))}
    </FileForm>
  );
}

/** Why the two were linked and by whom: who undoes it looks at the other file first. */
function Linked({ file, other, desk }: { readonly file: Pick<HouseholdFile, 'relations'>; readonly other: string; readonly desk: Desk }): JSX.Element {
  const link = (file.relations ?? []).find((relation) => relation.kind === 'GOES_ON_IN' && relation.other === other && relation.endedOn === null);
  return (
    <Card title={m.relation_linked_because()} id="link">
      {link && <p>{link.reason}</p>}
      {link && link.made.at !== null && <WhoWhen who={desk.person(link.made.by)} at={link.made.at} />}
      <div><LinkButton href={`/households/${other}`}>{m.relation_open_other()}</LinkButton></div>
    </Card>
  );
}

interface AboutProps extends Pick<ScreenProps, 'params'> {
  readonly verb: 'linkHousehold' | 'distinguishHousehold';
  readonly title: string;
  readonly means: string;
}

/** A form about another file, with what makes it look alike above it. */
function AboutOther({ params, verb, title, means }: AboutProps): JSX.Element {
  const [id, other] = [params['id'] ?? '', params['other'] ?? ''];
  const asked = useAsked(PossibleDuplicatesDocument, { household: id });
  return (
    <FileForm id={id} verb={verb} subject={other} title={title}>
      {({ file, desk, send, draft, leave }) => (
        <AskedView asked={asked}>
          {({ possibleDuplicates: found }) => {
            const duplicate = found.find(({ household }) => household.id === other);
            if (!duplicate) return <Notice><p>{m.relation_settled()}</p></Notice>;
            return (
              <>
                <Card title={m.relation_other()} id="other"><p><strong>{duplicate.household.name}</strong></p><Other duplicate={duplicate} desk={desk} /></Card>
                {verb === 'linkHousehold' && waitingReferrals(file).length > 0 && <Notice tone="warning" title={m.relation_referral_waits()}><p>{m.relation_referral_first()}</p></Notice>}
                <ReasonForm means={means} submit={title} draft={draft} onDone={leave}
                  onSend={(values) => send(verb === 'linkHousehold' ? linkHousehold(other, values) : distinguishHousehold(other, values), values)} />
              </>
            );
          }}
        </AskedView>
      )}
    </FileForm>
  );
}

/** What makes it look alike; what a visitor must know there is read before its address shows (practice 29). */
function Other({ duplicate: { household, reasons }, desk }: { readonly duplicate: Duplicate; readonly desk: Desk }): JSX.Element {
  const living = household.residents.filter(({ leftOn }) => leftOn === null);
  return (
    <ReadFirst warnings={(household.warnings ?? []).filter(({ lastDay }) => desk.today <= lastDay)} reader={{ person: desk.personId, today: desk.today }}>
      <DefinitionList facts={[
        { term: m.relation_why(), value: reasons.map((reason) => ALIKE[reason]()).join(', ') },
        { term: m.household_contact_address(), value: addressLine(household.address) },
        { term: m.household_residents_title(), value: living.map(({ name, birthDate }) => [name, ...(birthDate === null ? [] : [day(birthDate)])].join(', ')).join('; ') },
        { term: m.relation_phase(), value: sayPhase(household.phase) },
      ]} />
    </ReadFirst>
  );
}
