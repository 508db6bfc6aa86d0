/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Suspend_Until_HintInputs */

const nl_plan_suspend_until_hint = /** @type {(inputs: Plan_Suspend_Until_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De termijn is verplicht.`)
};

const en_plan_suspend_until_hint = /** @type {(inputs: Plan_Suspend_Until_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The term is mandatory.`)
};

/**
* | output |
* | --- |
* | "The term is mandatory." |
*
* @param {Plan_Suspend_Until_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_suspend_until_hint = /** @type {((inputs?: Plan_Suspend_Until_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Suspend_Until_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_suspend_until_hint(inputs)
	return nl_plan_suspend_until_hint(inputs)
});