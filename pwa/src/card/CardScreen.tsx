import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FileNotHere, homeOf } from '../app/AboutFile';
import { noteRead } from '../app/reads';
import type { ScreenProps } from '../app/screens';
import { useTablet } from '../app/tablet';
import { useDesk } from '../app/useDesk';
import { useFile } from '../app/useFile';
import { sayOrganisationRole } from '../involvement/involvement';
import { m } from '../messages';
import { Card, PageTitle } from '../ui';
import { moment } from '../ui/format';
import { cardOf, dialled, EMERGENCY, SAFE_HOME, type Line, type OfflineCard, type OnDuty, type Partner } from './card';

/** Who is on duty is looked at again this often, in ms. */
const LOOK_MS = 60_000;

/** Whom to call about this household; all of it is on the tablet (practice 33). */
export function CardScreen({ params }: ScreenProps): JSX.Element {
  const id = params['id'] ?? '';
  const tablet = useTablet();
  const found = useFile(id);
  const desk = useDesk(found.kind === 'FOUND' ? found.file : null);
  const now = useNow();
  const opened = found.kind === 'FOUND' && found.source === 'TABLET' && desk !== null;
  useEffect(() => {
    if (opened) void noteRead(tablet, id); // the server did not see this
  }, [tablet, id, opened]);
  return (
    <>
      <p><a href={homeOf(id)}>{m.household_back_file()}</a></p>
      <PageTitle>{m.card_title()}</PageTitle>
      {found.kind === 'FOUND' && <p class="soft">{[found.file.name === '' ? m.household_unnamed() : found.file.name, m.card_intro()].join(' · ')}</p>}
      {found.kind === 'FOUND' && desk ? <CardView card={cardOf(found.file, tablet.reference(), desk.today, now)} me={desk.personId} />
        : <FileNotHere kind={found.kind === 'FOUND' ? 'LOADING' : found.kind} onRetry={found.reload} />}
    </>
  );
}

function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}

/** The card itself: what cannot wait first. */
export function CardView({ card, me }: { readonly card: OfflineCard; readonly me: string }): JSX.Element {
  return (
    <>
      <Card title={m.card_danger()} id="danger">
        <Call name={m.card_emergency()} phone={EMERGENCY} note={m.card_emergency_note()} loud />
        <Call name={m.card_safe_home()} phone={SAFE_HOME} note={m.card_safe_home_note()} loud />
        {card.numbers.map(({ name, phone, note }) => <Call key={`${name} ${phone}`} name={name} phone={phone} note={note} />)}
        {card.numbers.length === 0 && <p class="soft">{m.card_no_numbers()}</p>}
      </Card>
      <Card title={m.card_duty()} id="duty"><Duty card={card} me={me} /></Card>
      {card.landlords.map((landlord) => <Card key={landlord.id} title={`${m.card_landlord()}: ${landlord.name}`} id={`landlord-${landlord.id}`}><Lines partner={landlord} /></Card>)}
      <Card title={m.card_partners()} id="partners">
        {card.partners.map((partner) => (
          <div key={partner.id} class="stack-tight">
            <h3>{partner.name}</h3>
            <p class="soft">{[sayOrganisationRole(partner.role), partner.purpose].filter((text) => text !== '').join(' · ')}</p>
            {partner.does.length > 0 && <p>{m.card_does({ steps: partner.does.join(' · ') })}</p>}
            <Lines partner={partner} />
          </div>
        ))}
        {card.partners.length === 0 && <p class="soft">{m.card_no_partners()}</p>}
      </Card>
    </>
  );
}

function Duty({ card: { onDuty, next }, me }: { readonly card: OfflineCard; readonly me: string }): JSX.Element {
  return (
    <>
      {onDuty === null && <p>{m.card_duty_nobody()}</p>}
      {onDuty?.person === me && <p>{m.card_duty_self()} {m.card_duty_until({ when: moment(onDuty.until) })}</p>}
      {onDuty && onDuty.person !== me && <DutyCall shift={onDuty} note={m.card_duty_until({ when: moment(onDuty.until) })} />}
      {next && <p class="soft">{m.card_duty_next({ name: next.name, when: moment(next.from) })}</p>}
    </>
  );
}

function DutyCall({ shift, note }: { readonly shift: OnDuty; readonly note: string }): JSX.Element {
  return shift.phone === '' ? <p><strong>{shift.name}</strong> {note}. {m.card_no_number()}</p> : <Call name={shift.name} phone={shift.phone} note={note} />;
}

function Lines({ partner: { lines } }: { readonly partner: Partner }): JSX.Element {
  if (lines.length === 0) return <p class="soft">{m.card_no_number()}</p>;
  return <>{lines.map((line) => <Call key={`${line.name} ${line.phone}`} name={line.as === null ? m.card_switchboard() : line.name} phone={line.phone} note={sayAs(line.as)} />)}</>;
}

function sayAs(as: Line['as']): string {
  switch (as) {
    case 'CASE_MANAGER': return m.card_case_manager();
    case 'RENT_OFFICER': return m.card_rent_officer();
    case 'CONTACT': return m.card_contact();
    case 'COLLEAGUE': return m.card_colleague();
    case null: return '';
  }
}

interface CallProps {
  readonly name: string;
  readonly phone: string;
  readonly note: ComponentChildren;
  readonly loud?: boolean;
}

/** A name with its number, which is one big thing to tap. */
function Call({ name, phone, note, loud = false }: CallProps): JSX.Element {
  return (
    <div class="call">
      <div><strong>{name}</strong>{note !== '' && <div class="soft small">{note}</div>}</div>
      <a class={loud ? 'button button-danger' : 'button'} href={dialled(phone)} aria-label={m.card_call_name({ name, phone })}>{m.card_call({ phone })}</a>
    </div>
  );
}
