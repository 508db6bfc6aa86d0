/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Legal_Fault_Evict_BeforeInputs */

const nl_legal_fault_evict_before = /** @type {(inputs: Legal_Fault_Evict_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De dag van de ontruiming ligt voor de aanzegging.`)
};

const en_legal_fault_evict_before = /** @type {(inputs: Legal_Fault_Evict_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The day of the eviction lies before the notice.`)
};

/**
* | output |
* | --- |
* | "The day of the eviction lies before the notice." |
*
* @param {Legal_Fault_Evict_BeforeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const legal_fault_evict_before = /** @type {((inputs?: Legal_Fault_Evict_BeforeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Legal_Fault_Evict_BeforeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_legal_fault_evict_before(inputs)
	return nl_legal_fault_evict_before(inputs)
});