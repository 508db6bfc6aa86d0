import type { Screen } from '../app/screens';
import { formAt } from '../app/draftForm';
import { m } from '../messages';

const at = '/households/:id';
const part = () => import('./PlacementScreens');

/** Own solutions, the question of shelter, and every step of a place. */
export const screens: readonly Screen[] = [
  { path: `${at}/own-solution`, load: () => part().then(({ SolutionScreen }) => SolutionScreen) },
  { path: `${at}/shelter`, load: () => part().then(({ ShelterScreen }) => ShelterScreen) },
  { path: `${at}/places/new`, load: () => part().then(({ RequestScreen }) => RequestScreen) },
  { path: `${at}/places/:place/offer`, load: () => part().then(({ OfferScreen }) => OfferScreen) },
  { path: `${at}/places/:place/confirm`, load: () => part().then(({ ConfirmScreen }) => ConfirmScreen) },
  { path: `${at}/places/:place/end`, load: () => part().then(({ EndScreen }) => EndScreen) },
  { path: `${at}/places/:place/withdraw`, load: () => part().then(({ WithdrawScreen }) => WithdrawScreen) },
  { path: `${at}/places/:place/refuse`, load: () => part().then(({ RefuseScreen }) => RefuseScreen) },
];

/** What the page with sent work calls them. */
export const verbs = {
  recordOwnSolution: () => m.placement_solution_add(),
  considerShelter: () => m.placement_shelter_answer(),
  requestPlacement: () => m.placement_request(),
  offerPlacement: () => m.placement_offer(),
  confirmPlacement: () => m.placement_confirm(),
  endPlacement: () => m.placement_end(),
  withdrawPlacement: () => m.placement_withdraw(),
  refusePlacement: () => m.household_verb_refuse_placement(),
};

/** Forms that were begun and not finished, by their draft's kind. */
export const drafts = {
  recordOwnSolution: formAt(verbs.recordOwnSolution, () => 'own-solution'),
  considerShelter: formAt(verbs.considerShelter, () => 'shelter'),
  requestPlacement: formAt(verbs.requestPlacement, () => 'places/new'),
  offerPlacement: formAt(verbs.offerPlacement, (place) => `places/${place}/offer`),
  confirmPlacement: formAt(verbs.confirmPlacement, (place) => `places/${place}/confirm`),
  endPlacement: formAt(verbs.endPlacement, (place) => `places/${place}/end`),
  withdrawPlacement: formAt(verbs.withdrawPlacement, (place) => `places/${place}/withdraw`),
  refusePlacement: formAt(verbs.refusePlacement, (place) => `places/${place}/refuse`),
};
