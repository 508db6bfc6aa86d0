/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_Fault_ParentsInputs */

const nl_youth_fault_parents = /** @type {(inputs: Youth_Fault_ParentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies of de ouders het weten.`)
};

const en_youth_fault_parents = /** @type {(inputs: Youth_Fault_ParentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose whether the parents know.`)
};

/**
* | output |
* | --- |
* | "Choose whether the parents know." |
*
* @param {Youth_Fault_ParentsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_fault_parents = /** @type {((inputs?: Youth_Fault_ParentsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_Fault_ParentsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_fault_parents(inputs)
	return nl_youth_fault_parents(inputs)
});