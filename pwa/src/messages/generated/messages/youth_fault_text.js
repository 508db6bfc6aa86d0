/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_Fault_TextInputs */

const nl_youth_fault_text = /** @type {(inputs: Youth_Fault_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat u vraagt.`)
};

const en_youth_fault_text = /** @type {(inputs: Youth_Fault_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what you ask.`)
};

/**
* | output |
* | --- |
* | "Write down what you ask." |
*
* @param {Youth_Fault_TextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_fault_text = /** @type {((inputs?: Youth_Fault_TextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_Fault_TextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_fault_text(inputs)
	return nl_youth_fault_text(inputs)
});