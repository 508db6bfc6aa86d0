/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_HereInputs */

const nl_household_here = /** @type {(inputs: Household_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`op dit apparaat`)
};

const en_household_here = /** @type {(inputs: Household_HereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`on this device`)
};

/**
* | output |
* | --- |
* | "on this device" |
*
* @param {Household_HereInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_here = /** @type {((inputs?: Household_HereInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_HereInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_here(inputs)
	return nl_household_here(inputs)
});