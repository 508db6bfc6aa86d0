/** Setting a region up: the steps in their order, and what each still lacks. */
import type { SetUpNeed } from '../graphql/graphql';
import { m } from '../messages';
import type { Faults } from '../ui/sendForm';
import { blank } from '../ui/values';

/** One step of setting up; everything is done at the screens that are there anyway. `href` is where what is there is looked at. */
export interface BeginStep {
  readonly key: string;
  readonly title: string;
  readonly words: string;
  readonly href: string;
  readonly needs: readonly SetUpNeed[];
}

/** The steps, in the order in which one needs the other. */
export function beginSteps(): readonly BeginStep[] {
  return [
    { key: 'name', title: m.region_name_title(), words: m.region_begin_name(), href: '/region/name', needs: [] },
    { key: 'values', title: m.region_values_title(), words: m.region_begin_values(), href: '/region/values', needs: ['VALUES'] },
    { key: 'organisations', title: m.region_organisations_title(), words: m.region_begin_organisations(), href: '/organisations', needs: ['LANDLORD', 'YOUTH_PROTECTION', 'YOUTH_CHOICE', 'SPECIAL_CARE', 'DEBT_ASSISTANCE'] },
    { key: 'teams', title: m.region_begin_teams_title(), words: m.region_begin_teams(), href: '/organisations', needs: ['CASE_TEAM', 'CASE_MANAGER'] },
    { key: 'people', title: m.region_people_title(), words: m.region_begin_people(), href: '/people', needs: ['CHAIR', 'RENT_OFFICER', 'YOUTH_WORKER', 'SECOND_ADMINISTRATOR', 'ORGANISATION_NO_PEOPLE'] },
    { key: 'numbers', title: m.region_numbers_title(), words: m.region_begin_numbers(), href: '/region/numbers', needs: ['CRISIS_NUMBERS'] },
    { key: 'closed', title: m.region_closed_title(), words: m.region_begin_closed(), href: '/region/values/closed', needs: ['CLOSED_DAYS'] },
    { key: 'costs', title: m.region_costs_title(), words: m.region_begin_costs(), href: '/region/costs', needs: ['COSTS'] },
  ];
}

/** Where something is done, and what doing it is called. */
export interface BeginAct {
  readonly href: string;
  readonly label: string;
}

/** Where the first thing that a step lacks is done at once; where it is looked at, when nothing is lacking or there is more to choose. */
export function beginAct({ href, needs }: Pick<BeginStep, 'href' | 'needs'>, missing: readonly SetUpNeed[]): BeginAct {
  switch (needs.find((need) => missing.includes(need))) {
    case 'LANDLORD': case 'CASE_TEAM': case 'YOUTH_PROTECTION': case 'SPECIAL_CARE': case 'DEBT_ASSISTANCE': return { href: '/organisations/new', label: m.people_organisation_new() };
    case 'CHAIR': case 'CASE_MANAGER': case 'RENT_OFFICER': case 'YOUTH_WORKER': case 'SECOND_ADMINISTRATOR': case 'ORGANISATION_NO_PEOPLE': return { href: '/people/invite', label: m.people_invite_title() };
    case 'VALUES': case 'CLOSED_DAYS': case 'YOUTH_CHOICE': case 'CRISIS_NUMBERS': case 'COSTS': case undefined: return { href, label: m.region_open() };
  }
}

/** What does not fit yet in the name of the region. */
export function nameFaults({ name }: { readonly name: string }): Faults {
  return blank(name) ? { name: m.region_name_fault() } : {};
}

/** What is missing, in words. */
export function sayNeed(need: SetUpNeed): string {
  switch (need) {
    case 'VALUES': return m.region_need_values();
    case 'CLOSED_DAYS': return m.region_need_closed_days();
    case 'LANDLORD': return m.region_need_landlord();
    case 'CASE_TEAM': return m.region_need_case_team();
    case 'YOUTH_PROTECTION': return m.region_need_youth();
    case 'YOUTH_CHOICE': return m.region_need_youth_choice();
    case 'SPECIAL_CARE': return m.region_need_special_care();
    case 'DEBT_ASSISTANCE': return m.region_need_debts();
    case 'CHAIR': return m.region_need_chair();
    case 'CASE_MANAGER': return m.region_need_case_manager();
    case 'RENT_OFFICER': return m.region_need_rent_officer();
    case 'YOUTH_WORKER': return m.region_need_youth_worker();
    case 'SECOND_ADMINISTRATOR': return m.region_need_second();
    case 'ORGANISATION_NO_PEOPLE': return m.region_need_people();
    case 'CRISIS_NUMBERS': return m.region_need_numbers();
    case 'COSTS': return m.region_need_costs();
  }
}
