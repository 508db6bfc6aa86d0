/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Suspend_EndInputs */

const nl_plan_suspend_end = /** @type {(inputs: Plan_Suspend_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opschorting stoppen`)
};

const en_plan_suspend_end = /** @type {(inputs: Plan_Suspend_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End the suspension`)
};

/**
* | output |
* | --- |
* | "End the suspension" |
*
* @param {Plan_Suspend_EndInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_suspend_end = /** @type {((inputs?: Plan_Suspend_EndInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Suspend_EndInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_suspend_end(inputs)
	return nl_plan_suspend_end(inputs)
});