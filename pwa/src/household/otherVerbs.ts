import { m } from '../messages';

/** What changes are called that no screen of this app makes: other programs do, and history and review name them. */
export const otherVerbs = {
  endTenancy: () => m.household_verb_end_tenancy(),
  agreeArrangement: () => m.household_verb_agree_arrangement(),
  registerSpecialCare: () => m.household_verb_register_special_care(),
  askSuspension: () => m.household_verb_ask_suspension(),
  acknowledgeYouthProtection: () => m.household_verb_acknowledge_youth_protection(),
  adviseAdministration: () => m.household_verb_advise_administration(),
  withdrawAdvice: () => m.household_verb_withdraw_advice(),
  extendSuspension: () => m.household_verb_extend_suspension(),
};
