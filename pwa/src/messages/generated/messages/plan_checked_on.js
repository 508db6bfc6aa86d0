/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Checked_OnInputs */

const nl_plan_checked_on = /** @type {(inputs: Plan_Checked_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Laatst bekeken`)
};

const en_plan_checked_on = /** @type {(inputs: Plan_Checked_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Last checked`)
};

/**
* | output |
* | --- |
* | "Last checked" |
*
* @param {Plan_Checked_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_checked_on = /** @type {((inputs?: Plan_Checked_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Checked_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_checked_on(inputs)
	return nl_plan_checked_on(inputs)
});