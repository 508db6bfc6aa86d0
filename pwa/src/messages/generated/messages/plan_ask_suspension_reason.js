/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Ask_Suspension_ReasonInputs */

const nl_plan_ask_suspension_reason = /** @type {(inputs: Plan_Ask_Suspension_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom vraagt u dit?`)
};

const en_plan_ask_suspension_reason = /** @type {(inputs: Plan_Ask_Suspension_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why do you ask this?`)
};

/**
* | output |
* | --- |
* | "Why do you ask this?" |
*
* @param {Plan_Ask_Suspension_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_ask_suspension_reason = /** @type {((inputs?: Plan_Ask_Suspension_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Ask_Suspension_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_ask_suspension_reason(inputs)
	return nl_plan_ask_suspension_reason(inputs)
});