/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Fault_StatusInputs */

const nl_plan_fault_status = /** @type {(inputs: Plan_Fault_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies hoe ver deze stap is.`)
};

const en_plan_fault_status = /** @type {(inputs: Plan_Fault_StatusInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose how far this step is.`)
};

/**
* | output |
* | --- |
* | "Choose how far this step is." |
*
* @param {Plan_Fault_StatusInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_fault_status = /** @type {((inputs?: Plan_Fault_StatusInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Fault_StatusInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_fault_status(inputs)
	return nl_plan_fault_status(inputs)
});