/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Link_DoneInputs */

const nl_people_link_done = /** @type {(inputs: People_Link_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naar deze persoon`)
};

const en_people_link_done = /** @type {(inputs: People_Link_DoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To this person`)
};

/**
* | output |
* | --- |
* | "To this person" |
*
* @param {People_Link_DoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_link_done = /** @type {((inputs?: People_Link_DoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Link_DoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_link_done(inputs)
	return nl_people_link_done(inputs)
});