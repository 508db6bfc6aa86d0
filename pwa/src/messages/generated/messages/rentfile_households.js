/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_HouseholdsInputs */

const nl_rentfile_households = /** @type {(inputs: Rentfile_HouseholdsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Huishoudens`)
};

const en_rentfile_households = /** @type {(inputs: Rentfile_HouseholdsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Households`)
};

/**
* | output |
* | --- |
* | "Households" |
*
* @param {Rentfile_HouseholdsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_households = /** @type {((inputs?: Rentfile_HouseholdsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_HouseholdsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_households(inputs)
	return nl_rentfile_households(inputs)
});