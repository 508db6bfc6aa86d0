/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Search_Badge_AnnouncedInputs */

const nl_search_badge_announced = /** @type {(inputs: Search_Badge_AnnouncedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ontruiming aangezegd: ${i?.day}`)
};

const en_search_badge_announced = /** @type {(inputs: Search_Badge_AnnouncedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Eviction announced: ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Eviction announced: {day}" |
*
* @param {Search_Badge_AnnouncedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const search_badge_announced = /** @type {((inputs: Search_Badge_AnnouncedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Search_Badge_AnnouncedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_search_badge_announced(inputs)
	return nl_search_badge_announced(inputs)
});