/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Correct_FaultInputs */

const nl_decision_correct_fault = /** @type {(inputs: Decision_Correct_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom het eerdere besluit niet klopte.`)
};

const en_decision_correct_fault = /** @type {(inputs: Decision_Correct_FaultInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why the earlier decision was wrong.`)
};

/**
* | output |
* | --- |
* | "Write down why the earlier decision was wrong." |
*
* @param {Decision_Correct_FaultInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_correct_fault = /** @type {((inputs?: Decision_Correct_FaultInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Correct_FaultInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_correct_fault(inputs)
	return nl_decision_correct_fault(inputs)
});