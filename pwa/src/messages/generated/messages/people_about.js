/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_AboutInputs */

const nl_people_about = /** @type {(inputs: People_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Over deze persoon`)
};

const en_people_about = /** @type {(inputs: People_AboutInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`About this person`)
};

/**
* | output |
* | --- |
* | "About this person" |
*
* @param {People_AboutInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_about = /** @type {((inputs?: People_AboutInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_AboutInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_about(inputs)
	return nl_people_about(inputs)
});