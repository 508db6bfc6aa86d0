import type { Screen } from '../app/screens';
import { m } from '../messages';

/** The meetings of the Regieteam, and everything that is done with one. */
export const screens: readonly Screen[] = [
  {
    path: '/meetings', load: () => import('./MeetingsScreen').then(({ MeetingsScreen }) => MeetingsScreen),
    nav: { label: () => m.meeting_title(), order: 7, roles: ['CHAIR', 'SECRETARY', 'MEMBER'] },
  },
  { path: '/meetings/new', load: () => import('./PlanScreens').then(({ NewMeetingScreen }) => NewMeetingScreen) },
  { path: '/meetings/:meeting', load: () => import('./MeetingScreen').then(({ MeetingScreen }) => MeetingScreen) },
  { path: '/meetings/:meeting/discuss/:item', load: () => import('../app/DiscussPage').then(({ DiscussPage }) => DiscussPage) },
  { path: '/meetings/:meeting/minutes', load: () => import('../app/MinutesPage').then(({ MinutesPage }) => MinutesPage) },
  { path: '/households/:id/prepare/:referral', load: () => import('../app/PreparePage').then(({ PreparePage }) => PreparePage) },
  { path: '/meetings/:meeting/edit', load: () => import('./PlanScreens').then(({ EditMeetingScreen }) => EditMeetingScreen) },
];

/** Forms that were begun and not finished, by their draft's kind; an id stands where others have that of a household. */
export const drafts = {
  setAgenda: { label: () => m.meeting_note(), href: (meeting: string) => `/meetings/${meeting}` }, // the note on an item
  planMeeting: { label: () => m.meeting_new(), href: () => '/meetings/new' },
  editMeeting: { label: () => m.meeting_edit(), href: (meeting: string) => `/meetings/${meeting}/edit` },
};
