/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ by: NonNullable<unknown> }} Plan_Handed_OverInputs */

const nl_plan_handed_over = /** @type {(inputs: Plan_Handed_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Meegegeven door ${i?.by}`)
};

const en_plan_handed_over = /** @type {(inputs: Plan_Handed_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Given along by ${i?.by}`)
};

/**
* | output |
* | --- |
* | "Given along by {by}" |
*
* @param {Plan_Handed_OverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_handed_over = /** @type {((inputs: Plan_Handed_OverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Handed_OverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_handed_over(inputs)
	return nl_plan_handed_over(inputs)
});