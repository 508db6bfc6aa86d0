/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ reason: NonNullable<unknown> }} Plan_Extend_BecauseInputs */

const nl_plan_extend_because = /** @type {(inputs: Plan_Extend_BecauseInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Verlengd: ${i?.reason}`)
};

const en_plan_extend_because = /** @type {(inputs: Plan_Extend_BecauseInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Extended: ${i?.reason}`)
};

/**
* | output |
* | --- |
* | "Extended: {reason}" |
*
* @param {Plan_Extend_BecauseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_extend_because = /** @type {((inputs: Plan_Extend_BecauseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Extend_BecauseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_extend_because(inputs)
	return nl_plan_extend_because(inputs)
});