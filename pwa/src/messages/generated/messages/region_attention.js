/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_AttentionInputs */

const nl_region_attention = /** @type {(inputs: Region_AttentionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit vraagt aandacht`)
};

const en_region_attention = /** @type {(inputs: Region_AttentionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This needs attention`)
};

/**
* | output |
* | --- |
* | "This needs attention" |
*
* @param {Region_AttentionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_attention = /** @type {((inputs?: Region_AttentionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_AttentionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_attention(inputs)
	return nl_region_attention(inputs)
});