/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_ExplanationInputs */

const nl_plan_explanation = /** @type {(inputs: Plan_ExplanationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat zegt de huurder hierover?`)
};

const en_plan_explanation = /** @type {(inputs: Plan_ExplanationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What does the tenant say about it?`)
};

/**
* | output |
* | --- |
* | "What does the tenant say about it?" |
*
* @param {Plan_ExplanationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_explanation = /** @type {((inputs?: Plan_ExplanationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_ExplanationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_explanation(inputs)
	return nl_plan_explanation(inputs)
});