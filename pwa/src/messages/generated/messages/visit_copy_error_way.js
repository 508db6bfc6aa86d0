/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Copy_Error_WayInputs */

const nl_visit_copy_error_way = /** @type {(inputs: Visit_Copy_Error_WayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies hoe het huishouden het afschrift kreeg.`)
};

const en_visit_copy_error_way = /** @type {(inputs: Visit_Copy_Error_WayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose how the household got the copy.`)
};

/**
* | output |
* | --- |
* | "Choose how the household got the copy." |
*
* @param {Visit_Copy_Error_WayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_copy_error_way = /** @type {((inputs?: Visit_Copy_Error_WayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Copy_Error_WayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_copy_error_way(inputs)
	return nl_visit_copy_error_way(inputs)
});