import { m } from '../messages';
import { KINDS, OUTCOMES, type RightsRequest } from '../rights/rights';
import { day } from '../ui/format';
import { sayCopyWay, sayOutcome } from '../visit/words';
import type { HouseholdFile } from './file';
import type { Names } from './names';
import { sayChannel, sayVulnerability } from './words';

/** One line of the timeline. */
export interface HistoryLine {
  readonly id: string;
  readonly at: string; // RFC 3339
  readonly what: string;
  readonly by: string | null; // the person
  readonly operation: string | null;
  readonly afterwards: boolean;
}

interface Record {
  readonly made: { readonly id: string; readonly operation: string | null; readonly by: string | null; readonly at: string | null; readonly recordedAt: string | null; readonly afterwards: boolean };
}

/** What happened, newest first, told from the facts of the file that this person sees. */
export function historyOf(file: HouseholdFile, names: Names): readonly HistoryLine[] {
  const lines = [
    ...registered(file),
    ...tell(file.residents, ({ name }) => m.household_history_resident({ name })),
    ...tell(file.compositions, () => m.household_history_composition()),
    ...tell(file.vulnerabilities, ({ reason }) => m.household_history_vulnerable({ why: sayVulnerability(reason) })),
    ...tell(file.warnings, () => m.household_verb_record_warning()),
    ...tell(file.safeHomeReports, () => m.household_verb_record_safe_home_report()),
    ...tell(file.secrets, () => m.household_verb_mark_secret()),
    ...tell(file.arrangements, () => m.household_verb_propose_arrangement()),
    ...tell(file.administrationAdvices, () => m.household_verb_advise_administration()),
    ...tell(file.administrationSteps, () => m.household_verb_record_administration()),
    ...tell(file.youthRequests, () => m.household_verb_request_youth_protection()),
    ...tell(file.aftercares, () => m.household_verb_start_aftercare()),
    ...tell(file.relations, () => m.relation_title()),
    ...tell(file.overviewReleases, () => m.household_verb_release_overview()),
    ...tell(file.glassBreaks, () => m.household_verb_break_glass()),
    ...tell(file.holds, () => m.household_verb_hold_file()),
    ...tell(file.rightsRequests, (request) => sayRequest(file, request)),
    ...tell((file.rightsRequests ?? []).flatMap(({ answers }) => answers), ({ outcome }) => m.rights_history_answer({ what: OUTCOMES[outcome]() })),
    ...tell(file.contactAttempts, ({ channel, reached }) => m.household_history_attempt({ how: sayChannel(channel), result: reached ? m.household_attempt_reached_yes() : m.household_attempt_reached_no() })),
    ...tell(file.referrals, () => m.household_history_referral()),
    ...tell(file.standpoints, () => m.household_history_standpoint()),
    ...tell(file.decisions, ({ scenario, supersedes }) => (supersedes === null ? m.household_history_decision : m.household_history_correction)({ scenario: scenario === 'PREVENT' ? m.household_history_prevent() : m.household_history_evict() })),
    ...tell(file.caseManagers, ({ person }) => m.household_history_manager({ name: names.person(person) })),
    ...tell(file.goals, ({ description }) => m.household_history_goal({ what: description })),
    ...tell(file.steps, ({ what }) => m.household_history_step({ what })),
    ...tell(file.stepProgress, ({ step }) => m.household_history_progress({ what: (file.steps ?? []).find(({ id }) => id === step)?.what ?? '' })),
    ...tell(file.suspensions, ({ until }) => m.household_history_suspension({ day: day(until) })),
    ...tell(file.plannedVisits, ({ on }) => m.household_history_planned({ day: day(on) })),
    ...tell(file.visits, ({ outcome }) => m.household_history_visit({ outcome: sayOutcome(outcome) })),
    ...tell(file.copies, ({ way }) => m.visit_copy_history({ way: sayCopyWay(way).toLowerCase() })),
    ...tell(file.ownSolutions, () => m.household_history_solution()),
    ...tell(file.placements, () => m.household_history_placement()),
    ...tell(file.clearances, ({ evictOn }) => m.household_history_clearance({ day: day(evictOn) })),
    ...revoked(file),
    ...tell(file.incidents, () => m.household_history_incident()),
    ...tell(file.outcomes, () => m.household_history_outcome()),
  ];
  return lines.sort((a, b) => b.at.localeCompare(a.at) || a.id.localeCompare(b.id));
}

function tell<T extends Record>(records: readonly T[] | null, say: (record: T) => string): readonly HistoryLine[] {
  return (records ?? []).flatMap((record) => {
    const { id, operation, by, at, recordedAt, afterwards } = record.made;
    const when = at ?? recordedAt;
    return when === null ? [] : [{ id, at: when, what: say(record), by, operation, afterwards }];
  });
}

/** What a resident asked; with what they do not agree stands in their own words, whatever was answered. */
function sayRequest(file: HouseholdFile, { kind, disputed, resident, words }: RightsRequest): string {
  const name = file.residents.find(({ id }) => id === resident)?.name ?? '';
  return disputed && words !== '' ? m.rights_history_disputed({ name, words }) : m.rights_history({ what: KINDS[kind]() });
}

function registered({ id, registeredAt, registeredBy }: HouseholdFile): readonly HistoryLine[] {
  if (registeredAt === null) return [];
  return [{ id, at: registeredAt, what: m.household_history_registered(), by: registeredBy, operation: null, afterwards: false }];
}

function revoked({ clearances }: HouseholdFile): readonly HistoryLine[] {
  return (clearances ?? []).flatMap(({ id, revokedAt, revokedBy, revokedCause }) => (revokedAt === null ? [] : [{
    id: `${id} revoked`, at: revokedAt, what: m.household_history_revoked({ cause: revokedCause }), by: revokedBy, operation: null, afterwards: false,
  }]));
}
