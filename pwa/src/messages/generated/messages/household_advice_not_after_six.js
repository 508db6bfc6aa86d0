/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Advice_Not_After_SixInputs */

const nl_household_advice_not_after_six = /** @type {(inputs: Household_Advice_Not_After_SixInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ga niet alleen na 18 uur`)
};

const en_household_advice_not_after_six = /** @type {(inputs: Household_Advice_Not_After_SixInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do not go alone after 6 pm`)
};

/**
* | output |
* | --- |
* | "Do not go alone after 6 pm" |
*
* @param {Household_Advice_Not_After_SixInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_advice_not_after_six = /** @type {((inputs?: Household_Advice_Not_After_SixInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Advice_Not_After_SixInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_advice_not_after_six(inputs)
	return nl_household_advice_not_after_six(inputs)
});