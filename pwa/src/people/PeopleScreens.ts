/** The screens about people, in one piece: they are loaded when an administrator goes there. */
export { InviteScreen } from './InviteScreen';
export { MakeTokenScreen } from './MakeTokenScreen';
export { NewOrganisationScreen } from './NewOrganisationScreen';
export { OrganisationScreen } from './OrganisationScreen';
export { OrganisationsScreen } from './OrganisationsScreen';
export { PeopleScreen } from './PeopleScreen';
export { PersonScreen } from './PersonScreen';
export { TokensScreen } from './TokensScreen';
