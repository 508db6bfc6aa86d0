/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_OptionalInputs */

const nl_common_optional = /** @type {(inputs: Common_OptionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`(niet verplicht)`)
};

const en_common_optional = /** @type {(inputs: Common_OptionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`(optional)`)
};

/**
* | output |
* | --- |
* | "(optional)" |
*
* @param {Common_OptionalInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_optional = /** @type {((inputs?: Common_OptionalInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_OptionalInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_optional(inputs)
	return nl_common_optional(inputs)
});