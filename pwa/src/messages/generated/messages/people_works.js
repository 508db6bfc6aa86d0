/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_WorksInputs */

const nl_people_works = /** @type {(inputs: People_WorksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Werkt bij`)
};

const en_people_works = /** @type {(inputs: People_WorksInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Works for`)
};

/**
* | output |
* | --- |
* | "Works for" |
*
* @param {People_WorksInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_works = /** @type {((inputs?: People_WorksInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_WorksInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_works(inputs)
	return nl_people_works(inputs)
});