/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Evict_On_HintInputs */

const nl_legal_evict_on_hint = /** @type {(inputs: Legal_Evict_On_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De dag die de deurwaarder noemt.`)
};

const en_legal_evict_on_hint = /** @type {(inputs: Legal_Evict_On_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The day that the bailiff names.`)
};

/**
* | output |
* | --- |
* | "The day that the bailiff names." |
*
* @param {Legal_Evict_On_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_evict_on_hint = /** @type {((inputs?: Legal_Evict_On_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Evict_On_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_evict_on_hint(inputs)
	return nl_legal_evict_on_hint(inputs)
});