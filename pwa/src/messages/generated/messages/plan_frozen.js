/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_FrozenInputs */

const nl_plan_frozen = /** @type {(inputs: Plan_FrozenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bevroren achterstand`)
};

const en_plan_frozen = /** @type {(inputs: Plan_FrozenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Frozen arrears`)
};

/**
* | output |
* | --- |
* | "Frozen arrears" |
*
* @param {Plan_FrozenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_frozen = /** @type {((inputs?: Plan_FrozenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_FrozenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_frozen(inputs)
	return nl_plan_frozen(inputs)
});