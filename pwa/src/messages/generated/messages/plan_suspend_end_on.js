/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Suspend_End_OnInputs */

const nl_plan_suspend_end_on = /** @type {(inputs: Plan_Suspend_End_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vanaf welke dag stopt de opschorting?`)
};

const en_plan_suspend_end_on = /** @type {(inputs: Plan_Suspend_End_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From which day does the suspension end?`)
};

/**
* | output |
* | --- |
* | "From which day does the suspension end?" |
*
* @param {Plan_Suspend_End_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_suspend_end_on = /** @type {((inputs?: Plan_Suspend_End_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Suspend_End_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_suspend_end_on(inputs)
	return nl_plan_suspend_end_on(inputs)
});