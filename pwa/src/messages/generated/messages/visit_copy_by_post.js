/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Copy_By_PostInputs */

const nl_visit_copy_by_post = /** @type {(inputs: Visit_Copy_By_PostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Per post`)
};

const en_visit_copy_by_post = /** @type {(inputs: Visit_Copy_By_PostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By post`)
};

/**
* | output |
* | --- |
* | "By post" |
*
* @param {Visit_Copy_By_PostInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_copy_by_post = /** @type {((inputs?: Visit_Copy_By_PostInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Copy_By_PostInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_copy_by_post(inputs)
	return nl_visit_copy_by_post(inputs)
});