/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_Wrong_LinesInputs */

const nl_rentfile_wrong_lines = /** @type {(inputs: Rentfile_Wrong_LinesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Foute regels`)
};

const en_rentfile_wrong_lines = /** @type {(inputs: Rentfile_Wrong_LinesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wrong lines`)
};

/**
* | output |
* | --- |
* | "Wrong lines" |
*
* @param {Rentfile_Wrong_LinesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_wrong_lines = /** @type {((inputs?: Rentfile_Wrong_LinesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_Wrong_LinesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_wrong_lines(inputs)
	return nl_rentfile_wrong_lines(inputs)
});