/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Copy_Error_FutureInputs */

const nl_visit_copy_error_future = /** @type {(inputs: Visit_Copy_Error_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag ligt in de toekomst.`)
};

const en_visit_copy_error_future = /** @type {(inputs: Visit_Copy_Error_FutureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day lies in the future.`)
};

/**
* | output |
* | --- |
* | "This day lies in the future." |
*
* @param {Visit_Copy_Error_FutureInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_copy_error_future = /** @type {((inputs?: Visit_Copy_Error_FutureInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Copy_Error_FutureInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_copy_error_future(inputs)
	return nl_visit_copy_error_future(inputs)
});