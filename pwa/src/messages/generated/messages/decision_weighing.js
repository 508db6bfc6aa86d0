/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_WeighingInputs */

const nl_decision_weighing = /** @type {(inputs: Decision_WeighingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kosten en maatschappelijk belang`)
};

const en_decision_weighing = /** @type {(inputs: Decision_WeighingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Costs and societal interest`)
};

/**
* | output |
* | --- |
* | "Costs and societal interest" |
*
* @param {Decision_WeighingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_weighing = /** @type {((inputs?: Decision_WeighingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_WeighingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_weighing(inputs)
	return nl_decision_weighing(inputs)
});