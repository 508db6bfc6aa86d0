import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import { useTablet } from '../app/tablet';
import { asOf } from '../household/asOf';
import type { HouseholdFile } from '../household/file';
import type { Names } from '../household/names';
import { m } from '../messages';
import { Disclosure } from '../ui';
import { day } from '../ui/format';
import { questions, sinceLastVisit } from './prepare';

const SHOWN = 3; // questions that stand open on Today

/** The visit that is prepared. */
export interface PrepareProps {
  readonly householdId: string;
  readonly today: string;
  readonly me: string | null;
  readonly names: Names;
  readonly purpose: string;
}

/** On Today, of one visit: what to ask, and what others did since the last one. */
export function PrepareList({ householdId, ...about }: PrepareProps): JSX.Element {
  const file = useFileOnTablet(householdId);
  return file ? <Prepared file={asOf(file, about.today, about.me)} {...about} /> : <Questions asked={about.purpose === '' ? [] : [about.purpose]} />;
}

/** The same with the file at hand. */
export function Prepared({ file, today, me, names, purpose }: Omit<PrepareProps, 'householdId'> & { readonly file: HouseholdFile }): JSX.Element {
  return (
    <>
      <Questions asked={questions(file, today, purpose)} />
      <SinceLastVisit file={file} names={names} me={me} />
    </>
  );
}

function Questions({ asked }: { readonly asked: readonly string[] }): JSX.Element | null {
  const title = useId();
  if (asked.length === 0) return null;
  const more = asked.slice(SHOWN);
  return (
    <div class="stack-tight">
      <p id={title}><strong>{m.visit_ask_title()}</strong></p>
      <ul class="points" aria-labelledby={title}>{asked.slice(0, SHOWN).map((what) => <li key={what}>{what}</li>)}</ul>
      {more.length > 0 && <Disclosure title={more.length === 1 ? m.visit_ask_one_more() : m.visit_ask_more({ count: more.length })}><ul class="points">{more.map((what) => <li key={what}>{what}</li>)}</ul></Disclosure>}
    </div>
  );
}

function SinceLastVisit({ file, names, me }: { readonly file: HouseholdFile; readonly names: Names; readonly me: string | null }): JSX.Element | null {
  if (file.visits === null) return null;
  const since = sinceLastVisit(file, names, me);
  if (!since) return <p class="soft small">{m.visit_since_first()}</p>;
  if (since.lines.length === 0) return <p class="soft small">{m.visit_since_title({ day: day(since.on) })}: {m.visit_since_none()}</p>;
  return (
    <Disclosure title={m.visit_since_count({ count: since.lines.length, day: day(since.on) })}>
      <ul class="points">{since.lines.map(({ id, at, what, by }) => <li key={id}>{what} <span class="soft small">{[...(by === null ? [] : [names.person(by)]), day(at.slice(0, 10))].join(', ')}</span></li>)}</ul>
    </Disclosure>
  );
}

/** A file of this tablet, read anew when it changes. */
function useFileOnTablet(householdId: string): HouseholdFile | null {
  const tablet = useTablet();
  const [file, setFile] = useState<HouseholdFile | null>(null);
  const entries = tablet.caseload();
  useEffect(() => {
    let here = true;
    void tablet.file(householdId).then((shown) => here && setFile(shown?.file ?? null));
    return () => {
      here = false;
    };
  }, [tablet, householdId, entries]);
  return file;
}
