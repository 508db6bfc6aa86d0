import type { ComponentChildren, JSX } from 'preact';
import type { Voice } from './sentences';
import type { Talk } from './talk';

interface Props {
  readonly talk: Talk;
  readonly voice: Voice;
}

/** What a household sees of its own file, in its own language. */
export function TalkView({ talk, voice }: Props): JSX.Element {
  const { say } = voice;
  return (
    <>
      {talk.agreements.length > 0 && (
        <Part title={say('agreed')}>
          {talk.agreements.map(({ on, words }) => <div key={`${on} ${words}`}><p class="soft">{say('agreedOn', { day: voice.day(on) })}</p><Typed words={words} voice={voice} /></div>)}
        </Part>
      )}
      {talk.suspendedUntil !== null && <Part title={say('suspension')}><p>{say('suspended', { day: voice.day(talk.suspendedUntil) })}</p></Part>}
      {talk.conditions.length > 0 && (
        <Part title={say('conditions')}>
          <ul>{talk.conditions.map(({ condition, outcome }) => <li key={condition}>{say(condition)} <strong>{say(outcome)}</strong></li>)}</ul>
        </Part>
      )}
      <Plan talk={talk} voice={voice} />
      <Rent talk={talk} voice={voice} />
      <Appointments talk={talk} voice={voice} />
      <Part title={say('who')}>
        {talk.caseManager !== '' && <p>{say('manager', { name: talk.caseManager })}</p>}
        <ul>{talk.involved.map(({ name, role }) => <li key={`${name} ${role}`}><strong><bdi>{name}</bdi></strong><br />{say(role)}</li>)}</ul>
      </Part>
      <Part title={say('rights')}>
        <ul>{(['rightAccess', 'rightSeen', 'rightCorrect', 'rightComplain'] as const).map((name) => <li key={name}>{say(name)}</li>)}</ul>
      </Part>
    </>
  );
}

function Plan({ talk, voice }: Props): JSX.Element {
  const { say } = voice;
  return (
    <>
      {talk.goals.length > 0 && (
        <Part title={say('plan')}>
          {talk.goals.map(({ domain, words, controlOn }) => (
            <div key={`${domain} ${words}`}>
              <h3>{say(domain)}</h3>
              {words !== '' && <Typed words={words} voice={voice} />}
              {controlOn !== null && <p>{say('control', { day: voice.day(controlOn) })}</p>}
            </div>
          ))}
        </Part>
      )}
      {talk.steps.length > 0 && (
        <Part title={say('steps')}>
          {talk.steps.map(({ words, who, dueOn, status }) => (
            <div key={`${words} ${dueOn}`}>
              <Typed words={words} voice={voice} />
              <p>{say('stepBy', { name: who, day: voice.day(dueOn) })} <strong>{say(status)}</strong></p>
            </div>
          ))}
        </Part>
      )}
    </>
  );
}

function Rent({ talk: { rent, arrangement }, voice }: Props): JSX.Element {
  const { say, euro, day } = voice;
  return (
    <>
      {rent && (
        <Part title={say('rent')}>
          <p>{rent.arrearsCents > 0 ? say('arrears', { amount: euro(rent.arrearsCents) }) : say('noArrears')}{rent.asOf !== null && ` ${say('asOf', { day: day(rent.asOf) })}`}</p>
          {rent.frozenCents > 0 && <p>{say('frozen', { amount: euro(rent.frozenCents) })}</p>}
        </Part>
      )}
      {arrangement && (
        <Part title={say('arrangement')}>
          <p>{say('paid', { amount: euro(arrangement.totalCents), paid: euro(arrangement.paidCents) })} <strong>{say(arrangement.status)}</strong></p>
          {arrangement.next && <p>{say('next', { amount: euro(arrangement.next.cents), day: day(arrangement.next.dueOn) })}</p>}
        </Part>
      )}
    </>
  );
}

function Appointments({ talk: { appointments }, voice }: Props): JSX.Element {
  const { say, day } = voice;
  return (
    <Part title={say('appointments')}>
      {appointments.length === 0 && <p>{say('noAppointments')}</p>}
      <ul>
        {appointments.map(({ on, startsAt, visitor }) => (
          <li key={`${on} ${startsAt}`}>
            <strong>{startsAt === '' ? day(on) : say('at', { day: day(on), time: startsAt })}</strong>
            {visitor !== '' && <><br />{say('with', { name: visitor })}</>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** A colleague's own words, as typed: always Dutch, and said to be so in another language. */
function Typed({ words, voice }: { readonly words: string; readonly voice: Voice }): JSX.Element {
  return (
    <blockquote class="typed">
      {voice.language !== 'nl' && <p class="soft small">{voice.say('typed')}</p>}
      <p lang="nl" dir="ltr">{words}</p>
    </blockquote>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ComponentChildren }): JSX.Element {
  return <section class="card"><h2>{title}</h2>{children}</section>;
}
