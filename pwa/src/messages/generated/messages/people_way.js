/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_WayInputs */

const nl_people_way = /** @type {(inputs: People_WayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe krijgt deze persoon de link?`)
};

const en_people_way = /** @type {(inputs: People_WayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How does this person get the link?`)
};

/**
* | output |
* | --- |
* | "How does this person get the link?" |
*
* @param {People_WayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_way = /** @type {((inputs?: People_WayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_WayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_way(inputs)
	return nl_people_way(inputs)
});