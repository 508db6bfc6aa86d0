/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_Error_PrefixInputs */

const nl_common_error_prefix = /** @type {(inputs: Common_Error_PrefixInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fout:`)
};

const en_common_error_prefix = /** @type {(inputs: Common_Error_PrefixInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Error:`)
};

/**
* | output |
* | --- |
* | "Error:" |
*
* @param {Common_Error_PrefixInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_error_prefix = /** @type {((inputs?: Common_Error_PrefixInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Error_PrefixInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_error_prefix(inputs)
	return nl_common_error_prefix(inputs)
});