/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_How_FarInputs */

const nl_plan_how_far = /** @type {(inputs: Plan_How_FarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe ver`)
};

const en_plan_how_far = /** @type {(inputs: Plan_How_FarInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How far`)
};

/**
* | output |
* | --- |
* | "How far" |
*
* @param {Plan_How_FarInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_how_far = /** @type {((inputs?: Plan_How_FarInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_How_FarInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_how_far(inputs)
	return nl_plan_how_far(inputs)
});