/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Advice_IllnessInputs */

const nl_household_advice_illness = /** @type {(inputs: Household_Advice_IllnessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bescherm uzelf tegen een besmettelijke ziekte`)
};

const en_household_advice_illness = /** @type {(inputs: Household_Advice_IllnessInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Protect yourself against an infectious illness`)
};

/**
* | output |
* | --- |
* | "Protect yourself against an infectious illness" |
*
* @param {Household_Advice_IllnessInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_advice_illness = /** @type {((inputs?: Household_Advice_IllnessInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Advice_IllnessInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_advice_illness(inputs)
	return nl_household_advice_illness(inputs)
});