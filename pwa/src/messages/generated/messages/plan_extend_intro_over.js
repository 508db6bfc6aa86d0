/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Plan_Extend_Intro_OverInputs */

const nl_plan_extend_intro_over = /** @type {(inputs: Plan_Extend_Intro_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De opschorting liep tot en met ${i?.day}. De bevroren schuld blijft gelijk.`)
};

const en_plan_extend_intro_over = /** @type {(inputs: Plan_Extend_Intro_OverInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The suspension ran until ${i?.day}. The frozen debt stays as it is.`)
};

/**
* | output |
* | --- |
* | "The suspension ran until {day}. The frozen debt stays as it is." |
*
* @param {Plan_Extend_Intro_OverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_extend_intro_over = /** @type {((inputs: Plan_Extend_Intro_OverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Extend_Intro_OverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_extend_intro_over(inputs)
	return nl_plan_extend_intro_over(inputs)
});