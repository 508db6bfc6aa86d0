/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_BackInputs */

const nl_rentfile_back = /** @type {(inputs: Rentfile_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naar de huurbestanden`)
};

const en_rentfile_back = /** @type {(inputs: Rentfile_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To the rent files`)
};

/**
* | output |
* | --- |
* | "To the rent files" |
*
* @param {Rentfile_BackInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_back = /** @type {((inputs?: Rentfile_BackInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_BackInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_back(inputs)
	return nl_rentfile_back(inputs)
});