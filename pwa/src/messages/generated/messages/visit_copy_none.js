/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Copy_NoneInputs */

const nl_visit_copy_none = /** @type {(inputs: Visit_Copy_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het huishouden heeft nog geen afschrift van deze afspraken.`)
};

const en_visit_copy_none = /** @type {(inputs: Visit_Copy_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The household has no copy of these agreements yet.`)
};

/**
* | output |
* | --- |
* | "The household has no copy of these agreements yet." |
*
* @param {Visit_Copy_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_copy_none = /** @type {((inputs?: Visit_Copy_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Copy_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_copy_none(inputs)
	return nl_visit_copy_none(inputs)
});