/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Common_Error_CountInputs */

const nl_common_error_count = /** @type {(inputs: Common_Error_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Er zijn ${i?.count} antwoorden die nog niet kloppen.`)
};

const en_common_error_count = /** @type {(inputs: Common_Error_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} answers are not right yet.`)
};

/**
* | output |
* | --- |
* | "{count} answers are not right yet." |
*
* @param {Common_Error_CountInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_error_count = /** @type {((inputs: Common_Error_CountInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Error_CountInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_error_count(inputs)
	return nl_common_error_count(inputs)
});