/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Advice_With_TwoInputs */

const nl_household_advice_with_two = /** @type {(inputs: Household_Advice_With_TwoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ga met z'n tweeën`)
};

const en_household_advice_with_two = /** @type {(inputs: Household_Advice_With_TwoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Go with two people`)
};

/**
* | output |
* | --- |
* | "Go with two people" |
*
* @param {Household_Advice_With_TwoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_advice_with_two = /** @type {((inputs?: Household_Advice_With_TwoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Advice_With_TwoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_advice_with_two(inputs)
	return nl_household_advice_with_two(inputs)
});