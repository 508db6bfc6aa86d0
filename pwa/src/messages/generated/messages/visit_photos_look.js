/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photos_LookInputs */

const nl_visit_photos_look = /** @type {(inputs: Visit_Photos_LookInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bekijken`)
};

const en_visit_photos_look = /** @type {(inputs: Visit_Photos_LookInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Look`)
};

/**
* | output |
* | --- |
* | "Look" |
*
* @param {Visit_Photos_LookInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photos_look = /** @type {((inputs?: Visit_Photos_LookInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photos_LookInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photos_look(inputs)
	return nl_visit_photos_look(inputs)
});