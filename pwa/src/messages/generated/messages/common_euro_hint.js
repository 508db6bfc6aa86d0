/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Common_Euro_HintInputs */

const nl_common_euro_hint = /** @type {(inputs: Common_Euro_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld 75,50`)
};

const en_common_euro_hint = /** @type {(inputs: Common_Euro_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example 75.50`)
};

/**
* | output |
* | --- |
* | "For example 75.50" |
*
* @param {Common_Euro_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_euro_hint = /** @type {((inputs?: Common_Euro_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Euro_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_euro_hint(inputs)
	return nl_common_euro_hint(inputs)
});