/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_HouseholdInputs */

const nl_arrangement_household = /** @type {(inputs: Arrangement_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het huishouden zegt zelf`)
};

const en_arrangement_household = /** @type {(inputs: Arrangement_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The household says itself`)
};

/**
* | output |
* | --- |
* | "The household says itself" |
*
* @param {Arrangement_HouseholdInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_household = /** @type {((inputs?: Arrangement_HouseholdInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_HouseholdInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_household(inputs)
	return nl_arrangement_household(inputs)
});