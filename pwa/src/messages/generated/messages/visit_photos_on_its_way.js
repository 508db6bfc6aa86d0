/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photos_On_Its_WayInputs */

const nl_visit_photos_on_its_way = /** @type {(inputs: Visit_Photos_On_Its_WayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nog onderweg`)
};

const en_visit_photos_on_its_way = /** @type {(inputs: Visit_Photos_On_Its_WayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`still on its way`)
};

/**
* | output |
* | --- |
* | "still on its way" |
*
* @param {Visit_Photos_On_Its_WayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photos_on_its_way = /** @type {((inputs?: Visit_Photos_On_Its_WayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photos_On_Its_WayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photos_on_its_way(inputs)
	return nl_visit_photos_on_its_way(inputs)
});