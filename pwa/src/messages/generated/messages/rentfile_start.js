/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rentfile_StartInputs */

const nl_rentfile_start = /** @type {(inputs: Rentfile_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verwerk dit bestand`)
};

const en_rentfile_start = /** @type {(inputs: Rentfile_StartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take this file in`)
};

/**
* | output |
* | --- |
* | "Take this file in" |
*
* @param {Rentfile_StartInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rentfile_start = /** @type {((inputs?: Rentfile_StartInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rentfile_StartInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rentfile_start(inputs)
	return nl_rentfile_start(inputs)
});