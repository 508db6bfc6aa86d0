/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_CheckInputs */

const nl_plan_check = /** @type {(inputs: Plan_CheckInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Voorwaarde bekijken`)
};

const en_plan_check = /** @type {(inputs: Plan_CheckInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Check a condition`)
};

/**
* | output |
* | --- |
* | "Check a condition" |
*
* @param {Plan_CheckInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_check = /** @type {((inputs?: Plan_CheckInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_CheckInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_check(inputs)
	return nl_plan_check(inputs)
});