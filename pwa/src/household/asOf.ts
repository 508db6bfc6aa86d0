import { announcedFor } from '../legal/course';
import { conditionStatuses, planInForce } from '../plan/conditions';
import { clearanceNeeds } from '../plan/needs';
import { arrearsCents } from '../tenancy/arrears';
import { alertsOn } from './alerts';
import type { HouseholdFile } from './file';
import { nextDay } from './nextDay';
import { goingBy } from './parameters';
import { phase } from './phase';
import { compositionKnown, protection, withoutRoof } from './safety';

/**
 * The file with everything that depends on today, or on what is pending, computed
 * for a day: a file fetched on Friday is right on Monday (tablet §3). What is not
 * to be known here keeps the server's value, which is of `file.today`.
 */
export function asOf(received: HouseholdFile, today: string, person: string | null = null): HouseholdFile {
  const file = goingBy(received, today);
  const reasons = protection(file, today) ?? file.protection;
  const evictionOn = announcedFor(file);
  const plan = planInForce(file);
  const outside = evictionOn ? withoutRoof(file, evictionOn) : undefined;
  const needs = evictionOn ? clearanceNeeds(file, today, evictionOn) : undefined;
  const day = nextDay(file, today);
  return {
    ...received, protection: reasons, protected: reasons.length > 0,
    compositionKnown: compositionKnown(file, today) ?? file.compositionKnown,
    phase: phase(file) ?? file.phase,
    arrearsCents: arrearsCents(file) ?? file.arrearsCents,
    nextOn: day === undefined ? file.nextOn : day,
    evictionOn: evictionOn === undefined ? file.evictionOn : evictionOn,
    placeForAll: evictionOn === null ? null : outside ? outside.length === 0 : file.placeForAll,
    clearanceNeeds: needs?.map(({ rule, words, missing }) => ({ rule, met: missing === null, message: missing?.message ?? words })) ?? file.clearanceNeeds,
    conditionStatus: (plan ? conditionStatuses(file, plan) : plan) ?? (plan === null ? null : file.conditionStatus),
    alerts: alertsOn(file, today, person) ?? file.alerts,
  };
}
