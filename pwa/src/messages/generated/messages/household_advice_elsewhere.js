/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Advice_ElsewhereInputs */

const nl_household_advice_elsewhere = /** @type {(inputs: Household_Advice_ElsewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Spreek ergens anders af`)
};

const en_household_advice_elsewhere = /** @type {(inputs: Household_Advice_ElsewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meet somewhere else`)
};

/**
* | output |
* | --- |
* | "Meet somewhere else" |
*
* @param {Household_Advice_ElsewhereInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_advice_elsewhere = /** @type {((inputs?: Household_Advice_ElsewhereInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Advice_ElsewhereInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_advice_elsewhere(inputs)
	return nl_household_advice_elsewhere(inputs)
});