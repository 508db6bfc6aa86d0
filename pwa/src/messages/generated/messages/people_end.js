/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_EndInputs */

const nl_people_end = /** @type {(inputs: People_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aanmelden stoppen`)
};

const en_people_end = /** @type {(inputs: People_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End signing in`)
};

/**
* | output |
* | --- |
* | "End signing in" |
*
* @param {People_EndInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_end = /** @type {((inputs?: People_EndInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_EndInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_end(inputs)
	return nl_people_end(inputs)
});