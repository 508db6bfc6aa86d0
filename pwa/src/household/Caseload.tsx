import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { m } from '../messages';
import { Button, LinkButton, TextField } from '../ui';
import { nearDay, shortDay, weekday } from '../ui/format';
import { Badges } from './Badges';
import { group, lateVisits, nextDayOf, search, visitsToday, type GroupKey, type ListedHousehold, type VisitToday } from './grouping';
import type { Names } from './names';
import { TodayCard } from './TodayCard';
import { hasRead } from './warnings';

interface Props {
  readonly households: readonly ListedHousehold[];
  readonly today: string;
  readonly me: string | null;
  readonly names: Names;
  readonly onNobodyHome: (planned: VisitToday) => void;
}

/** Today's visits in visiting order, and below them everybody, the most urgent day first. */
export function Caseload({ households, today, me, names, onNobodyHome }: Props): JSX.Element {
  const [text, setText] = useState('');
  const searchId = useId();
  const visits = visitsToday(households, me, today);
  const found = search(households, text);
  const searching = text.trim() !== '';
  const above = new Set(searching ? [] : visits.map(({ household }) => household.householdId)); // stands under "today" already
  const rest = found.filter(({ householdId }) => !above.has(householdId));
  return (
    <>
      {!searching && (
        <section class="stack-tight" aria-labelledby="today-title">
          <h2 id="today-title">{m.household_today_heading({ day: weekday(today) })}</h2>
          {visits.length === 0 ? <p class="soft">{m.household_today_none()}</p> : (
            <div class="stack" role="list">
              {visits.map((planned, at) => <TodayCard key={planned.visit.id} today={today} planned={planned} names={names} me={me} first={at === 0} onNobodyHome={onNobodyHome} />)}
            </div>
          )}
        </section>
      )}
      <div class="row">
        <TextField kind="search" id={searchId} label={m.household_search_label()} value={text} onChange={setText} />
        <div class="row-end"><LinkButton href="/households/new">{m.household_register()}</LinkButton></div>
      </div>
      <p class="visually-hidden" role="status">{searching ? m.household_search_count({ count: found.length }) : ''}</p>
      {searching && found.length === 0 && <p>{m.household_search_none({ text })}</p>}
      {group(rest, today).map(({ key, households: rows }) => (
        <section key={key} class="stack-tight" aria-labelledby={`group-${key}`}>
          <h2 id={`group-${key}`}>{sayGroup(key)}</h2>
          {key === 'none' && <p class="soft">{m.household_group_none_hint()}</p>}
          <GroupRows key={text} rows={rows} today={today} me={me} names={names} />
        </section>
      ))}
    </>
  );
}

/** Rows of a group that are drawn at once, and for each time that more are asked: who has hundreds searches. */
const AT_ONCE = 30;

interface RowsProps extends Pick<Props, 'today' | 'me' | 'names'> {
  readonly rows: readonly ListedHousehold[];
}

function GroupRows({ rows, ...more }: RowsProps): JSX.Element {
  const [shown, setShown] = useState(AT_ONCE);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (shown > AT_ONCE) list.current?.children[shown - AT_ONCE]?.querySelector('a')?.focus(); // the first of those that were asked for
  }, [shown]);
  return (
    <>
      <div class="stack-tight" role="list" ref={list}>
        {rows.slice(0, shown).map((household) => <HouseholdRow key={household.householdId} household={household} {...more} />)}
      </div>
      {rows.length > shown && <div><Button onClick={() => setShown(shown + AT_ONCE)}>{m.household_more({ count: rows.length - shown })}</Button></div>}
    </>
  );
}

function HouseholdRow({ household, today, me, names }: Omit<RowsProps, 'rows'> & { readonly household: ListedHousehold }): JSX.Element {
  const { householdId, summary } = household;
  const on = lateVisits(summary, today)[0]?.on ?? nextDayOf(summary, today);
  return (
    <div class="card stack-tight" role="listitem">
      <div class="row">
        <h3><a href={`/households/${householdId}`}>{summary.name === '' ? m.household_unnamed() : summary.name}</a></h3>
        <span class="soft">{hasRead(summary.warnings ?? [], { person: me, today }) ? [summary.address, summary.city].filter((part) => part !== '').join(', ') : m.household_warning_first_here()}</span>
        {on !== null && <strong class="row-end">{sayDay(on, today)}</strong>}
      </div>
      <Badges household={household} names={names} me={me} today={today} />
    </div>
  );
}

function sayDay(on: string, today: string): string {
  const near = nearDay(on, today);
  return /\d/u.test(near) ? shortDay(on) : near;
}

function sayGroup(key: GroupKey): string {
  switch (key) {
    case 'late': return m.household_group_late();
    case 'today': return m.household_group_today();
    case 'week': return m.household_group_week();
    case 'later': return m.household_group_later();
    case 'none': return m.household_group_none();
  }
}
