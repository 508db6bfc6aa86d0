/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_Error_Count_OneInputs */

const nl_common_error_count_one = /** @type {(inputs: Common_Error_Count_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is 1 antwoord dat nog niet klopt.`)
};

const en_common_error_count_one = /** @type {(inputs: Common_Error_Count_OneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1 answer is not right yet.`)
};

/**
* | output |
* | --- |
* | "1 answer is not right yet." |
*
* @param {Common_Error_Count_OneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_error_count_one = /** @type {((inputs?: Common_Error_Count_OneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Error_Count_OneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_error_count_one(inputs)
	return nl_common_error_count_one(inputs)
});