/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_NoneInputs */

const nl_people_none = /** @type {(inputs: People_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niemand gevonden.`)
};

const en_people_none = /** @type {(inputs: People_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody found.`)
};

/**
* | output |
* | --- |
* | "Nobody found." |
*
* @param {People_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_none = /** @type {((inputs?: People_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_none(inputs)
	return nl_people_none(inputs)
});