import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

const at = '/households/:id';
const part = () => import('./SafetyScreens');

/** Warnings for visitors, steps of the reporting code, and residents that are secret. */
export const screens: readonly Screen[] = [
  { path: `${at}/warnings/new`, load: () => part().then(({ WarningScreen }) => WarningScreen) },
  { path: `${at}/warnings/:warning/end`, load: () => part().then(({ EndWarningScreen }) => EndWarningScreen) },
  { path: `${at}/safe-home`, load: () => part().then(({ ReportScreen }) => ReportScreen) },
  { path: `${at}/secret`, load: () => part().then(({ SecretScreen }) => SecretScreen) },
  { path: `${at}/secret/:resident/end`, load: () => part().then(({ EndSecretScreen }) => EndSecretScreen) },
];

/** What the page with sent work calls them. */
export const verbs = {
  recordWarning: () => m.household_verb_record_warning(),
  endWarning: () => m.household_verb_end_warning(),
  recordSafeHomeReport: () => m.household_verb_record_safe_home_report(),
  markSecret: () => m.household_verb_mark_secret(),
  endSecret: () => m.household_verb_end_secret(),
};

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  recordWarning: formAt(verbs.recordWarning, () => 'warnings/new'),
  endWarning: formAt(verbs.endWarning, (warning) => `warnings/${warning}/end`),
  recordSafeHomeReport: formAt(verbs.recordSafeHomeReport, () => 'safe-home'),
  markSecret: formAt(verbs.markSecret, () => 'secret'),
  endSecret: formAt(verbs.endSecret, (resident) => `secret/${resident}/end`),
};
