/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Advice_ColleagueInputs */

const nl_household_advice_colleague = /** @type {(inputs: Household_Advice_ColleagueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meld u voor en na het bezoek bij een collega`)
};

const en_household_advice_colleague = /** @type {(inputs: Household_Advice_ColleagueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tell a colleague before and after the visit`)
};

/**
* | output |
* | --- |
* | "Tell a colleague before and after the visit" |
*
* @param {Household_Advice_ColleagueInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_advice_colleague = /** @type {((inputs?: Household_Advice_ColleagueInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Advice_ColleagueInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_advice_colleague(inputs)
	return nl_household_advice_colleague(inputs)
});