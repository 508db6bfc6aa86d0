/** The overview that a resident is given: checked part by part, and what is kept back has a ground (practice 30). */
import type { OverviewSection, ReleaseOrder, ReleaseOverview, ResidentOverviewQuery, WithholdingGround } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';

/** The overview as the server makes it. */
export type Overview = NonNullable<ResidentOverviewQuery['residentOverview']>;

/** What becomes of one part, as typed. */
export interface PartValues {
  readonly section: OverviewSection;
  readonly given: 'YES' | 'NO';
  readonly ground: WithholdingGround | '';
  readonly reason: string;
}

/** Every part of the overview. */
export interface OverviewValues {
  readonly parts: readonly PartValues[];
}

/** Everything is given, unless somebody says otherwise; what was kept back before stays so. */
export function startOverview({ parts }: Pick<Overview, 'parts'>): OverviewValues {
  return { parts: parts.map(({ section, withheld }) => ({ section, given: withheld ? 'NO' : 'YES', ground: withheld?.ground ?? '', reason: withheld?.reason ?? '' })) };
}

/** What does not fit yet: what is kept back needs its ground, and why. */
export function overviewFaults({ parts }: OverviewValues): Faults {
  return Object.fromEntries(parts.flatMap(({ given, ground, reason }, at) => (given === 'YES' ? [] : [
    ...(ground === '' ? [[`parts.${String(at)}.ground`, m.overview_fault_ground()]] : []),
    ...(reason.trim() === '' ? [[`parts.${String(at)}.reason`, m.overview_fault_reason()]] : []),
  ])));
}

/** The command that gives it. */
export function releaseOverview(resident: string, { parts }: OverviewValues): { readonly releaseOverview: ReleaseOverview } {
  return { releaseOverview: { resident, withheld: parts.flatMap(({ section, given, ground, reason }) => (given === 'NO' && ground !== '' ? [{ section, ground, reason: reason.trim() }] : [])) } };
}

/** What asks for the files of what a resident was given. */
export function overviewOrder(household: string, resident: string, id: string): ReleaseOrder {
  return { id, kind: 'OVERVIEW', formats: [], period: null, project: null, household, resident };
}

/** How often each organisation looked or changed something, day by day: the log has a line for each of those. */
export function seenByDay({ seenBy }: Pick<Overview, 'seenBy'>): readonly { readonly on: string; readonly organisation: string | null; readonly times: number }[] {
  const days = new Map<string, { readonly on: string; readonly organisation: string | null; readonly times: number }>();
  for (const { on, organisation, times } of seenBy ?? []) {
    const key = `${on} ${organisation ?? ''}`;
    days.set(key, { on, organisation, times: times + (days.get(key)?.times ?? 0) });
  }
  return [...days.values()];
}

/** The parts, in words. */
export const SECTIONS: Readonly<Record<OverviewSection, () => string>> = {
  ABOUT_YOU: m.overview_about_you, ABOUT_HOME: m.overview_about_home, ABOUT_REFERRAL: m.overview_about_referral, ABOUT_DECISION: m.overview_about_decision,
  ABOUT_PLAN: m.overview_about_plan, ABOUT_VISITS: m.overview_about_visits, ABOUT_PLACES: m.overview_about_places, ABOUT_EVICTION: m.overview_about_eviction, ABOUT_RIGHTS: m.overview_about_rights, ABOUT_LOG: m.overview_about_log,
};

/** The grounds on which a part may be kept back. */
export const GROUNDS: Readonly<Record<WithholdingGround, () => string>> = {
  RIGHTS_OF_OTHERS: m.overview_ground_others, SAFETY_OF_SOMEBODY: m.overview_ground_safety, INVESTIGATION: m.overview_ground_investigation,
};
