import type { JSX } from 'preact';
import { m } from '../messages';
import { Badge } from '../ui';
import { day, daysBetween, daysLeft, euro } from '../ui/format';
import type { ListedHousehold } from './grouping';
import type { Names } from './names';
import { sayProtection } from './words';

interface Props {
  readonly household: ListedHousehold;
  readonly names: Names;
  /** Who looks: another case manager is named. */
  readonly me: string | null;
  readonly today: string;
}

const TERM_SOON = 14; // days: from then on the end of a suspension is an alert (route 3.1e)

/** Why somebody should look at a household now, in words. */
export function Badges({ household: { summary, unsent, attention }, names, me, today }: Props): JSX.Element {
  const { protection, minors, conflicts, arrearsCents, announcedFor, suspendedUntil, caseManager, alerts } = summary;
  const why = protection.filter((reason) => reason !== 'COMPOSITION_UNKNOWN');
  const termSoon = suspendedUntil !== null && daysBetween(today, suspendedUntil) <= TERM_SOON;
  return (
    <span class="row">
      {attention > 0 && <Badge tone="danger">{m.household_badge_attention({ count: attention })}</Badge>}
      {unsent > 0 && <Badge tone="warning">{m.household_badge_unsent({ count: unsent })}</Badge>}
      {conflicts > 0 && <Badge tone="danger">{conflicts === 1 ? m.household_badge_conflict({ count: conflicts }) : m.household_badge_conflicts({ count: conflicts })}</Badge>}
      {announcedFor !== null && <Badge tone="danger">{m.household_badge_announced({ day: day(announcedFor) })}</Badge>}
      {termSoon && <Badge tone="warning">{m.household_badge_term({ day: day(suspendedUntil), left: daysLeft(suspendedUntil, today) })}</Badge>}
      {(summary.warnings ?? []).length > 0 && <Badge tone="warning">{m.household_warning_title()}</Badge>}
      {protection.includes('COMPOSITION_UNKNOWN') && <Badge tone="info">{m.household_badge_composition()}</Badge>}
      {why.length > 0 && <Badge tone="info">{m.household_badge_protected({ why: sayProtection(why, minors) })}</Badge>}
      {arrearsCents !== null && arrearsCents > 0 && <Badge>{m.household_badge_arrears({ amount: euro(arrearsCents) })}</Badge>}
      {alerts > 0 && <Badge tone="warning">{alerts === 1 ? m.household_badge_alert() : m.household_badge_alerts({ count: alerts })}</Badge>}
      {caseManager !== null && caseManager !== me && <Badge>{m.household_badge_not_mine({ name: names.person(caseManager) })}</Badge>}
    </span>
  );
}
