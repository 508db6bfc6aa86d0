/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_Error_RequiredInputs */

const nl_common_error_required = /** @type {(inputs: Common_Error_RequiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul dit in.`)
};

const en_common_error_required = /** @type {(inputs: Common_Error_RequiredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill this in.`)
};

/**
* | output |
* | --- |
* | "Fill this in." |
*
* @param {Common_Error_RequiredInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_error_required = /** @type {((inputs?: Common_Error_RequiredInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Error_RequiredInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_error_required(inputs)
	return nl_common_error_required(inputs)
});