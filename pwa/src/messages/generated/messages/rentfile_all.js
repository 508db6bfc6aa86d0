/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_AllInputs */

const nl_rentfile_all = /** @type {(inputs: Rentfile_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alle huurbestanden`)
};

const en_rentfile_all = /** @type {(inputs: Rentfile_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`All rent files`)
};

/**
* | output |
* | --- |
* | "All rent files" |
*
* @param {Rentfile_AllInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_all = /** @type {((inputs?: Rentfile_AllInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_AllInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_all(inputs)
	return nl_rentfile_all(inputs)
});