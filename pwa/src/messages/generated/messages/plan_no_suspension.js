/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_No_SuspensionInputs */

const nl_plan_no_suspension = /** @type {(inputs: Plan_No_SuspensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De ontruiming is niet opgeschort.`)
};

const en_plan_no_suspension = /** @type {(inputs: Plan_No_SuspensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The eviction is not suspended.`)
};

/**
* | output |
* | --- |
* | "The eviction is not suspended." |
*
* @param {Plan_No_SuspensionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_no_suspension = /** @type {((inputs?: Plan_No_SuspensionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_No_SuspensionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_no_suspension(inputs)
	return nl_plan_no_suspension(inputs)
});