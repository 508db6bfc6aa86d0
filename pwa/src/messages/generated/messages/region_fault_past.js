/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Fault_PastInputs */

const nl_region_fault_past = /** @type {(inputs: Region_Fault_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag is al voorbij. Kies vandaag of later.`)
};

const en_region_fault_past = /** @type {(inputs: Region_Fault_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day is over. Choose today or later.`)
};

/**
* | output |
* | --- |
* | "This day is over. Choose today or later." |
*
* @param {Region_Fault_PastInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_fault_past = /** @type {((inputs?: Region_Fault_PastInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Fault_PastInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_fault_past(inputs)
	return nl_region_fault_past(inputs)
});