/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_SkipInputs */

const nl_common_skip = /** @type {(inputs: Common_SkipInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naar de inhoud`)
};

const en_common_skip = /** @type {(inputs: Common_SkipInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Skip to content`)
};

/**
* | output |
* | --- |
* | "Skip to content" |
*
* @param {Common_SkipInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_skip = /** @type {((inputs?: Common_SkipInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_SkipInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_skip(inputs)
	return nl_common_skip(inputs)
});