/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_Error_TitleInputs */

const nl_common_error_title = /** @type {(inputs: Common_Error_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit klopt nog niet`)
};

const en_common_error_title = /** @type {(inputs: Common_Error_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is not right yet`)
};

/**
* | output |
* | --- |
* | "This is not right yet" |
*
* @param {Common_Error_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_error_title = /** @type {((inputs?: Common_Error_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Error_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_error_title(inputs)
	return nl_common_error_title(inputs)
});