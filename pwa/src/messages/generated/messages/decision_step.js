/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_StepInputs */

const nl_decision_step = /** @type {(inputs: Decision_StepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stap`)
};

const en_decision_step = /** @type {(inputs: Decision_StepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Step`)
};

/**
* | output |
* | --- |
* | "Step" |
*
* @param {Decision_StepInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_step = /** @type {((inputs?: Decision_StepInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_StepInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_step(inputs)
	return nl_decision_step(inputs)
});