import type { Role } from '../app/session';
import { m } from '../messages';

/** Something people want to know, in a few sentences. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly string[];
  /** Whose work it is; everybody's when absent. */
  readonly roles?: readonly Role[];
}

/** What stands on the buttons that the help speaks of, so that it never names one that is called otherwise. */
const labels = () => ({
  admin: m.region_nav(), begin: m.household_start_visit(), behind: m.review_nav(), card: m.card_open(), cases: m.rentfile_cases_nav(), check: m.log_check_do(), correct: m.visit_correct_title(), devices: m.device_nav(),
  figures: m.statistics_nav(), files: m.search_title(), forgotten: m.app_forgotten(), give: m.standpoint_give(), judge: m.clearance_start(), later: m.visit_later(),
  log: m.log_nav(), lost: m.device_lost(), meetings: m.meeting_title(), news: m.notification_nav(), nobody: m.household_nobody_home(), people: m.people_title(), rentfiles: m.rentfile_nav(),
  record: m.household_rent_record(), rent: m.household_tab_rent(), report: m.referral_start(), sent: m.app_sent(), skip: m.common_skip(), talk: m.talk_open(), team: m.team_title(), timeline: m.household_tab_history(),
});

/** All topics, in the language of the screen: first what cannot wait. */
export function topics(): readonly Topic[] {
  const on = labels();
  const topic = (id: string, title: string, words: string, roles?: readonly Role[]): Topic => ({ id, title, sentences: words.split('\n'), ...(roles && { roles }) });
  return [
    topic('danger', m.help_danger(), m.help_danger_words(on)),
    topic('visit', m.help_visit(), m.help_visit_words(on), ['CASE_MANAGER']),
    topic('talk', m.help_talk(), m.help_talk_words(on), ['CASE_MANAGER']),
    topic('rent', m.help_rent(), m.help_rent_words(on), ['RENT_OFFICER']),
    topic('cases', m.help_cases(), m.help_cases_words(on), ['RENT_OFFICER', 'CHAIR', 'SECRETARY']),
    topic('report', m.help_report(), m.help_report_words(on), ['RENT_OFFICER']),
    topic('meeting', m.help_meeting(), m.help_meeting_words(on), ['CHAIR', 'SECRETARY']),
    topic('clearance', m.help_clearance(), m.help_clearance_words(on), ['CHAIR']),
    topic('standpoint', m.help_standpoint(), m.help_standpoint_words(on), ['MEMBER', 'PROFESSIONAL']),
    topic('setup', m.help_setup(), m.help_setup_words({ ...on, setup: m.region_begin_title() }), ['ADMINISTRATOR']),
    topic('people', m.help_people(), m.help_people_words(on), ['ADMINISTRATOR']),
    topic('log', m.help_log(), m.help_log_words(on), ['AUDITOR', 'ADMINISTRATOR']),
    topic('team', m.help_team(), m.help_team_words(on), ['TEAM_LEAD']),
    topic('figures', m.help_figures(), m.help_figures_words(on), ['ANALYST', 'TEAM_LEAD', 'CHAIR', 'SECRETARY', 'MEMBER', 'RENT_OFFICER']),
    topic('news', m.help_news(), m.help_news_words(on)),
    topic('saved', m.help_saved(), m.help_saved_words(on)),
    topic('offline', m.help_offline(), m.help_offline_words(on)),
    topic('conflict', m.help_conflict(), m.help_conflict_words(on)),
    topic('behind', m.help_behind(), m.help_behind_words(on)),
    topic('forgotten', m.help_forgotten(), m.help_forgotten_words(on)),
    topic('lost', m.help_lost(), m.help_lost_words(on)),
    topic('sees', m.help_sees(), m.help_sees_words(on)),
    topic('keys', m.help_keys(), m.help_keys_words(on)),
  ];
}

/** The topics with every word of what somebody typed, wherever it stands; all of them when nothing was typed. */
export function matching(all: readonly Topic[], typed: string): readonly Topic[] {
  const words = plain(typed).split(/\s+/u).filter((word) => word !== '');
  return all.filter(({ title, sentences }) => {
    const text = plain([title, ...sentences].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/** The topics of somebody's own work, and those of everybody; work of others is only found by searching. */
export function sorted(all: readonly Topic[], roles: readonly Role[]): { readonly yours: readonly Topic[]; readonly everybodys: readonly Topic[]; readonly others: readonly Topic[] } {
  const mine = ({ roles: whose }: Topic) => whose?.some((role) => roles.includes(role)) ?? false;
  return { yours: all.filter(mine), everybodys: all.filter(({ roles: whose }) => whose === undefined), others: all.filter((topic) => topic.roles !== undefined && !mine(topic)) };
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
