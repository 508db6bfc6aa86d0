/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_BackInputs */

const nl_household_back = /** @type {(inputs: Household_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mijn huishoudens`)
};

const en_household_back = /** @type {(inputs: Household_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`My households`)
};

/**
* | output |
* | --- |
* | "My households" |
*
* @param {Household_BackInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_back = /** @type {((inputs?: Household_BackInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_BackInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_back(inputs)
	return nl_household_back(inputs)
});