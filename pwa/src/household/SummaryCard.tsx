import type { JSX } from 'preact';
import { m } from '../messages';
import { Card, DefinitionList, Notice, type Fact } from '../ui';
import { day, daysLeft, euro, nearDay } from '../ui/format';
import type { Names } from './names';
import { nextReason } from './nextReason';
import type { Today } from './today';
import { sayProtection } from './words';

interface Props {
  readonly now: Today;
  readonly names: Names;
}

/** Whether the household is protected, why, and what that means (route 3.2f). */
export function ProtectionNotice({ now }: Pick<Props, 'now'>): JSX.Element {
  const { minors, residents } = now;
  const { protection, compositionKnown } = now.file;
  if (protection.length === 0) {
    return <Notice title={m.household_unprotected_title()}><p>{m.household_unprotected_consequence()}</p></Notice>;
  }
  return (
    <Notice tone="info" title={m.household_protected_title({ why: sayProtection(protection, minors) })}>
      <p>{sayConsequence(compositionKnown, residents.length)}</p>
    </Notice>
  );
}

function sayConsequence(compositionKnown: boolean, count: number): string {
  if (!compositionKnown) return m.household_protected_unknown();
  return count === 1 ? m.household_protected_consequence_one() : m.household_protected_consequence({ count });
}

/** The few numbers that matter today, each with since or until when. */
export function SummaryCard({ now, names }: Props): JSX.Element {
  return <Card><DefinitionList look="facts" facts={[livingFact(now), ...arrearsFacts(now), evictionFact(now), nextFact(now), managerFact(now, names)]} /></Card>;
}

function livingFact({ residents, minors, birthDatesUnknown, composition, file }: Today): Fact {
  const notes = [
    ...(minors > 0 ? [m.household_fact_residents_note({ count: minors })] : []),
    ...(birthDatesUnknown > 0 ? [m.household_fact_residents_unknown({ count: birthDatesUnknown })] : []),
    file.compositionKnown && composition ? m.household_fact_established({ day: day(composition.on) }) : m.household_fact_not_established(),
  ];
  return { term: m.household_fact_residents(), value: String(residents.length), note: notes.join(', ') };
}

function arrearsFacts({ file: { arrearsCents }, arrearsAsOf, suspension }: Today): readonly Fact[] {
  if (arrearsCents === null) return [{ term: m.household_fact_arrears(), value: '–', note: m.household_cut() }];
  const asOf = arrearsAsOf === null ? m.household_fact_no_ledger() : m.household_fact_arrears_asof({ day: day(arrearsAsOf) });
  const arrears = { term: m.household_fact_arrears(), value: euro(arrearsCents), note: asOf };
  if (!suspension || suspension.frozenCents === 0) return [arrears];
  return [{
    term: m.household_fact_arrears_frozen(), value: euro(suspension.frozenCents),
    note: m.household_fact_frozen_since({ day: day(suspension.frozenOn ?? suspension.from) }),
  }, arrears];
}

function evictionFact({ file: { evictionOn }, suspension, today }: Today): Fact {
  if (evictionOn !== null) return { term: m.household_fact_announced(), value: day(evictionOn), note: daysLeft(evictionOn, today) };
  if (suspension) return { term: m.household_fact_suspended(), value: day(suspension.until), note: daysLeft(suspension.until, today) };
  return { term: m.household_fact_no_suspension(), value: m.household_fact_no_suspension_value() };
}

function nextFact({ file, today }: Today): Fact {
  const { nextOn } = file;
  if (nextOn === null) return { term: m.household_fact_next(), value: m.household_fact_next_none(), ...(file.phase !== 'CLOSED' && { note: m.household_group_none_hint() }) };
  return { term: m.household_fact_next(), value: nearDay(nextOn, today), note: nextReason(file, nextOn) };
}

function managerFact({ caseManager }: Today, names: Names): Fact {
  if (!caseManager) return { term: m.household_fact_manager(), value: m.household_fact_manager_none() };
  return { term: m.household_fact_manager(), value: names.person(caseManager.person), note: caseManager.provisional ? m.household_fact_manager_provisional() : undefined };
}
