/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_GoneInputs */

const nl_rentfile_gone = /** @type {(inputs: Rentfile_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit bestand is er niet meer. Een bestand dat niemand verwerkt, wordt na een dag weggegooid.`)
};

const en_rentfile_gone = /** @type {(inputs: Rentfile_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This file is not here any more. A file that nobody takes in is thrown away after a day.`)
};

/**
* | output |
* | --- |
* | "This file is not here any more. A file that nobody takes in is thrown away after a day." |
*
* @param {Rentfile_GoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_gone = /** @type {((inputs?: Rentfile_GoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_GoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_gone(inputs)
	return nl_rentfile_gone(inputs)
});