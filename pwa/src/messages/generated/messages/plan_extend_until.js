/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Extend_UntilInputs */

const nl_plan_extend_until = /** @type {(inputs: Plan_Extend_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tot en met welke dag wordt het?`)
};

const en_plan_extend_until = /** @type {(inputs: Plan_Extend_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until which day will it be?`)
};

/**
* | output |
* | --- |
* | "Until which day will it be?" |
*
* @param {Plan_Extend_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_extend_until = /** @type {((inputs?: Plan_Extend_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Extend_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_extend_until(inputs)
	return nl_plan_extend_until(inputs)
});