/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Suspend_IntroInputs */

const nl_plan_suspend_intro = /** @type {(inputs: Plan_Suspend_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zolang de opschorting loopt, wordt er niet ontruimd.`)
};

const en_plan_suspend_intro = /** @type {(inputs: Plan_Suspend_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`While the suspension runs, nobody is evicted.`)
};

/**
* | output |
* | --- |
* | "While the suspension runs, nobody is evicted." |
*
* @param {Plan_Suspend_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_suspend_intro = /** @type {((inputs?: Plan_Suspend_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Suspend_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_suspend_intro(inputs)
	return nl_plan_suspend_intro(inputs)
});