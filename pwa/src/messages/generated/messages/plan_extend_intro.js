/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Plan_Extend_IntroInputs */

const nl_plan_extend_intro = /** @type {(inputs: Plan_Extend_IntroInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De opschorting loopt nu tot en met ${i?.day}. De bevroren schuld blijft gelijk.`)
};

const en_plan_extend_intro = /** @type {(inputs: Plan_Extend_IntroInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The suspension now runs until ${i?.day}. The frozen debt stays as it is.`)
};

/**
* | output |
* | --- |
* | "The suspension now runs until {day}. The frozen debt stays as it is." |
*
* @param {Plan_Extend_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_extend_intro = /** @type {((inputs: Plan_Extend_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Extend_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_extend_intro(inputs)
	return nl_plan_extend_intro(inputs)
});