/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Evict_OnInputs */

const nl_legal_evict_on = /** @type {(inputs: Legal_Evict_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voor welke dag is de ontruiming aangezegd?`)
};

const en_legal_evict_on = /** @type {(inputs: Legal_Evict_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For which day is the eviction announced?`)
};

/**
* | output |
* | --- |
* | "For which day is the eviction announced?" |
*
* @param {Legal_Evict_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_evict_on = /** @type {((inputs?: Legal_Evict_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Evict_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_evict_on(inputs)
	return nl_legal_evict_on(inputs)
});