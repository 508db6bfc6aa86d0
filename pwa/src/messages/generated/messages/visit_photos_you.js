/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photos_YouInputs */

const nl_visit_photos_you = /** @type {(inputs: Visit_Photos_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`u`)
};

const en_visit_photos_you = /** @type {(inputs: Visit_Photos_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`you`)
};

/**
* | output |
* | --- |
* | "you" |
*
* @param {Visit_Photos_YouInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photos_you = /** @type {((inputs?: Visit_Photos_YouInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photos_YouInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photos_you(inputs)
	return nl_visit_photos_you(inputs)
});