import type {
  AlertCode, CompositionSource, ContactChannel, DayPart, LeaveReason, Phase, ProtectionReason, ResidentRole, VisitAdvice, VulnerabilityReason,
} from '../graphql/graphql';
import { m } from '../messages';
import type { Option } from '../ui';

/** The words for the codes of a file; a code without words does not compile. */
type Words<T extends string> = Readonly<Record<T, () => string>>;

const roles: Words<ResidentRole> = {
  TENANT: () => m.household_role_tenant(), CO_TENANT: () => m.household_role_co_tenant(), PARTNER: () => m.household_role_partner(),
  CHILD: () => m.household_role_child(), RELATIVE: () => m.household_role_relative(), LODGER: () => m.household_role_lodger(),
  OTHER: () => m.household_role_other(),
};

const channels: Words<ContactChannel> = {
  HOME_VISIT: () => m.household_attempt_home_visit(), PHONE: () => m.household_attempt_phone(), MESSAGE: () => m.household_attempt_message(),
  EMAIL: () => m.household_attempt_email(), LETTER: () => m.household_attempt_letter(), OFFICE: () => m.household_attempt_office(),
  CARD: () => m.household_attempt_card(),
};

const dayParts: Words<DayPart> = {
  MORNING: () => m.household_attempt_morning(), AFTERNOON: () => m.household_attempt_afternoon(), EVENING: () => m.household_attempt_evening(),
};

const leaving: Words<LeaveReason> = {
  MOVED_OUT: () => m.household_end_moved_out(), DIED: () => m.household_end_died(), NEVER_LIVED_HERE: () => m.household_end_never_lived_here(),
};

const sources: Words<CompositionSource> = {
  SEEN: () => m.household_composition_seen(), TOLD: () => m.household_composition_told(), REGISTRY: () => m.household_composition_registry(),
};

const vulnerabilities: Words<VulnerabilityReason> = {
  CARE_DEPENDENT: () => m.household_vulnerable_care_dependent(), LIMITED_SELF_RELIANCE: () => m.household_vulnerable_limited_self_reliance(),
  UNSAFE_AT_HOME: () => m.household_vulnerable_unsafe_at_home(), MULTI_PROBLEM: () => m.household_vulnerable_multi_problem(),
  OLD_AGE: () => m.household_vulnerable_old_age(), OTHER: () => m.household_vulnerable_other(),
};

const advices: Words<VisitAdvice> = {
  GO_WITH_TWO: () => m.household_advice_with_two(), NOT_ALONE_AFTER_SIX: () => m.household_advice_not_after_six(), DAYLIGHT_ONLY: () => m.household_advice_daylight(),
  MEET_ELSEWHERE: () => m.household_advice_elsewhere(), ASK_POLICE_BEFORE: () => m.household_advice_police(), TELL_COLLEAGUE: () => m.household_advice_colleague(),
  DO_NOT_MENTION_CONTACT: () => m.household_advice_no_mention(), MIND_THE_DOG: () => m.household_advice_dog(), PROTECT_AGAINST_ILL: () => m.household_advice_illness(),
  CALL_BEFORE: () => m.household_advice_call(),
};

const phases: Words<Phase> = {
  PREVENTION: () => m.household_phase_prevention(), REPORTED: () => m.household_phase_reported(),
  EXECUTION: () => m.household_phase_execution(), CLOSED: () => m.household_phase_closed(),
};

const alerts: Words<AlertCode> = {
  COMPOSITION_UNKNOWN: () => m.household_alert_composition_unknown(), CLEARANCE_REVOKED: () => m.household_alert_clearance_revoked(),
  INCIDENT: () => m.household_alert_incident(), NO_ROOF: () => m.household_alert_no_roof(), TERM_ENDS: () => m.household_alert_term_ends(),
  TERM_EXPIRED: () => m.household_alert_term_expired(), STEP_OVERDUE: () => m.household_alert_step_overdue(),
  CONTROL_OVERDUE: () => m.household_alert_control_overdue(), CONDITION_NOT_MET: () => m.household_alert_condition_not_met(),
  SUSPENSION_BROKEN: () => m.household_alert_suspension_broken(), NO_CASE_MANAGER: () => m.household_alert_no_case_manager(),
  NOBODY_CONTACTED: () => m.household_alert_nobody_contacted(), CONFLICT: () => m.household_alert_conflict(),
  RECORDED_AFTERWARDS: () => m.household_alert_recorded_afterwards(), PLACE_ENDS: () => m.household_alert_place_ends(),
  AWAITING_DECISION: () => m.household_alert_awaiting_decision(), SUMMONED_NOT_REPORTED: () => m.household_alert_summoned_not_reported(),
  STANDPOINT_ASKED: () => m.household_alert_standpoint_asked(), HELD_OVER: () => m.household_alert_held_over(),
  URGENT_CONSULTATION: () => m.household_alert_urgent_consultation(), SUSPENSION_ASKED: () => m.household_alert_suspension_asked(),
  SPECIAL_CARE_REFUSED: () => m.household_alert_special_care_refused(),
  EVICTION_NEAR: () => m.household_alert_eviction_near(),
  CONDITION_UNCHECKED: () => m.household_alert_condition_unchecked(),
  ARREARS_GROW: () => m.household_alert_arrears_grow(),
  RECORDED_AHEAD: () => m.household_alert_recorded_ahead(),
  TURNS_ADULT: () => m.household_alert_turns_adult(),
  CHILD_BORN: () => m.household_alert_child_born(),
  WARNING_ENDS: () => m.household_alert_warning_ends(),
  FILE_SILENT: () => m.household_alert_file_silent(),
  INSTALMENT_MISSED: () => m.household_alert_instalment_missed(),
  FROZEN_ARREARS_RAISED: () => m.household_alert_frozen_arrears_raised(),
  ADVICE_NOT_FOLLOWED: () => m.household_alert_advice_not_followed(),
  YOUTH_UNSENT: () => m.household_alert_youth_unsent(),
  YOUTH_UNACKNOWLEDGED: () => m.household_alert_youth_unacknowledged(),
  PLACE_WITHOUT_NEXT: () => m.household_alert_place_without_next(),
  EVERYTHING_REFUSED: () => m.household_alert_everything_refused(),
  GLASS_BROKEN: () => m.household_alert_glass_broken(),
  ATTACHMENT_MISSING: () => m.household_alert_attachment_missing(),
  POSSIBLE_DUPLICATE: () => m.household_alert_possible_duplicate(),
  REVIEW_OPEN: () => m.household_alert_review_open(),
  ORGANISATION_ENDS: () => m.household_alert_organisation_ends(),
  CASE_TEAM_ENDS: () => m.household_alert_case_team_ends(),
  RIGHTS_UNANSWERED: () => m.household_alert_rights_unanswered(),
  ARRANGEMENT_PROPOSED: () => m.household_alert_arrangement_proposed(),
  ADMINISTRATOR_ASKED: () => m.household_alert_administrator_asked(),
  SPECIAL_CARE_ASKED: () => m.household_alert_special_care_asked(),
};

const protections: Words<ProtectionReason> = {
  MINOR_CHILDREN: () => m.household_why_minor_children(), BIRTH_DATE_UNKNOWN: () => m.household_why_birth_date_unknown(),
  COMPOSITION_UNKNOWN: () => m.household_why_composition_unknown(), PREGNANT: () => m.household_why_pregnant(),
  MULTI_PROBLEM: () => m.household_why_multi_problem(), VULNERABLE: () => m.household_why_vulnerable(),
};

const languages: Words<Language> = {
  nl: () => m.household_language_nl(), ar: () => m.household_language_ar(), de: () => m.household_language_de(), en: () => m.household_language_en(),
  es: () => m.household_language_es(), fa: () => m.household_language_fa(), fr: () => m.household_language_fr(), pap: () => m.household_language_pap(),
  pl: () => m.household_language_pl(), so: () => m.household_language_so(), ti: () => m.household_language_ti(), tr: () => m.household_language_tr(),
  uk: () => m.household_language_uk(), zgh: () => m.household_language_zgh(),
};

/** The languages that can be chosen; any other tag is kept and shown as it is. */
export type Language = 'nl' | 'ar' | 'de' | 'en' | 'es' | 'fa' | 'fr' | 'pap' | 'pl' | 'so' | 'ti' | 'tr' | 'uk' | 'zgh';

export const sayRole = (role: ResidentRole): string => roles[role]();
export const sayChannel = (channel: ContactChannel): string => channels[channel]();
export const sayDayPart = (part: DayPart): string => dayParts[part]();
export const sayLeaving = (reason: LeaveReason): string => leaving[reason]();
export const saySource = (source: CompositionSource): string => sources[source]();
export const sayVulnerability = (reason: VulnerabilityReason): string => vulnerabilities[reason]();
export const sayAdvice = (advice: VisitAdvice): string => advices[advice]();
export const sayPhase = (phase: Phase): string => phases[phase]();
export const sayAlert = (code: AlertCode): string => alerts[code]();

/** The name of a language; a tag that is not in the list is shown as it is. */
export function sayLanguage(tag: string): string {
  return Object.hasOwn(languages, tag) ? languages[tag as Language]() : tag;
}

/** Why a household is protected, in one line: the number of children first. */
export function sayProtection(reasons: readonly ProtectionReason[], minors: number): string {
  return reasons.map((reason) => (reason === 'MINOR_CHILDREN' && minors > 1 ? m.household_why_children({ count: minors }) : protections[reason]())).join(', ');
}

export const roleOptions = (): readonly Option<ResidentRole>[] => options(roles);
export const channelOptions = (): readonly Option<ContactChannel>[] => options(channels);
export const dayPartOptions = (): readonly Option<DayPart>[] => options(dayParts);
export const leavingOptions = (): readonly Option<LeaveReason>[] => options(leaving);
export const sourceOptions = (): readonly Option<CompositionSource>[] => options(sources);
export const adviceOptions = (): readonly Option<VisitAdvice>[] => options(advices);
export const vulnerabilityOptions = (): readonly Option<VulnerabilityReason>[] => options(vulnerabilities);

/** The languages; a tag that is in the file and not in the list is kept among them. */
export function languageOptions(present = ''): readonly Option<string>[] {
  const listed: readonly Option<string>[] = options(languages);
  return present === '' || Object.hasOwn(languages, present) ? listed : [...listed, { value: present, label: present }];
}

function options<T extends string>(words: Words<T>): readonly Option<T>[] {
  return (Object.entries(words) as [T, () => string][]).map(([value, say]) => ({ value, label: say() }));
}
