/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Attention_NoneInputs */

const nl_region_attention_none = /** @type {(inputs: Region_Attention_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nu niets dat op u wacht.`)
};

const en_region_attention_none = /** @type {(inputs: Region_Attention_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing is waiting for you now.`)
};

/**
* | output |
* | --- |
* | "Nothing is waiting for you now." |
*
* @param {Region_Attention_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_attention_none = /** @type {((inputs?: Region_Attention_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Attention_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_attention_none(inputs)
	return nl_region_attention_none(inputs)
});