/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Suspend_SubmitInputs */

const nl_plan_suspend_submit = /** @type {(inputs: Plan_Suspend_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opschorting vastleggen`)
};

const en_plan_suspend_submit = /** @type {(inputs: Plan_Suspend_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record the suspension`)
};

/**
* | output |
* | --- |
* | "Record the suspension" |
*
* @param {Plan_Suspend_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_suspend_submit = /** @type {((inputs?: Plan_Suspend_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Suspend_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_suspend_submit(inputs)
	return nl_plan_suspend_submit(inputs)
});