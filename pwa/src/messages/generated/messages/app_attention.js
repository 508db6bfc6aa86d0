/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} App_AttentionInputs */

const nl_app_attention = /** @type {(inputs: App_AttentionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aandacht`)
};

const en_app_attention = /** @type {(inputs: App_AttentionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Attention`)
};

/**
* | output |
* | --- |
* | "Attention" |
*
* @param {App_AttentionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const app_attention = /** @type {((inputs?: App_AttentionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<App_AttentionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_app_attention(inputs)
	return nl_app_attention(inputs)
});