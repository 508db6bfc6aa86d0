/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Youth_Fault_OnInputs */

const nl_youth_fault_on = /** @type {(inputs: Youth_Fault_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul de dag in.`)
};

const en_youth_fault_on = /** @type {(inputs: Youth_Fault_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in the day.`)
};

/**
* | output |
* | --- |
* | "Fill in the day." |
*
* @param {Youth_Fault_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const youth_fault_on = /** @type {((inputs?: Youth_Fault_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Youth_Fault_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_youth_fault_on(inputs)
	return nl_youth_fault_on(inputs)
});