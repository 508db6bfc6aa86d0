/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Language_PlInputs */

const nl_household_language_pl = /** @type {(inputs: Household_Language_PlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Pools`)
};

const en_household_language_pl = /** @type {(inputs: Household_Language_PlInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Polish`)
};

/**
* | output |
* | --- |
* | "Polish" |
*
* @param {Household_Language_PlInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_language_pl = /** @type {((inputs?: Household_Language_PlInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Language_PlInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_language_pl(inputs)
	return nl_household_language_pl(inputs)
});