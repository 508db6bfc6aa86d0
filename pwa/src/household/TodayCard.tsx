import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { m } from '../messages';
import { Button, LinkButton } from '../ui';
import type { PrepareProps } from '../visit/PrepareList';
import { Badges } from './Badges';
import type { VisitToday } from './grouping';
import type { Names } from './names';
import { ReadFirst } from './ReadFirst';
import { sayLanguage } from './words';

interface Props {
  readonly today: string;
  readonly planned: VisitToday;
  readonly names: Names;
  readonly me: string | null;
  /** The next visit of today: its button is the filled one. */
  readonly first: boolean;
  readonly onNobodyHome: (planned: VisitToday) => void;
}

/** One visit of today: when, who, where, what to ask, and what to do. */
export function TodayCard({ today, planned, names, me, first, onNobodyHome }: Props): JSX.Element {
  const { household, visit } = planned;
  const { householdId, summary } = household;
  const heading = `visit-${visit.id}`;
  const facts = [
    `${summary.address}, ${summary.city}`,
    ...(summary.language !== null && summary.language !== 'nl' ? [sayLanguage(summary.language)] : []),
    ...(summary.interpreter ? [m.household_interpreter()] : []),
  ];
  return (
    <div class="card stack-tight" role="listitem">
      <div class="row">
        <strong>{visit.startsAt?.replace(':', '.') ?? m.household_any_time()}</strong>
        <h3 id={heading}>{summary.name}</h3>
      </div>
      <ReadFirst warnings={summary.warnings ?? []} reader={{ person: me, today }} describedBy={heading}><p class="soft">{facts.join(' · ')}</p></ReadFirst>
      <Badges household={household} names={names} me={me} today={today} />
      <Prepare householdId={householdId} today={today} me={me} names={names} purpose={visit.purpose} />
      <div class="row">
        <LinkButton look={first ? 'main' : 'second'} href={`/households/${householdId}/visit?planned=${visit.id}`} describedBy={heading}>{m.household_start_visit()}</LinkButton>
        <Button describedBy={heading} onClick={() => onNobodyHome(planned)}>{m.household_nobody_home()}</Button>
        <LinkButton href={`/households/${householdId}`} describedBy={heading}>{m.household_open()}</LinkButton>
        {summary.phone !== null && <LinkButton look="plain" href={`tel:${summary.phone.replace(/[^+\d]/gu, '')}`} describedBy={heading}>{m.household_call()}</LinkButton>}
        <LinkButton look="plain" href={`/households/${householdId}/card`} describedBy={heading}>{m.card_open()}</LinkButton>
      </div>
    </div>
  );
}

/** What to ask, fetched apart so that the list is there at once; the purpose stands there meanwhile. */
function Prepare(props: PrepareProps): JSX.Element | null {
  const [List, setList] = useState<ComponentType<PrepareProps> | null>(null);
  useEffect(() => {
    void import('../visit/PrepareList').then(({ PrepareList }) => setList(() => PrepareList), () => undefined); // without it the purpose is there
  }, []);
  if (List) return <List {...props} />;
  return props.purpose === '' ? null : <p>{props.purpose}</p>;
}
