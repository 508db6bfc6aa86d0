/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photos_TitleInputs */

const nl_visit_photos_title = /** @type {(inputs: Visit_Photos_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Foto’s en handtekeningen`)
};

const en_visit_photos_title = /** @type {(inputs: Visit_Photos_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Photos and signatures`)
};

/**
* | output |
* | --- |
* | "Photos and signatures" |
*
* @param {Visit_Photos_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photos_title = /** @type {((inputs?: Visit_Photos_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photos_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photos_title(inputs)
	return nl_visit_photos_title(inputs)
});