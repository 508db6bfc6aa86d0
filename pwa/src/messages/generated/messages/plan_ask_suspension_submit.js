/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Ask_Suspension_SubmitInputs */

const nl_plan_ask_suspension_submit = /** @type {(inputs: Plan_Ask_Suspension_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vraag de opschorting`)
};

const en_plan_ask_suspension_submit = /** @type {(inputs: Plan_Ask_Suspension_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask for it`)
};

/**
* | output |
* | --- |
* | "Ask for it" |
*
* @param {Plan_Ask_Suspension_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_ask_suspension_submit = /** @type {((inputs?: Plan_Ask_Suspension_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Ask_Suspension_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_ask_suspension_submit(inputs)
	return nl_plan_ask_suspension_submit(inputs)
});