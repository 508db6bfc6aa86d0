/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Verb_Withdraw_AdviceInputs */

const nl_household_verb_withdraw_advice = /** @type {(inputs: Household_Verb_Withdraw_AdviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Advies over bewindvoering ingetrokken`)
};

const en_household_verb_withdraw_advice = /** @type {(inputs: Household_Verb_Withdraw_AdviceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Advice on administration withdrawn`)
};

/**
* | output |
* | --- |
* | "Advice on administration withdrawn" |
*
* @param {Household_Verb_Withdraw_AdviceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_verb_withdraw_advice = /** @type {((inputs?: Household_Verb_Withdraw_AdviceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Verb_Withdraw_AdviceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_verb_withdraw_advice(inputs)
	return nl_household_verb_withdraw_advice(inputs)
});