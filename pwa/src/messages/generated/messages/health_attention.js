/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_AttentionInputs */

const nl_health_attention = /** @type {(inputs: Health_AttentionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit vraagt aandacht`)
};

const en_health_attention = /** @type {(inputs: Health_AttentionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This asks for attention`)
};

/**
* | output |
* | --- |
* | "This asks for attention" |
*
* @param {Health_AttentionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_attention = /** @type {((inputs?: Health_AttentionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_AttentionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_attention(inputs)
	return nl_health_attention(inputs)
});