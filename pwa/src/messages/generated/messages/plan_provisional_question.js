/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Provisional_QuestionInputs */

const nl_plan_provisional_question = /** @type {(inputs: Plan_Provisional_QuestionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is dit voorlopig?`)
};

const en_plan_provisional_question = /** @type {(inputs: Plan_Provisional_QuestionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is this provisional?`)
};

/**
* | output |
* | --- |
* | "Is this provisional?" |
*
* @param {Plan_Provisional_QuestionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_provisional_question = /** @type {((inputs?: Plan_Provisional_QuestionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Provisional_QuestionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_provisional_question(inputs)
	return nl_plan_provisional_question(inputs)
});