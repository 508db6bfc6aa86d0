import type { Screen } from '../app/screens';

const part = () => import('./PeopleScreens');

/** Who signs in: a list, an invitation, and one person; and what programs ask with. They are reached from the administrator's desk. */
export const screens: readonly Screen[] = [
  { path: '/people', load: () => part().then(({ PeopleScreen }) => PeopleScreen) },
  { path: '/people/invite', load: () => part().then(({ InviteScreen }) => InviteScreen) },
  { path: '/people/:id', load: () => part().then(({ PersonScreen }) => PersonScreen) },
  { path: '/organisations', load: () => part().then(({ OrganisationsScreen }) => OrganisationsScreen) },
  { path: '/organisations/new', load: () => part().then(({ NewOrganisationScreen }) => NewOrganisationScreen) },
  { path: '/organisations/:id', load: () => part().then(({ OrganisationScreen }) => OrganisationScreen) },
  { path: '/programs', load: () => part().then(({ TokensScreen }) => TokensScreen) },
  { path: '/programs/new', load: () => part().then(({ MakeTokenScreen }) => MakeTokenScreen) },
];
