/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_GuardInputs */

const nl_plan_guard = /** @type {(inputs: Plan_GuardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie bewaakt dit`)
};

const en_plan_guard = /** @type {(inputs: Plan_GuardInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who guards this`)
};

/**
* | output |
* | --- |
* | "Who guards this" |
*
* @param {Plan_GuardInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_guard = /** @type {((inputs?: Plan_GuardInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_GuardInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_guard(inputs)
	return nl_plan_guard(inputs)
});