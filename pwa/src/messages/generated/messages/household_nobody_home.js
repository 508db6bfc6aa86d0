/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Nobody_HomeInputs */

const nl_household_nobody_home = /** @type {(inputs: Household_Nobody_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niemand thuis`)
};

const en_household_nobody_home = /** @type {(inputs: Household_Nobody_HomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody home`)
};

/**
* | output |
* | --- |
* | "Nobody home" |
*
* @param {Household_Nobody_HomeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_nobody_home = /** @type {((inputs?: Household_Nobody_HomeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Nobody_HomeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_nobody_home(inputs)
	return nl_household_nobody_home(inputs)
});