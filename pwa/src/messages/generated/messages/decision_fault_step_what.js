/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Fault_Step_WhatInputs */

const nl_decision_fault_step_what = /** @type {(inputs: Decision_Fault_Step_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat er moet gebeuren.`)
};

const en_decision_fault_step_what = /** @type {(inputs: Decision_Fault_Step_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what must be done.`)
};

/**
* | output |
* | --- |
* | "Write down what must be done." |
*
* @param {Decision_Fault_Step_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_fault_step_what = /** @type {((inputs?: Decision_Fault_Step_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Fault_Step_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_fault_step_what(inputs)
	return nl_decision_fault_step_what(inputs)
});