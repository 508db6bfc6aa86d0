import type { Screen } from '../app/screens';
import { m } from '../messages';

const part = () => import('./RegionScreens');

/** What an administrator keeps for the region; the first is where the app opens for one. */
export const screens: readonly Screen[] = [
  { path: '/region', load: () => part().then(({ RegionScreen }) => RegionScreen), nav: { label: () => m.region_nav(), order: 4, roles: ['ADMINISTRATOR'] } },
  { path: '/region/begin', load: () => part().then(({ BeginScreen }) => BeginScreen) },
  { path: '/region/name', load: () => part().then(({ NameScreen }) => NameScreen) },
  { path: '/region/values', load: () => part().then(({ ValuesScreen }) => ValuesScreen) },
  { path: '/region/values/change', load: () => part().then(({ ChangeValuesScreen }) => ChangeValuesScreen) },
  { path: '/region/values/closed', load: () => part().then(({ ClosedDaysScreen }) => ClosedDaysScreen) },
  { path: '/region/numbers', load: () => part().then(({ NumbersScreen }) => NumbersScreen) },
  { path: '/region/phones', load: () => part().then(({ PhonesScreen }) => PhonesScreen) },
  { path: '/region/costs', load: () => part().then(({ CostsScreen }) => CostsScreen) },
];

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  setRegionParameters: { label: () => m.region_change_title(), href: () => '/region/values/change' },
  setClosedDays: { label: () => m.region_closed_title(), href: () => '/region/values/closed' },
  setRegionNumbers: { label: () => m.region_numbers_title(), href: () => '/region/numbers' },
  setPhoneList: { label: () => m.region_phones_title(), href: () => '/region/phones' },
};
