/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_ExtendInputs */

const nl_plan_extend = /** @type {(inputs: Plan_ExtendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opschorting verlengen`)
};

const en_plan_extend = /** @type {(inputs: Plan_ExtendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Extend the suspension`)
};

/**
* | output |
* | --- |
* | "Extend the suspension" |
*
* @param {Plan_ExtendInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_extend = /** @type {((inputs?: Plan_ExtendInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_ExtendInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_extend(inputs)
	return nl_plan_extend(inputs)
});