/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Suspend_End_ReasonInputs */

const nl_plan_suspend_end_reason = /** @type {(inputs: Plan_Suspend_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom stopt de opschorting?`)
};

const en_plan_suspend_end_reason = /** @type {(inputs: Plan_Suspend_End_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why does the suspension end?`)
};

/**
* | output |
* | --- |
* | "Why does the suspension end?" |
*
* @param {Plan_Suspend_End_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_suspend_end_reason = /** @type {((inputs?: Plan_Suspend_End_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Suspend_End_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_suspend_end_reason(inputs)
	return nl_plan_suspend_end_reason(inputs)
});