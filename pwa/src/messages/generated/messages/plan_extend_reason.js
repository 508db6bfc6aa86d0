/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Extend_ReasonInputs */

const nl_plan_extend_reason = /** @type {(inputs: Plan_Extend_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom wordt de termijn langer?`)
};

const en_plan_extend_reason = /** @type {(inputs: Plan_Extend_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why does the term get longer?`)
};

/**
* | output |
* | --- |
* | "Why does the term get longer?" |
*
* @param {Plan_Extend_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_extend_reason = /** @type {((inputs?: Plan_Extend_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Extend_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_extend_reason(inputs)
	return nl_plan_extend_reason(inputs)
});