/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photos_StateInputs */

const nl_visit_photos_state = /** @type {(inputs: Visit_Photos_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stand`)
};

const en_visit_photos_state = /** @type {(inputs: Visit_Photos_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`State`)
};

/**
* | output |
* | --- |
* | "State" |
*
* @param {Visit_Photos_StateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photos_state = /** @type {((inputs?: Visit_Photos_StateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photos_StateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photos_state(inputs)
	return nl_visit_photos_state(inputs)
});