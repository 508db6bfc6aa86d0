/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_Fault_CodeInputs */

const nl_region_fault_code = /** @type {(inputs: Region_Fault_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies een waarde.`)
};

const en_region_fault_code = /** @type {(inputs: Region_Fault_CodeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a value.`)
};

/**
* | output |
* | --- |
* | "Choose a value." |
*
* @param {Region_Fault_CodeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_fault_code = /** @type {((inputs?: Region_Fault_CodeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Fault_CodeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_fault_code(inputs)
	return nl_region_fault_code(inputs)
});