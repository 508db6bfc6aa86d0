/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_NoneInputs */

const nl_common_none = /** @type {(inputs: Common_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Niets om te tonen.`)
};

const en_common_none = /** @type {(inputs: Common_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing to show.`)
};

/**
* | output |
* | --- |
* | "Nothing to show." |
*
* @param {Common_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_none = /** @type {((inputs?: Common_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_none(inputs)
	return nl_common_none(inputs)
});