/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Fault_WeighingInputs */

const nl_decision_fault_weighing = /** @type {(inputs: Decision_Fault_WeighingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf de afweging van kosten en belangen op.`)
};

const en_decision_fault_weighing = /** @type {(inputs: Decision_Fault_WeighingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down the weighing of costs and interests.`)
};

/**
* | output |
* | --- |
* | "Write down the weighing of costs and interests." |
*
* @param {Decision_Fault_WeighingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_fault_weighing = /** @type {((inputs?: Decision_Fault_WeighingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Fault_WeighingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_fault_weighing(inputs)
	return nl_decision_fault_weighing(inputs)
});