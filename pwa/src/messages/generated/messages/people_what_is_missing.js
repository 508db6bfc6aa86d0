/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_What_Is_MissingInputs */

const nl_people_what_is_missing = /** @type {(inputs: People_What_Is_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat ontbreekt er nog?`)
};

const en_people_what_is_missing = /** @type {(inputs: People_What_Is_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is still missing?`)
};

/**
* | output |
* | --- |
* | "What is still missing?" |
*
* @param {People_What_Is_MissingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_what_is_missing = /** @type {((inputs?: People_What_Is_MissingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_What_Is_MissingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_what_is_missing(inputs)
	return nl_people_what_is_missing(inputs)
});