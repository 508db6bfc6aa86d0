/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, reason: NonNullable<unknown> }} Plan_Suspension_EndedInputs */

const nl_plan_suspension_ended = /** @type {(inputs: Plan_Suspension_EndedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Gestopt vanaf ${i?.day}. ${i?.reason}`)
};

const en_plan_suspension_ended = /** @type {(inputs: Plan_Suspension_EndedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ended from ${i?.day}. ${i?.reason}`)
};

/**
* | output |
* | --- |
* | "Ended from {day}. {reason}" |
*
* @param {Plan_Suspension_EndedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_suspension_ended = /** @type {((inputs: Plan_Suspension_EndedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Suspension_EndedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_suspension_ended(inputs)
	return nl_plan_suspension_ended(inputs)
});