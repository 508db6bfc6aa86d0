import type { JSX } from 'preact';
import { Facet } from '../household/Facet';
import type { HouseholdFile } from '../household/file';
import type { Names } from '../household/names';
import { m } from '../messages';
import { Badge, Button, DefinitionList, Disclosure, LinkButton, type Fact } from '../ui';
import { day, euro } from '../ui/format';
import { corrected, lineOf } from './line';
import { sums } from './money';
import { askCondition } from './values';
import { sayCheck, sayCopyWay, sayOutcome, sayStep } from './words';

interface Props {
  readonly file: HouseholdFile;
  readonly names: Names;
  /** Whether this person may record that the household got its copy of the agreements. */
  readonly mayCopy: boolean;
  /** The organisation whose reports this person may put right; null for none. */
  readonly corrects: string | null;
  /** Operations that are still on this tablet only. */
  readonly pending: ReadonlySet<string>;
  readonly older: OlderReports;
  readonly onFetchOlder: () => void;
}

type Visit = NonNullable<HouseholdFile['visits']>[number];
type Texts = Pick<Visit, 'id' | 'othersPresent' | 'discussed' | 'householdSays' | 'finances' | 'children' | 'roof' | 'agreements'>;

/** What is known of the texts of visits that are too old to be kept on a tablet (tablet §1). */
export type OlderReports =
  | { readonly kind: 'NOT_ASKED' | 'LOADING' | 'NO_CONNECTION' }
  | { readonly kind: 'LIST'; readonly visits: readonly Texts[] };

/** Every visit report, newest first. */
export function ReportsCard({ file, names, mayCopy, corrects, pending, older, onFetchOlder }: Props): JSX.Element {
  const texts = new Map(older.kind === 'LIST' ? older.visits.map((visit) => [visit.id, visit]) : []);
  const visits = [...(file.visits ?? [])].reverse().map((visit) => (file.shortenedVisits.includes(visit.id) ? { ...visit, ...texts.get(visit.id) } : visit));
  const gone = corrected(file.visits);
  const mine = (visit: Visit) => corrects !== null && !gone.has(visit.id) && (pending.has(visit.id) || visit.made.for === corrects);
  const short = (visit: Visit) => file.shortenedVisits.includes(visit.id) && !texts.has(visit.id);
  return (
    <Facet file={file} facet="CARE" title={m.visit_reports_title()} id="reports">
      {() => (visits.length === 0 ? <p class="soft">{m.visit_reports_none()}</p> : (
        <div>{visits.map((visit, at) => <Report key={visit.id} file={file} visit={visit} names={names} mayCopy={mayCopy} mayCorrect={mine(visit)} corrected={gone.has(visit.id)} here={pending.has(visit.id)} open={at === 0} older={short(visit) ? { kind: older.kind, onFetch: onFetchOlder } : null} />)}</div>
      ))}
    </Facet>
  );
}

interface ReportProps {
  readonly file: HouseholdFile;
  readonly visit: Visit;
  readonly names: Names;
  readonly mayCopy: boolean;
  readonly mayCorrect: boolean;
  /** A later report took its place. */
  readonly corrected: boolean;
  readonly here: boolean;
  readonly open: boolean;
  /** Only the summary is here: how to get the rest. */
  readonly older: { readonly kind: OlderReports['kind']; readonly onFetch: () => void } | null;
}

function Report({ file, visit, names, mayCopy, mayCorrect, corrected: replaced, here, open, older }: ReportProps): JSX.Element {
  const title = <span>{day(visit.on)}: {sayOutcome(visit.outcome)} <span class="soft small">{here ? m.visit_reports_by_you() : m.visit_reports_by({ name: names.person(visit.made.by) })}</span></span>;
  return (
    <Disclosure title={title} open={open}>
      <div class="row">
        {here && <Badge tone="warning">{m.household_here()}</Badge>}
        {replaced && <Badge tone="warning">{m.visit_corrected()}</Badge>}
        {visit.made.afterwards && <Badge tone="warning">{m.visit_afterwards()}</Badge>}
        {visit.made.ahead && <Badge tone="warning">{m.visit_ahead()}</Badge>}
      </div>
      <p>{visit.summary}</p>
      <DefinitionList facts={factsOf(file, visit)} />
      <div class="row">
        {mayCopy && visit.agreements !== '' && <LinkButton href={`/households/${file.id}/visits/${visit.id}/copy`}>{m.visit_copy_add()}</LinkButton>}
        {mayCorrect && !older && <LinkButton href={`/households/${file.id}/visits/${visit.id}/correct`}>{m.visit_correct_title()}</LinkButton>}
      </div>
      {older && (
        <>
          <p class="soft">{m.visit_reports_older()}</p>
          {older.kind === 'NO_CONNECTION' && <p role="alert">{m.visit_reports_older_offline()}</p>}
          <Button onClick={older.onFetch}>{older.kind === 'LOADING' ? m.visit_reports_older_loading() : m.visit_reports_older_fetch()}</Button>
        </>
      )}
    </Disclosure>
  );
}

function factsOf(file: HouseholdFile, visit: Visit): readonly Fact[] {
  const people = file.residents.filter(({ id }) => visit.present.includes(id)).map(({ name }) => name);
  const checks = (file.checks ?? []).filter((check) => check.visit === visit.id);
  const line = lineOf(file.visits ?? [], visit.id);
  const operations = new Set((file.visits ?? []).flatMap(({ id, made: { operation } }) => (line.has(id) && operation !== null ? [operation] : [])));
  const progress = (file.stepProgress ?? []).filter(({ made }) => operations.has(made.operation ?? '')); // a correction says nothing new of steps and goals
  const looked = (file.goals ?? []).filter(({ made }) => operations.has(made.operation ?? ''));
  const texts: readonly (readonly [string, string])[] = [
    [m.visit_reports_present(), [...people, ...(visit.othersPresent === '' ? [] : [visit.othersPresent])].join(', ')],
    [m.visit_section_discussed(), visit.discussed],
    [m.visit_section_says(), visit.householdSays],
    [m.visit_section_money(), visit.finances],
    [m.visit_section_children(), visit.children],
    [m.visit_section_roof(), visit.roof],
    [m.visit_section_agreements(), visit.agreements],
  ];
  return [
    ...((visit.correctionReason ?? '') === '' ? [] : [{ term: m.visit_correct_why_short(), value: visit.correctionReason }]),
    ...texts.filter(([, text]) => text !== '').map(([term, value]) => ({ term, value })),
    ...copies(file, visit, line),
    ...money(visit),
    ...(checks.length === 0 ? [] : [{
      term: m.visit_reports_checks(),
      value: <>{checks.map(({ id, condition, outcome, evidence, explanation }) => (
        <p key={id}>{askCondition(condition)} <strong>{sayCheck(outcome)}</strong>{[evidence, explanation].filter((text) => text !== '').map((text) => ` · ${text}`)}</p>
      ))}</>,
    }]),
    ...(progress.length === 0 ? [] : [{
      term: m.visit_reports_progress(),
      value: <>{progress.map(({ id, step, status, note }) => (
        <p key={id}>{(file.steps ?? []).find((one) => one.id === step)?.what} <strong>{sayStep(status)}</strong>{note !== '' && ` · ${note}`}</p>
      ))}</>,
    }]),
    ...(looked.length === 0 ? [] : [{ term: m.visit_section_goals(), value: <>{looked.map(({ id, description, currentLevel }) => <p key={id}>{description} <strong>{currentLevel}</strong></p>)}</> }]),
    ...(visit.explainedRecording ? [{ term: m.visit_reports_explained(), value: m.visit_yes() }] : []),
  ];
}

/** What comes in, goes out and is left, with the lines it is made of; nothing when no amount was said. */
function money(visit: Partial<Pick<Visit, 'money'>>): readonly Fact[] {
  const lines = visit.money ?? []; // a file that an earlier app fetched has none
  if (lines.length === 0) return [];
  const { income, spending, left } = sums(lines);
  const list = lines.map(({ kind, what, cents, seen }) => (
    <li key={`${kind} ${what}`}>{kind === 'INCOME' ? '+' : '−'} {euro(cents)} {what}{seen && ` (${m.visit_money_seen().toLowerCase()})`}</li>
  ));
  return [{
    term: m.visit_money_month(),
    value: <><ul class="points">{list}</ul><p>{m.visit_money_income_sum({ amount: euro(income) })} {m.visit_money_spending_sum({ amount: euro(spending) })} <strong>{left >= 0 ? m.visit_money_left({ amount: euro(left) }) : m.visit_money_short({ amount: euro(-left) })}</strong></p></>,
  }];
}

/** How the household got what was agreed on paper, or that it has nothing yet; nothing when nothing was agreed. */
function copies(file: Partial<Pick<HouseholdFile, 'copies' | 'visits'>>, { agreements }: Visit, line: ReadonlySet<string>): readonly Fact[] {
  if (agreements === '') return [];
  const same = new Set((file.visits ?? []).flatMap((one) => (line.has(one.id) && one.agreements === agreements ? one.id : []))); // what was corrected elsewhere leaves the paper as it is
  const given = (file.copies ?? []).filter(({ visit }) => same.has(visit)).map(({ way, on }) => m.visit_copy_line({ way: sayCopyWay(way), day: day(on) }));
  return [{ term: m.visit_copy_given(), value: given.length === 0 ? m.visit_copy_none() : given.join('; ') }];
}
