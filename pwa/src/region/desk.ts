/** What waits for an administrator, each with why and one next step. */
import type { RegionDeskQuery } from '../graphql/graphql';
import { m } from '../messages';
import { day, dayOf } from '../ui/format';

/** Something to look after. */
export interface Concern {
  readonly key: string;
  readonly why: string;
  readonly step: string;
  readonly href: string;
}

/** A part of the desk, and how it stands in one line. */
export interface Part {
  readonly href: string;
  readonly title: string;
  readonly state: string;
}

/** What asks for attention, for who keeps the region and for who keeps one organisation. */
export function concernsOf({ costTables, regionNumbers, phoneList, setUp }: RegionDeskQuery, keepsRegion: boolean, now: Date): readonly Concern[] {
  const missing = setUp?.needs.filter(({ urgent }) => urgent).length ?? 0;
  const found: readonly (Concern | false)[] = [
    missing > 0 && { key: 'begin', why: m.region_why_begin({ count: missing }), step: m.region_step_begin(), href: '/region/begin' },
    keepsRegion && regionNumbers.lines.length === 0 && { key: 'numbers', why: m.region_why_numbers(), step: m.region_step_numbers(), href: '/region/numbers' },
    keepsRegion && costTables[0]?.example !== false && { key: 'costs', why: m.region_why_costs(), step: m.region_step_costs(), href: '/region/costs' },
    phoneList.phone === '' && { key: 'phone', why: m.region_why_phone(), step: m.region_step_phones(), href: '/region/phones' },
    phoneList.duty.length > 0 && phoneList.duty.every(({ until }) => new Date(until) <= now) && { key: 'duty', why: m.region_why_duty(), step: m.region_step_duty(), href: '/region/phones' },
  ];
  return found.filter((concern) => concern !== false);
}

/** The parts of the desk. */
export function partsOf(desk: RegionDeskQuery, keepsRegion: boolean, now: Date): readonly Part[] {
  const { costTables: [costs], regionNumbers, phoneList } = desk;
  const own = [{ href: '/people', title: m.region_people_title(), state: m.region_state_people() }, { href: '/programs', title: m.region_programs_title(), state: m.region_state_programs() },
    { href: '/region/phones', title: m.region_phones_title(), state: m.region_state_phones({ count: phoneList.people.length }) }];
  if (!keepsRegion) return own;
  return [
    { href: '/region/begin', title: m.region_begin_title(), state: sayBegin(desk) },
    { href: '/region/values', title: m.region_values_title(), state: sayValues(desk, dayOf(now)) },
    { href: '/region/numbers', title: m.region_numbers_title(), state: m.region_state_numbers({ count: regionNumbers.lines.length }) },
    { href: '/organisations', title: m.region_organisations_title(), state: m.region_state_organisations() },
    ...own,
    { href: '/region/costs', title: m.region_costs_title(), state: costs === undefined || costs.example ? m.region_state_example() : m.region_state_costs({ version: costs.version, day: day(costs.validFrom) }) },
    { href: '/log', title: m.log_title(), state: m.region_state_log() },
    { href: '/health', title: m.region_health_title(), state: m.region_state_health() },
  ];
}

function sayBegin({ setUp }: RegionDeskQuery): string {
  const count = setUp?.needs.length ?? 0;
  return count === 0 ? m.region_begin_ready() : m.region_state_begin({ count });
}

function sayValues({ regionParameters: { parameters } }: RegionDeskQuery, today: string): string {
  const own = parameters.filter((one) => one.value !== one.default).length;
  const next = parameters.filter(({ history }) => history.some(({ from }) => from > today)).length;
  const now = own === 0 ? m.region_state_practice({ count: parameters.length }) : m.region_state_values({ own, count: parameters.length });
  return next === 0 ? now : `${now} ${m.region_state_coming({ count: next })}`;
}
