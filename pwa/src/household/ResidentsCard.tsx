import type { JSX } from 'preact';
import type { Desk } from '../involvement/desk';
import { m } from '../messages';
import { Badge, Card, Disclosure, LinkButton, Notice, WhoWhen } from '../ui';
import { day } from '../ui/format';
import type { HouseholdFile } from './file';
import { mayBeMinorOn } from './safety';
import { ageOn, type Resident, type Today } from './today';
import { sayLanguage, sayLeaving, sayRole, saySource, sayVulnerability } from './words';

interface Props {
  readonly file: HouseholdFile;
  readonly now: Today;
  /** Who looks, and what they may change. */
  readonly desk: Desk;
}

/** Who lives here, who did, how that is known, and whether the household was marked vulnerable. */
export function ResidentsCard({ file, now, desk }: Props): JSX.Element {
  const { residents, today, composition } = now;
  const gone = file.residents.filter((resident) => !residents.includes(resident));
  const base = `/households/${file.id}`;
  return (
    <>
      <Card title={m.household_residents_title()} id="residents">
        <div class="stack">
          <p class="soft">{composition ? m.household_fact_established({ day: day(composition.on) }) : m.household_fact_not_established()}
            {composition && <> · {m.household_composition_line({ source: saySource(composition.source), who: desk.person(composition.made.by) })}</>}</p>
          {residents.length === 0 && <p>{m.household_residents_none()}</p>}
          {residents.map((resident) => <ResidentRow key={resident.id} file={file} resident={resident} desk={desk} />)}
          <div class="row">
            {desk.may('addResident') && <LinkButton href={`${base}/residents/new`}>{m.household_resident_add()}</LinkButton>}
            {desk.may('establishComposition') && <LinkButton href={`${base}/composition`}>{m.household_composition_title()}</LinkButton>}
          </div>
          {gone.length > 0 && (
            <Disclosure title={m.household_residents_gone()}>
              {gone.map((resident) => (
                <p key={resident.id}>{resident.name}, {m.household_resident_left({ day: day(resident.leftOn ?? today) })}
                  {resident.leftReason && <> · {sayLeaving(resident.leftReason)}</>}{resident.leftSource !== '' && <> · {resident.leftSource}</>}</p>
              ))}
            </Disclosure>
          )}
        </div>
      </Card>
      <VulnerableCard file={file} desk={desk} />
    </>
  );
}

function ResidentRow({ file, resident, desk }: Pick<Props, 'file' | 'desk'> & { readonly resident: Resident }): JSX.Element {
  const { id, name, role, language, interpreter, pregnant, absent, from } = resident;
  const { today } = desk;
  const heading = `resident-${id}`;
  const waits = (file.conflicts ?? []).some(({ subject, chosen }) => subject === id && chosen === null);
  const facts = [
    sayRole(role), ...sayAge(resident, today),
    ...(language !== '' && language !== 'nl' ? [sayLanguage(language)] : []),
    ...(from !== null ? [m.household_resident_from({ day: day(from) })] : []),
  ];
  const base = `/households/${file.id}/residents/${id}`;
  return (
    <div class="stack-tight">
      <div class="row">
        <h3 id={heading}>{name}</h3>
        {mayBeMinorOn(resident, today) && <Badge tone="info">{resident.birthDate === null ? m.household_resident_unknown_birth() : m.household_resident_minor()}</Badge>}
        {pregnant && <Badge tone="info">{m.household_resident_pregnant()}</Badge>}
        {absent && <Badge>{m.household_resident_absent()}</Badge>}
        {interpreter && <Badge>{m.household_resident_interpreter()}</Badge>}
      </div>
      <p class="soft">{facts.join(' · ')}</p>
      {waits && <Notice tone="warning"><p>{m.household_resident_waiting()}</p></Notice>}
      <div class="row">
        {desk.may('editResident') && <LinkButton href={base} describedBy={heading}>{m.household_resident_edit()}</LinkButton>}
        {desk.may('endResident') && <LinkButton look="plain" href={`${base}/end`} describedBy={heading}>{m.household_resident_end()}</LinkButton>}
      </div>
    </div>
  );
}

function VulnerableCard({ file, desk }: Pick<Props, 'file' | 'desk'>): JSX.Element {
  return (
    <Card title={m.household_vulnerable_marks()} id="vulnerable">
      <div class="stack">
        {file.vulnerabilities.length === 0 && <p class="soft">{m.common_none()}</p>}
        {file.vulnerabilities.map(({ id, made, reason, note, unmarkedOn }) => (
          <p key={id}>{sayVulnerability(reason)}{note !== '' && <>: {note}</>}
            {unmarkedOn !== null && <> ({m.household_vulnerable_unmarked({ day: day(unmarkedOn) })})</>}{' '}
            {made.at !== null && <WhoWhen who={desk.person(made.by)} at={made.at} />}</p>
        ))}
        {desk.may('markVulnerable') && <div><LinkButton href={`/households/${file.id}/vulnerable`}>{m.household_vulnerable_title()}</LinkButton></div>}
      </div>
    </Card>
  );
}

function sayAge({ birthDate }: Resident, today: string): readonly string[] {
  return birthDate === null ? [] : [m.household_resident_age({ age: ageOn(birthDate, today) }), m.household_resident_born({ day: day(birthDate) })];
}
