/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Advice_CallInputs */

const nl_household_advice_call = /** @type {(inputs: Household_Advice_CallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bel eerst`)
};

const en_household_advice_call = /** @type {(inputs: Household_Advice_CallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Call first`)
};

/**
* | output |
* | --- |
* | "Call first" |
*
* @param {Household_Advice_CallInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_advice_call = /** @type {((inputs?: Household_Advice_CallInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Advice_CallInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_advice_call(inputs)
	return nl_household_advice_call(inputs)
});