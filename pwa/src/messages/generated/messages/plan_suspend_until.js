/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Suspend_UntilInputs */

const nl_plan_suspend_until = /** @type {(inputs: Plan_Suspend_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tot en met welke dag?`)
};

const en_plan_suspend_until = /** @type {(inputs: Plan_Suspend_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until which day?`)
};

/**
* | output |
* | --- |
* | "Until which day?" |
*
* @param {Plan_Suspend_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_suspend_until = /** @type {((inputs?: Plan_Suspend_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Suspend_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_suspend_until(inputs)
	return nl_plan_suspend_until(inputs)
});