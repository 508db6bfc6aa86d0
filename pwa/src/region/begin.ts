/** Setting a region up: the steps in their order, and what each still lacks. */
import type { SetUpNeed } from '../graphql/graphql';
import { m } from '../messages';

/** One step of setting up; everything is done at the screens that are there anyway. */
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
    { key: 'values', title: m.region_values_title(), words: m.region_begin_values(), href: '/region/values', needs: ['VALUES'] },
    { key: 'organisations', title: m.region_organisations_title(), words: m.region_begin_organisations(), href: '/organisations', needs: ['LANDLORD', 'CASE_TEAM', 'YOUTH_PROTECTION', 'YOUTH_CHOICE', 'SPECIAL_CARE', 'DEBT_ASSISTANCE'] },
    { key: 'people', title: m.region_people_title(), words: m.region_begin_people(), href: '/people', needs: ['CHAIR', 'CASE_MANAGER', 'RENT_OFFICER', 'YOUTH_WORKER', 'SECOND_ADMINISTRATOR', 'ORGANISATION_NO_PEOPLE'] },
    { key: 'numbers', title: m.region_numbers_title(), words: m.region_begin_numbers(), href: '/region/numbers', needs: ['CRISIS_NUMBERS'] },
    { key: 'closed', title: m.region_closed_title(), words: m.region_begin_closed(), href: '/region/values/closed', needs: ['CLOSED_DAYS'] },
    { key: 'costs', title: m.region_costs_title(), words: m.region_begin_costs(), href: '/region/costs', needs: ['COSTS'] },
  ];
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
