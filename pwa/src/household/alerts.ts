/**
 * What needs somebody's attention and from which day, as intervals that do not
 * depend on today. Mirrors server/casework/alert.go.
 */
import type { HouseholdFile } from './file';
import { plusDays, within } from './day';
import { currentGoals, isStepToDo } from './nextDay';
import { lastOutcomeAt, phase, reportedSinceTheEnd } from './phase';
import { goingBy, valuesOf } from './parameters';
import { knows, recordedOn } from './record';
import { establishedSince, moment, protectedFor, residentsOn, withoutRoof } from './safety';
import { waitingReferrals } from './waiting';
import { roleIn } from '../involvement/may';
import { announcedFor, announcedOn } from '../legal/course';
import { conditionStatuses, planInForce } from '../plan/conditions';
import { suspensionOn } from '../plan/needs';
import { inArrearsSince } from '../tenancy/arrears';
import { dayOf } from '../ui/format';

/** One thing that needs attention. */
export type Alert = HouseholdFile['alerts'][number];

/** Everything in the file that needs attention, now or later, by the region's values of the day the file is of; undefined when it is not to be known here. */
export function alerts(file: HouseholdFile): readonly Alert[] | undefined {
  if (!knows(file, 'TENANCY', 'REFERRAL', 'DECISION', 'PLAN', 'CARE', 'ROOF', 'EVICTION')) return undefined;
  const unreported = unreportedAlerts(file);
  const always = [...conflictAlerts(file), ...incidentAlerts(file), ...afterwardsAlerts(file)];
  if (phase(file) === 'CLOSED') return unreported.length === 0 ? always : [...residentAlerts(file), ...roofAlerts(file), ...unreported, ...always];
  return [
    ...residentAlerts(file), ...roofAlerts(file), ...planAlerts(file), ...suspensionAlerts(file), ...referralAlerts(file), ...unreported,
    ...arrearsAlerts(file), ...always,
  ];
}

/** The alerts that are worked out here too; the others count in working days or ask for more than the tablet holds, and are the server's. */
const MIRRORED: ReadonlySet<Alert['code']> = new Set<Alert['code']>([
  'COMPOSITION_UNKNOWN', 'CLEARANCE_REVOKED', 'INCIDENT', 'NO_ROOF', 'TERM_ENDS', 'TERM_EXPIRED', 'STEP_OVERDUE', 'CONTROL_OVERDUE',
  'CONDITION_NOT_MET', 'SUSPENSION_BROKEN', 'NO_CASE_MANAGER', 'NOBODY_CONTACTED', 'CONFLICT', 'RECORDED_AFTERWARDS', 'PLACE_ENDS',
  'AWAITING_DECISION', 'SUMMONED_NOT_REPORTED',
]);

/** Says that the tablet works an alert out by itself. */
export const isMirrored = (code: Alert['code']): boolean => MIRRORED.has(code);

/** The alerts that hold on a day and are the case team's, or this person's own; the heaviest first. */
export function alertsOn(file: HouseholdFile, today: string, person: string | null = null): readonly Alert[] | undefined {
  const mine = (alert: Alert) => alert.role === null || alert.role === 'CASE_TEAM' || (person !== null && alert.person === person);
  const theServers = file.alerts.filter(({ code }) => !isMirrored(code));
  return alerts(goingBy(file, today))?.concat(theServers).filter((alert) => mine(alert) && within(today, alert.from, alert.until)).sort((a, b) => b.weight - a.weight);
}

function alert(code: Alert['code'], rule: string, from: string | null, weight: number, rest: Partial<Alert> = {}): Alert {
  return { code, rule, from, until: null, role: null, person: null, subject: null, weight, ...rest };
}

/** The same alert for who leads the file and for the landlord. */
function forBoth(one: Alert): readonly Alert[] {
  return [one, { ...one, role: 'LANDLORD' }];
}

function since({ registeredAt }: HouseholdFile): string {
  return registeredAt === null ? '' : dayOf(registeredAt);
}

function residentAlerts(file: HouseholdFile): readonly Alert[] {
  if (!establishedSince(file, '')) return [alert('COMPOSITION_UNKNOWN', 'practice 2', since(file), 5)];
  const announced = announcedFor(file);
  if (!announced) return [];
  const earliest = plusDays(announced, -valuesOf(file).compositionDays);
  if (residentsOn(file, announced).length > 0 && establishedSince(file, earliest)) return [];
  return [alert('COMPOSITION_UNKNOWN', 'practice 2', since(file), 9, { until: plusDays(announced, valuesOf(file).roofNights) })];
}

function roofAlerts(file: HouseholdFile): readonly Alert[] {
  const announced = announcedFor(file);
  const outside = announced && protectedFor(file, announcedOn(file) ?? announced, announced) && (withoutRoof(file, announced) ?? []).length > 0;
  const places = (file.placements ?? []).flatMap(({ id, confirmedOn, withdrawnOn, until, endedOn }) => {
    const ends = endedOn === null ? until : plusDays(endedOn, -1);
    return confirmedOn === null || withdrawnOn !== null || ends === null ? [] :
      [alert('PLACE_ENDS', 'practice 25', plusDays(ends, -14), 6, { until: plusDays(ends, valuesOf(file).endedDays), subject: id })];
  });
  const revoked = (file.clearances ?? []).flatMap(({ id, evictOn, revokedOn, revokedRule }) => {
    if (revokedOn === null) return [];
    const later = plusDays(revokedOn, 14);
    return forBoth(alert('CLEARANCE_REVOKED', revokedRule, revokedOn, 9, { until: evictOn > later ? evictOn : later, subject: id }));
  });
  return [...(outside ? [alert('NO_ROOF', '3.2f', since(file), 9, { until: plusDays(announced, valuesOf(file).roofNights) })] : []), ...places, ...revoked];
}

function planAlerts(file: HouseholdFile): readonly Alert[] {
  const plan = planInForce(file);
  const managed = file.caseManagers.some(({ until }) => until === null);
  const steps = (file.steps ?? []).filter(({ id }) => isStepToDo(file, id)).flatMap((step) => hearOfStep(file, step).map((role) =>
    alert('STEP_OVERDUE', '2.5', plusDays(step.dueOn, 1), 4, { role, person: step.owner, subject: step.id })));
  const goals = currentGoals(file).map(({ id, nextControlOn, owner }) => alert('CONTROL_OVERDUE', '0.4', plusDays(nextControlOn, 1), 3, { person: owner, subject: id }));
  const failed = plan ? (conditionStatuses(file, plan) ?? []).filter(({ outcome }) => outcome === 'NOT_MET') : [];
  return [
    ...(plan && !managed ? [alert('NO_CASE_MANAGER', '3.1a', plan.from, 8)] : []), ...steps, ...goals,
    ...failed.map(({ checkedOn }) => alert('CONDITION_NOT_MET', '3.1g', checkedOn, 7)),
  ];
}

/** Who hears that a step is late: whose step it is, and the case team beside a partner. A landlord's work is its own. */
function hearOfStep(file: HouseholdFile, step: NonNullable<HouseholdFile['steps']>[number]): readonly Alert['role'][] {
  const role = roleIn(file.involvements, step.organisation, recordedOn(step));
  switch (role) {
    case 'LANDLORD': return ['LANDLORD'];
    case null: case 'CASE_TEAM': case 'REGIETEAM': return [null];
    default: return [null, role];
  }
}

function suspensionAlerts({ suspensions }: HouseholdFile): readonly Alert[] {
  return (suspensions ?? []).flatMap(({ id, until, endedOn, made }, at, all) => {
    const replaced = all.slice(at + 1).some((next) => next.until > until);
    return endedOn !== null || made.afterwards || replaced ? [] : [
      ...forBoth(alert('TERM_ENDS', '3.1e', plusDays(until, -14), 6, { until, subject: id })),
      ...forBoth(alert('TERM_EXPIRED', '3.1e', plusDays(until, 1), 7, { subject: id })),
    ];
  });
}

function referralAlerts(file: HouseholdFile): readonly Alert[] {
  const broken = (file.legalEvents ?? []).filter(({ kind, on }) => kind === 'EVICTION_ANNOUNCED' && suspensionOn(file, on) !== null);
  return [
    ...waitingReferrals(file).map((referral) => alert('AWAITING_DECISION', '2.5', recordedOn(referral), 5, { subject: referral.id })),
    ...broken.map(({ id, on, evictOn }) => alert('SUSPENSION_BROKEN', 'practice 21', on, 8, { until: evictOn, subject: id })),
  ];
}

/** The landlord, who hears it too, goes on and did not report the household since it last ended (route 2.1). */
function unreportedAlerts(file: HouseholdFile): readonly Alert[] {
  if (reportedSinceTheEnd(file)) return [];
  const ended = lastOutcomeAt(file);
  return (file.legalEvents ?? [])
    .filter(({ kind, made }) => (kind === 'SUMMONS' || kind === 'JUDGMENT' || kind === 'EVICTION_ANNOUNCED') && (ended === null || moment(made.at) > ended))
    .flatMap(({ id, on }) => forBoth(alert('SUMMONED_NOT_REPORTED', '2.1', on, 8, { subject: id })));
}

function conflictAlerts({ conflicts }: HouseholdFile): readonly Alert[] {
  return (conflicts ?? []).filter(({ chosen }) => chosen === null)
    .map(({ made }) => alert('CONFLICT', '', made.at === null ? '' : dayOf(made.at), 4, { subject: made.id }));
}

function incidentAlerts({ incidents }: HouseholdFile): readonly Alert[] {
  return (incidents ?? []).map((incident) => {
    const on = recordedOn(incident);
    return alert('INCIDENT', '3.2f', on, 9, { until: plusDays(on, 30), subject: incident.id });
  });
}

/** Something came in after what it was made under had ended: somebody should read it. */
function afterwardsAlerts({ visits, checks, standpoints }: HouseholdFile): readonly Alert[] {
  return [...(visits ?? []), ...(checks ?? []).filter(({ visit }) => visit === null), ...(standpoints ?? [])]
    .filter(({ made }) => made.afterwards)
    .map((record) => {
      const on = recordedOn(record);
      return alert('RECORDED_AFTERWARDS', '', on, 4, { until: plusDays(on, 14), subject: record.id });
    });
}

function arrearsAlerts({ tenancies, contactAttempts }: HouseholdFile): readonly Alert[] {
  return (tenancies ?? []).flatMap(({ id, ledger }) => {
    const first = inArrearsSince(ledger);
    const contacted = first === null || (contactAttempts ?? []).some(({ on }) => on.slice(0, 7) >= first);
    return contacted ? [] : [alert('NOBODY_CONTACTED', '1.2', `${first}-01`, 6, { role: 'LANDLORD', subject: id })];
  });
}
