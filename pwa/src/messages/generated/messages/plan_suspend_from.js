/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Suspend_FromInputs */

const nl_plan_suspend_from = /** @type {(inputs: Plan_Suspend_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vanaf welke dag?`)
};

const en_plan_suspend_from = /** @type {(inputs: Plan_Suspend_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`From which day?`)
};

/**
* | output |
* | --- |
* | "From which day?" |
*
* @param {Plan_Suspend_FromInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_suspend_from = /** @type {((inputs?: Plan_Suspend_FromInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Suspend_FromInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_suspend_from(inputs)
	return nl_plan_suspend_from(inputs)
});