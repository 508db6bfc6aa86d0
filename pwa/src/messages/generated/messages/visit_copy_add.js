/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Copy_AddInputs */

const nl_visit_copy_add = /** @type {(inputs: Visit_Copy_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Afschrift vastleggen`)
};

const en_visit_copy_add = /** @type {(inputs: Visit_Copy_AddInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record copy`)
};

/**
* | output |
* | --- |
* | "Record copy" |
*
* @param {Visit_Copy_AddInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_copy_add = /** @type {((inputs?: Visit_Copy_AddInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Copy_AddInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_copy_add(inputs)
	return nl_visit_copy_add(inputs)
});